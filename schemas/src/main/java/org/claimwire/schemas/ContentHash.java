package org.claimwire.schemas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * The hash of all that an outlet sent in one version: every field but the time of receipt. A claim names its version by it
 * ({@code itemHash}).
 *
 * <p>Fields that hold their default are left out, at whatever depth, so that a field added to the schema later does not make
 * an old version look new.
 */
public final class ContentHash {

    private static final String RECEIVED = "receivedAt";
    private static final int BYTES = 16;

    private ContentHash() {}

    /** The first 128 bits of a SHA-256, hexadecimal. */
    public static String of(WireItem item) {
        byte[] digest = sha256().digest(fields(item).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static String fields(IndexedRecord record) {
        StringBuilder said = new StringBuilder();
        for (Schema.Field field : record.getSchema().getFields()) {
            String value = text(record.get(field.pos()));
            if (!field.name().equals(RECEIVED) && !value.equals(defaultOf(field))) {
                said.append(field.name()).append('\0').append(value).append('\0');
            }
        }
        return said.toString();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof IndexedRecord record) {
            return "{" + fields(record) + "}";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(ContentHash::text).collect(Collectors.joining(",", "[", "]"));
        }
        return GenericData.get().toString(value);
    }

    private static String defaultOf(Schema.Field field) {
        return field.hasDefaultValue() ? text(GenericData.get().getDefaultValue(field)) : "";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
