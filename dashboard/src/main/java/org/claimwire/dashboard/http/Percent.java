package org.claimwire.dashboard.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoded UTF-8 (RFC 3986). */
final class Percent {

    private static final int HEX = 16;

    private Percent() {}

    /**
     * Decodes it.
     *
     * @throws ProblemException if it is broken
     */
    static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes.write(value(encoded, i + 1) * HEX + value(encoded, i + 2));
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken();
        }
    }

    /** Decodes a part of a query, where a plus sign is a space. */
    static String decodeQuery(String encoded) {
        return decode(encoded.replace('+', ' '));
    }

    private static int value(String encoded, int index) {
        int value = index < encoded.length() ? Character.digit(encoded.charAt(index), HEX) : -1;
        if (value < 0) {
            throw broken();
        }
        return value;
    }

    private static ProblemException broken() {
        return new ProblemException(400, "the address is not percent-encoded UTF-8; encode every part of it by itself");
    }
}
