package org.claimwire.local.cli.json;

import java.util.Locale;

/** An enum's constant as the JSON lines write it: lower case with underscores. */
public final class Word {

    private Word() {}

    /** Such as {@code at_least} for {@code AT_LEAST}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
