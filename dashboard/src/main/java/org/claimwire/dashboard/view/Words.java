package org.claimwire.dashboard.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The constants of the topics' enums as the API writes them: lower case with underscores. */
public final class Words {

    private Words() {}

    /** Such as {@code at_least} for {@code AT_LEAST}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Such as "state forces" for {@code STATE_FORCES}. */
    public static String spelled(Enum<?> constant) {
        return of(constant).replace('_', ' ');
    }

    /** The words of all constants that a value may have, without the one for what is not known here. */
    public static Optional<String> known(Class<? extends Enum<?>> words, String word) {
        return Stream.of(words.getEnumConstants())
                .map(Words::of)
                .filter(word::equals)
                .findFirst();
    }
}
