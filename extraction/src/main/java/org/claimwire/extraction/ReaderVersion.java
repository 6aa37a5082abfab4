package org.claimwire.extraction;

/**
 * Which reader read an item, and in which state of its rules.
 *
 * @param name such as {@code rules}
 * @param number grows whenever the same text may be read differently
 */
public record ReaderVersion(String name, int number) {

    /** Whether what the other has read is worth reading again: a later number, or another kind of reader. */
    public boolean supersedes(ReaderVersion other) {
        return !name.equals(other.name) || number > other.number;
    }

    @Override
    public String toString() {
        return name + "-" + number;
    }
}
