package org.claimwire.extraction;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.List;

/**
 * Which reader read an item, and in which state of its rules.
 *
 * @param name such as {@code rules}
 * @param number grows whenever the same text may be read differently
 * @param aliases the hash of the aliases that it goes by
 */
public record ReaderVersion(String name, int number, String aliases) {

    /** The least thorough first. */
    private static final List<String> BY_THOROUGHNESS = List.of("rules", "fast", "small", "accurate");

    private static final Comparator<String> BY_NAME =
            Comparator.comparingInt(ReaderVersion::thoroughness).thenComparing(Comparator.naturalOrder());

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
     * Whether what the other has read is to be read again: for its aliases are others, by a later number, or the more
     * thorough of two with one number. All instances of an application go by the same aliases, so the other's are those of the past.
     */
    public boolean supersedes(ReaderVersion other) {
        return !aliases.equals(other.aliases)
                || number > other.number
                || (number == other.number && BY_NAME.compare(name, other.name) > 0);
    }

    @Override
    public String toString() {
        return name + "-" + number;
    }

    /** A profile of vague words stands behind the reader's own name: {@code fast+acled}. */
    private static int thoroughness(String name) {
        int profile = name.indexOf('+');
        return BY_THOROUGHNESS.indexOf(profile < 0 ? name : name.substring(0, profile));
    }
}
