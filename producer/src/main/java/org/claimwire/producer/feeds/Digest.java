package org.claimwire.producer.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Sha256;
import org.claimwire.v1.WireItem;

/** What a piece of a feed is known by: the first half of a SHA-256, as hexadecimal digits. */
final class Digest {

    private static final int BYTES = 16;

    private Digest() {}

    /** The digest of an item: the same for the same version of the same item, whenever it is received. */
    static String of(AcceptedItem accepted) {
        try {
            ByteBuffer item = WireItem.newBuilder(accepted.item())
                    .setReceivedAt(Instant.EPOCH)
                    .build()
                    .toByteBuffer();
            return of(item, words(String.valueOf(accepted.embargoedUntil())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing into memory", impossible);
        }
    }

    /** The digest of some words. */
    static String of(String words) {
        return of(words(words));
    }

    /** The digest of some parts, one after the other. */
    static String of(ByteBuffer... parts) {
        MessageDigest digest = Sha256.digest();
        for (ByteBuffer part : parts) {
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(part.remaining()).flip());
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** Words as bytes. */
    static ByteBuffer words(String words) {
        return StandardCharsets.UTF_8.encode(words);
    }
}
