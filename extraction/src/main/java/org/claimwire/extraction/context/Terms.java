package org.claimwire.extraction.context;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.HeadlineTail;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/**
 * The words of an item's headline and lead that set its event apart: names, nouns, numbers of streets and years of age.
 *
 * <p>Left out are the words that any report of any event uses: function words, days and months, the outlet's name, the
 * names of peoples, and the words of news and of casualties.
 */
final class Terms {

    private static final int SENTENCES = 10;

    private static final int MOST = 100;

    private static final int SHORTEST = 3;

    private final Set<String> generic = generic();

    private static Set<String> generic() {
        Set<String> words = new HashSet<>(Lexicon.words(Terms.class, "generic-words.txt"));
        Lexicon.values(Gazetteer.class, "demonyms.txt")
                .keySet()
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return Set.copyOf(words);
    }

    Set<String> of(ItemText item, List<Passage> fields) {
        Set<String> own = new HashSet<>(generic);
        if (item.outlet() != null) {
            own.addAll(List.of(item.outlet().toLowerCase(Locale.ROOT).split("[ .]", -1)));
        }
        Set<String> terms = new LinkedHashSet<>();
        for (Passage field : fields) {
            int read = 0;
            String text = field.text();
            int end = field.field() == Field.TITLE ? HeadlineTail.of(text) : text.length();
            for (Sentence sentence : field.sentences()) {
                if (!isDateline(sentence, field) && read++ < SENTENCES) {
                    add(sentence, end, own, terms);
                }
            }
        }
        return terms;
    }

    private static boolean isDateline(Sentence sentence, Passage field) {
        boolean opens = field.field() == Field.TEXT && sentence.index() == 0;
        return opens && sentence.is(sentence.size() - 1, "-", "--", "\u2013", "\u2014");
    }

    private static void add(Sentence sentence, int end, Set<String> own, Set<String> terms) {
        for (int i = 0; i < sentence.size() && sentence.at(i).begin() < end && terms.size() < MOST; i++) {
            String term = term(sentence, i);
            if (!term.isEmpty() && !own.contains(term)) {
                terms.add(term);
            }
        }
    }

    /** The term at a place: a name, a noun, a number in digits, the age in "21-year-old"; empty if there is none. */
    private static String term(Sentence s, int i) {
        String norm = s.norm(i);
        int digits = digits(norm);
        if (digits > 0) {
            return digits == norm.length() || norm.startsWith("-year", digits) ? norm.substring(0, digits) : norm;
        }
        boolean calendar = Calendar.isDay(s, i) || Calendar.isMonth(s, i);
        boolean telling = s.tagged(i, Tag.PROPN, Tag.NOUN) && s.at(i).isWord();
        return telling && !calendar && norm.length() >= SHORTEST ? norm : "";
    }

    private static int digits(String word) {
        int i = 0;
        while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
