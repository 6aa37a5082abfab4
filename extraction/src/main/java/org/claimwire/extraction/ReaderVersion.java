package org.claimwire.extraction;

/**
 * Which reader read an item, and in which state of its rules.
 *
 * @param name such as {@code rules}
 * @param number grows whenever the same text may be read differently
 */
public record ReaderVersion(String name, int number) {

    @Override
    public String toString() {
        return name + "-" + number;
    }
}
