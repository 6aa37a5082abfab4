package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwire.v1.Group;
import org.claimwire.v1.Situation;

/** What a situation is about, in words. */
final class ScopeWords {

    private ScopeWords() {}

    /** What they met, who they are unless it is everyone, and where, such as "Killed, state forces, Kazakhstan". */
    static String of(Situation situation) {
        List<String> words = new ArrayList<>();
        words.add(capital(spelled(situation.getOutcome())));
        if (situation.getGroup() != Group.EVERYONE) {
            words.add(spelled(situation.getGroup()));
        }
        situation.getFacets().forEach(facet -> words.add(spelled(facet)));
        words.add(situation.getPlace().getName());
        return String.join(", ", words);
    }

    /** An enum's constant as words, such as "state forces". */
    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
