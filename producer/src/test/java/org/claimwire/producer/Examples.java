package org.claimwire.producer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** The example files that stand beside a test. */
public final class Examples {

    /** Mostly what leaves XML well-formed, so that not only the parser is tried. */
    private static final String NOISE = "aZ09:-. +/%\n<&\"";

    private Examples() {}

    /** Everything that a format makes of the example of a name, in the package of the test. */
    public static List<ParsedItem> parse(Class<?> test, ItemFormat format, String name) {
        return Parsing.parse(format, name, bytes(test, name));
    }

    /** The bytes of an example with a few of them changed, lost, or doubled. */
    public static byte[] damaged(Class<?> test, String name, Random random) {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        byte[] bytes = bytes(test, name);
        int oneIn = bytes.length / (1 + random.nextInt(4));
        for (byte octet : bytes) {
            int change = random.nextInt(oneIn * 4);
            if (change != 0) {
                damaged.write(change == 1 ? NOISE.charAt(random.nextInt(NOISE.length())) : octet);
            }
            if (change == 2) {
                damaged.write(octet);
            }
        }
        return damaged.toByteArray();
    }

    /** The bytes of an example. */
    public static byte[] bytes(Class<?> test, String name) {
        try (InputStream content = test.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalArgumentException("there is no example " + name);
            }
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
