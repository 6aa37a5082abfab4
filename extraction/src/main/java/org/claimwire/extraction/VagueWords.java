package org.claimwire.extraction;

import java.util.Locale;

/**
 * A convention of what words such as "dozens" and "several" count. Numbers that are named are read alike under each of them.
 *
 * <p>The words and their intervals are the resource files {@code vague-words-*.txt}, each with its source; decision record 013
 * says why there are three.
 */
public enum VagueWords {
    /** What a news desk takes them for: the words' plain meaning, from the smallest count they allow to the next greater word. */
    DESK,
    /** The Armed Conflict Location and Event Data project's: the most conservative low end. */
    ACLED,
    /** The climate impact database Wikimpacts'. */
    WIKIMPACTS;

    /**
     * The convention of a name, as it stands in settings.
     *
     * @throws IllegalArgumentException if no convention has this name
     */
    public static VagueWords named(String name) {
        for (VagueWords words : values()) {
            if (words.settingName().equals(name)) {
                return words;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is not one of desk, acled, wikimpacts");
    }

    /** Its name in settings and in the names of resource files. */
    public String settingName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A reader's name under this convention: what it reads differs, so its readings are another's. */
    String nameOf(String reader) {
        return this == DESK ? reader : reader + "+" + settingName();
    }
}
