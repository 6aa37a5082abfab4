package org.claimwire.streams.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made of several words: the first 16 bytes of their SHA-256, in hexadecimal digits. */
public final class Hash {

    private static final int BYTES = 16;

    private Hash() {}

    /** The name of these words; no other words are known to give it. */
    public static String of(String... words) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(RowKey.of(words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
