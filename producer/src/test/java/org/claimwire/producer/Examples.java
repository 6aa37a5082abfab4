package org.claimwire.producer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The example files that stand beside a test. */
public final class Examples {

    private Examples() {}

    /** Everything that a format makes of the example of a name, in the package of the test. */
    public static List<ParsedItem> parse(Class<?> test, ItemFormat format, String name) {
        return Parsing.parse(format, name, bytes(test, name));
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
