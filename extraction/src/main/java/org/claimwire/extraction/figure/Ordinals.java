package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;

/** Reads who died as the last of several: "a third victim has died" tells of three dead. */
final class Ordinals {

    private static final int REACH = 12;

    private final Map<String, String> words = Lexicon.values(Ordinals.class, "ordinals.txt");
    private final Persons persons;

    Ordinals(Persons persons) {
        this.persons = persons;
    }

    List<Finding> in(Sentence s) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            String value = words.get(s.norm(i));
            boolean fresh = s.is(i - 1, "a") || i == 0;
            int noun = value == null || !fresh ? -1 : persons.one(s, i + 1);
            if (value != null && noun > 0 && dies(s, noun + 1)) {
                long n = Long.parseLong(value);
                Count count = new Count(new Phrase(s, i, i), n, Intervals.exact(n), Qualifier.EXACT);
                found.add(new Finding(count, Outcome.KILLED, null, Tie.TOLL, false, false));
            }
        }
        return found;
    }

    /** "has died", "died", ", shot in the stomach on Monday, has died". */
    private static boolean dies(Sentence s, int from) {
        int i = from;
        if (s.is(i, ",")) {
            int end = i + 1;
            while (end < from + REACH && !s.endsClause(end) && !s.is(end, ",")) {
                end++;
            }
            i = s.is(end, ",") ? end + 1 : i;
        }
        while (s.is(i, "has", "have", "had", "later", "also", "since", "who", "was", "shot", "injured", "wounded")) {
            i++;
        }
        return s.is(i, "died", "dies");
    }
}
