package org.claimwire.producer;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file, or one stream, to be read from its beginning to its end.
 *
 * @param name what a person calls it: the path as given, or "standard input"
 * @param id its path below the PATH given, with {@code /} between folders, or its name if PATH is the file; null for a
 *     stream, which has no name of its own
 * @param size how many bytes it has, as far as one can tell without reading it; 0 if one cannot
 * @param given what is known of it before it is read
 * @param content opens it
 */
public record Document(String name, @Nullable String id, long size, Given given, Content content) {

    /** @throws IllegalArgumentException if the id is there but blank, or the size is negative */
    public Document {
        if (id != null && id.isBlank() || size < 0) {
            throw new IllegalArgumentException("a document without an id, or of size " + size + ": " + name);
        }
    }

    /** A document of which nothing is known before it is read. */
    public Document(String name, @Nullable String id, long size, Content content) {
        this(name, id, size, Given.NOTHING, content);
    }

    /** Opens the bytes of a document. */
    @FunctionalInterface
    public interface Content {

        /**
         * Opens the document at its first byte.
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }
}
