package org.claimwire.extraction;

import static java.util.Objects.requireNonNullElse;

/**
 * Which reader read an item, and in which state of its rules.
 *
 * @param name such as {@code rules}
 * @param number grows whenever the same text may be read differently
 * @param aliases the hash of the aliases that it goes by
 */
public record ReaderVersion(String name, int number, String aliases) {

    /** A version kept before there were aliases has none. */
    @SuppressWarnings("ConstantValue")
    public ReaderVersion {
        aliases = requireNonNullElse(aliases, Aliases.NO_HASH);
    }

    /** A reader that goes by no aliases. */
    public ReaderVersion(String name, int number) {
        this(name, number, Aliases.NO_HASH);
    }

    /**
     * Whether what the other has read is to be read again: for its aliases are others, by a later number, or by the later name of
     * two with one number. All instances of an application go by the same aliases, so the other's are those of the past.
     */
    public boolean supersedes(ReaderVersion other) {
        return !aliases.equals(other.aliases)
                || number > other.number
                || (number == other.number && name.compareTo(other.name) > 0);
    }

    @Override
    public String toString() {
        return name + "-" + number;
    }
}
