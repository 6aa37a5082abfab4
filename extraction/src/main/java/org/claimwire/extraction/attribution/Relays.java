package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Those that carried a statement before: "cited by local press", "was quoted as saying by TASS". */
final class Relays {

    /** The place behind ", cited by X," with its carriers added; the same place if none are told. */
    int citedBy(Sentence s, int start, List<Via> via) {
        int i = s.is(start, ",") ? start + 1 : start;
        boolean cited =
                s.is(i, "cited", "quoted", "carried", "reported", "relayed", "published") && s.is(i + 1, "by", "in");
        if (!cited) {
            return start;
        }
        int next = carriers(s, i + 2, via);
        return next == i + 2 ? start : next;
    }

    /** The place behind a list of names, each added as a carrier; the same place if there is none. */
    int carriers(Sentence s, int start, List<Via> via) {
        int i = start;
        while (true) {
            Phrase name = NounPhrases.startingAt(s, i);
            if (name == null) {
                return i > start && !s.isOutside(i - 1) && !s.at(i - 1).isWord() ? i - 1 : i;
            }
            int last = name.first();
            while (last < name.last() && !s.is(last + 1, "and")) {
                last++;
            }
            via.add(new Via(Channels.name(s, name.until(last)), Via.Kind.OUTLET));
            if (!s.is(last + 1, ",", "and")) {
                return last + 1;
            }
            boolean list = s.is(last + 1, "and") || s.at(last + 2).isCapitalised() || s.is(last + 2, "and");
            if (!list) {
                return last + 1;
            }
            i = s.is(last + 1, ",") && s.is(last + 2, "and") ? last + 3 : last + 2;
        }
    }

    /** The carriers that a sentence without a verb lists, cut off from the one before it; none if it is no such list. */
    List<Via> loneCarriers(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean fits = s.tagged(i, Tag.PROPN, Tag.CCONJ, Tag.PUNCT, Tag.ADJ, Tag.NOUN, Tag.X)
                    && (!s.at(i).isWord() || s.at(i).isCapitalised() || s.is(i, "and"));
            if (!fits) {
                return List.of();
            }
        }
        List<Via> via = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= s.size(); i++) {
            boolean breaks = i == s.size() || s.is(i, ",", "and", ".", ";");
            if (breaks && i > first) {
                via.add(new Via(Channels.name(s, new Phrase(s, first, i - 1)), Via.Kind.OUTLET));
            }
            first = breaks ? i + 1 : first;
        }
        return via;
    }
}
