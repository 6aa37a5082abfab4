package org.claimwire.producer;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of items: the same for all versions of an item, different for different items, and absolute URIs (RFC
 * 3986), in ASCII. What a URI cannot hold is percent-encoded as UTF-8.
 */
public final class ItemUri {

    /** What stands unencoded in a path, besides letters and digits: RFC 3986, unreserved and pchar. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ItemUri() {}

    /** The uri of a text file: {@code file:} and its id, the path below the PATH given. */
    public static String ofFile(String id) {
        return "file:" + encoded(id, true);
    }

    /**
     * The uri of an item that an outlet calls by an id.
     *
     * @param outlet the outlet; null if it is not known, which leaves its place empty: {@code item:/id}
     * @param id the id; an absolute URI stands for itself
     */
    public static String ofItem(@Nullable String outlet, String id) {
        String absolute = absolute(id);
        if (absolute != null) {
            return absolute;
        }
        String path = encoded(id, true);
        // Two slashes in a row would begin an authority.
        String safe = path.startsWith("/") ? "%2F" + path.substring(1) : path;
        return "item:" + (outlet == null ? "" : encoded(outlet, false)) + "/" + safe;
    }

    /** The id itself in ASCII if it is an absolute URI, else null. */
    private static @Nullable String absolute(String id) {
        try {
            URI uri = new URI(id);
            return uri.isAbsolute() ? uri.toASCIIString() : null;
        } catch (URISyntaxException notAUri) {
            return null;
        }
    }

    private static String encoded(String words, boolean keepSlashes) {
        StringBuilder uri = new StringBuilder(words.length());
        for (byte octet : words.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) Byte.toUnsignedInt(octet);
            if (isPlain(character) || keepSlashes && character == '/') {
                uri.append(character);
            } else {
                uri.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || PLAIN.indexOf(character) >= 0;
    }
}
