package org.claimwire.local.cli.text;

import java.util.Locale;
import org.claimwire.v1.Source;
import org.jspecify.annotations.Nullable;

/** A source as a person would name it. */
final class SourceWords {

    private SourceWords() {}

    /** The name, with the role and the organisation where the name does not say them already. */
    static String of(String name, @Nullable String role, @Nullable String organisation) {
        String named = with(name, role);
        return with(named, organisation);
    }

    /** Whose account a figure is kept on: the organisation's, whoever spoke for it. */
    static String account(Source source) {
        return source.getOrganisation() == null ? source.getName() : source.getOrganisation();
    }

    private static String with(String words, @Nullable String more) {
        boolean said = more == null || words.toLowerCase(Locale.ROOT).contains(more.toLowerCase(Locale.ROOT));
        return said ? words : words + ", " + more;
    }
}
