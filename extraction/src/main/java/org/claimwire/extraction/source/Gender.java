package org.claimwire.extraction.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** What a pronoun, a title or a role tells of somebody's gender: little, but enough to rule people out. */
enum Gender {
    HE,
    SHE,
    UNTOLD;

    private static final Map<String, String> WORDS = Lexicon.values(Gender.class, "gendered-roles.txt");
    private static final Set<String> TITLES = Set.of("mr.", "mr", "mrs.", "mrs", "ms.", "ms");

    static Gender of(Profile profile) {
        return profile.head().equals("he") || profile.head().equals("she")
                ? valueOf(profile.head().toUpperCase(Locale.ROOT))
                : ofRole(profile.role());
    }

    static Gender of(Source source) {
        return ofRole(source.role());
    }

    private static Gender ofRole(@Nullable String role) {
        if (role == null) {
            return UNTOLD;
        }
        String lower = role.toLowerCase(Locale.ROOT);
        String word = WORDS.get(lower.substring(lower.lastIndexOf(' ') + 1));
        return word == null ? UNTOLD : valueOf(word);
    }

    boolean agrees(Gender other) {
        return this == UNTOLD || other == UNTOLD || this == other;
    }

    /** Whether a role is a courtesy and tells nothing of an office. */
    static boolean isTitle(String role) {
        return TITLES.contains(role.toLowerCase(Locale.ROOT));
    }
}
