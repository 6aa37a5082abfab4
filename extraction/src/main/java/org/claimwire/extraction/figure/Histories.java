package org.claimwire.extraction.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;

/**
 * Sets apart the figures of a history that an item tells: "In 1822 the church was burned. Its builders were tried, and 35 were
 * executed." A time that is named frames the sentences behind it until another one is (Charolles 1997, on framing adverbials). Only
 * a year out of living memory frames here: behind a biography ("In 2009 he moved here") comes the news.
 */
final class Histories {

    /** How many years back a year frames what follows. */
    private static final int REMOTE = 50;

    /** The first year that a bare number of four digits may mean. */
    private static final int FIRST_YEAR = 1500;

    /** How many sentences a year frames, its own among them. */
    private static final int FRAME = 6;

    private Histories() {}

    /** Marks the drafts that stand in a history as background; an item without a time has none. */
    static void setApart(List<Draft> drafts, ItemText item, List<Passage> fields) {
        if (item.published() == null || drafts.isEmpty()) {
            return;
        }
        LocalDate today = item.published().time().atZone(ZoneOffset.UTC).toLocalDate();
        Set<Sentence> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Passage passage : fields) {
            addFramed(passage.sentences(), today.getYear() - REMOTE, told);
        }
        drafts.replaceAll(draft -> told.contains(draft.sentence()) ? draft.inBackground() : draft);
    }

    private static void addFramed(List<Sentence> sentences, int latest, Set<Sentence> told) {
        int left = 0;
        for (Sentence s : sentences) {
            if (isDated(s, latest)) {
                left = FRAME;
            } else if (left > 0 && namesTheDay(s)) {
                left = 0;
            }
            if (left > 0) {
                told.add(s);
                left--;
            }
        }
    }

    /** "In 1822, the church was burned", "It was rebuilt in 1834", but not "in 1822 homes". */
    private static boolean isDated(Sentence s, int latest) {
        for (int i = 1; i < s.size(); i++) {
            boolean dated = s.is(i - 1, "in", "since", "during")
                    && (i + 1 >= s.size() || !s.at(i + 1).isWord());
            if (dated && isYear(s.norm(i), latest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word, int latest) {
        boolean digits = word.length() == 4 && Characters.all(word, Characters::isAsciiDigit);
        int year = digits ? Integer.parseInt(word) : 0;
        return year >= FIRST_YEAR && year <= latest;
    }

    /** Whether a sentence is back in the present. */
    private static boolean namesTheDay(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (Calendar.isDay(s, i) || s.is(i, "now", "tonight", "has", "have", "is", "are")) {
                return true;
            }
        }
        return false;
    }
}
