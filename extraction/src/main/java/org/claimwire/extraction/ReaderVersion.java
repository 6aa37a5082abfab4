package org.claimwire.extraction;

/**
 * Which reader read an item, and in which state of its rules.
 *
 * @param name such as {@code rules}
 * @param number grows whenever the same text may be read differently
 */
public record ReaderVersion(String name, int number) {

    /** Whether what the other has read is to be read again: a later number, or the later name of two with one number. */
    public boolean supersedes(ReaderVersion other) {
        return number > other.number || (number == other.number && name.compareTo(other.name) > 0);
    }

    @Override
    public String toString() {
        return name + "-" + number;
    }
}
