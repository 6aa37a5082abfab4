package org.claimwire.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.event.EventWord.Use;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Finds the words of a sentence that tell the kind of an event. Safe for use by many threads. */
public final class EventWords {

    private final PhraseBook<EventWord> book =
            PhraseBook.of(Lexicon.values(EventWords.class, "event-kinds.txt"), EventWord::of);

    List<Match<EventWord>> in(Sentence s) {
        List<Match<EventWord>> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Match<EventWord> match = book.at(s, i);
            if (match != null) {
                if (isUsedSo(s, match)) {
                    found.add(match);
                }
                i = match.last();
            }
        }
        return found;
    }

    private static boolean isUsedSo(Sentence s, Match<EventWord> match) {
        if (match.size() > 1) {
            return true;
        }
        int i = match.first();
        boolean owned = s.is(i + 1, "department", "departments", "chief", "station", "crews", "marshal", "officials");
        boolean drawn = s.is(i - 1, "under", "open", "return", "returned", "opened", "cross");
        return match.value().use() != Use.NOUN || s.tagged(i, Tag.NOUN, Tag.PROPN) && !owned && !drawn;
    }
}
