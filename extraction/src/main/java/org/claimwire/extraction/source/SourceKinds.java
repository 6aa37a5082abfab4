package org.claimwire.extraction.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** What the words of a mention tell of whom it stands for, where they name no organisation. */
final class SourceKinds {

    private final Map<String, String> anonymous = Lexicon.values(SourceKinds.class, "anonymous.txt");
    private final Map<String, String> capitals = Lexicon.values(SourceKinds.class, "capitals.txt");
    private final Set<String> utterances = Lexicon.words(SourceKinds.class, "utterances.txt");
    private final Set<String> stateRoles = Lexicon.words(SourceKinds.class, "state-roles.txt");

    /** The kind of an unnamed source with this head. */
    SourceKind ofUnnamed(@Nullable String head) {
        String kind = head == null ? null : anonymous.get(head);
        return kind == null ? SourceKind.UNNAMED : SourceKind.valueOf(kind);
    }

    /** Whether this is what a source puts out: "the ministry's statement" is the ministry's word. */
    boolean isUtterance(String head) {
        return utterances.contains(head);
    }

    /** Whether the holder of a role speaks as a state's: "foreign minister", "governor". */
    boolean isOfState(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return stateRoles.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** The country whose government a capital's name stands for ("Kyiv said"), ISO 3166-1 alpha-2; null for any other name. */
    @Nullable
    String countryOfCapital(String name) {
        return capitals.get(name);
    }
}
