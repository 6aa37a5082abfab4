package org.claimwire.producer;

/**
 * A place in the input that a person can go to.
 *
 * @param name the file's path as it was given, or "standard input"; control characters are replaced
 * @param line the line, the first one being 1; 0 for the whole document
 */
public record Origin(String name, long line) {

    /** @throws IllegalArgumentException if the line is negative */
    public Origin {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " of " + name);
        }
        name = Printable.line(name);
    }

    /** The whole of a document. */
    public static Origin whole(String name) {
        return new Origin(name, 0);
    }

    /** {@code name:line}, as editors and compilers write it, or the name alone. */
    @Override
    public String toString() {
        return line == 0 ? name : name + ":" + line;
    }
}
