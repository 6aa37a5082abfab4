package org.claimwire.extraction.source;

import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells outlets that no list knows by what they do: "Qarat Pulse reported, citing the ministry". */
final class Relays {

    private static final int REACH = 12;

    private Relays() {}

    /** The outlet that a mention of an unknown name is, or null if it does not pass on what another said. */
    static @Nullable Organisation outlet(Profile profile) {
        String name = profile.person();
        boolean bare = profile.role() == null && profile.organisation() == null;
        if (name == null || !bare || !cites(profile.phrase()) || Slug.of(name).isEmpty()) {
            return null;
        }
        String key = "outlet:" + Slug.of(name);
        return new Organisation(
                name, key, SourceKind.MEDIA, SourceName.slug(name).replace('-', ' '), key, true);
    }

    private static boolean cites(Phrase phrase) {
        Sentence s = phrase.sentence();
        if (!s.is(phrase.last() + 1, "reported", "reports")) {
            return false;
        }
        for (int i = phrase.last() + 2; i <= phrase.last() + REACH; i++) {
            if (s.is(i, "citing", "quoting")) {
                return true;
            }
        }
        return false;
    }
}
