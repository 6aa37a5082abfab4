package org.claimwire.extraction.source;

import java.util.Map;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The kinds of sources that no name tells: the unnamed, by their noun. */
final class SourceKinds {

    private final Map<String, String> anonymous = Lexicon.values(SourceKinds.class, "anonymous.txt");

    /** Whether nobody can be held to a mention with this head. */
    boolean isAnonymous(String head) {
        return anonymous.containsKey(head);
    }

    /** The kind of an unnamed source with this head. */
    SourceKind ofUnnamed(@Nullable String head) {
        String kind = head == null ? null : anonymous.get(head);
        return kind == null ? SourceKind.UNNAMED : SourceKind.valueOf(kind);
    }
}
