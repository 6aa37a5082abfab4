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
import org.claimwire.extraction.text.Tag;

/** Reads adjectives that count the dead of a crime: "a double murder", "a triple fatal shooting". */
final class Multiples {

    private static final int REACH = 3;

    private final Map<String, String> words = Lexicon.values(Multiples.class, "multiples.txt");

    List<Finding> in(Sentence s) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            String word = s.norm(i);
            int dash = word.indexOf('-');
            String value = words.get(dash < 0 ? word : word.substring(0, dash));
            if (value == null) {
                continue;
            }
            if (dash > 0 ? isCrime(word.substring(dash + 1)) : isCrimeBehind(s, i)) {
                long n = Long.parseLong(value);
                Count count = new Count(new Phrase(s, i, i), n, Intervals.exact(n), Qualifier.EXACT);
                found.add(new Finding(count, Outcome.KILLED, null, Tie.TOLL, false, false));
            }
        }
        return found;
    }

    private static boolean isCrimeBehind(Sentence s, int i) {
        boolean fatal = false;
        for (int k = i + 1; k <= i + REACH && s.tagged(k, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.VERB); k++) {
            if (isCrime(s.norm(k)) || fatal && s.is(k, "shooting", "stabbing", "crash")) {
                return !s.is(i - 1, "attempted");
            }
            fatal |= s.is(k, "fatal", "deadly");
        }
        return false;
    }

    private static boolean isCrime(String noun) {
        return switch (noun) {
            case "fatality", "homicide", "killing", "murder", "murder-suicide", "murders", "slaying" -> true;
            default -> false;
        };
    }
}
