package org.claimwire.streams.border;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.claimwire.v1.WireItem;

/**
 * The hash of all that an outlet sent in one version: every field but the time of receipt.
 *
 * <p>Fields that hold their default are left out, so that a field added to the schema later does not make an old version
 * look new.
 */
final class ContentHash {

    private static final String RECEIVED = "receivedAt";
    private static final int BYTES = 16;

    private ContentHash() {}

    /** The first 128 bits of a SHA-256, hexadecimal. */
    static String of(WireItem item) {
        MessageDigest digest = sha256();
        for (Schema.Field field : item.getSchema().getFields()) {
            String value = GenericData.get().toString(item.get(field.pos()));
            if (!field.name().equals(RECEIVED) && !value.equals(defaultOf(field))) {
                digest.update((field.name() + '\0' + value + '\0').getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static String defaultOf(Schema.Field field) {
        return field.hasDefaultValue()
                ? GenericData.get().toString(GenericData.get().getDefaultValue(field))
                : "";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
