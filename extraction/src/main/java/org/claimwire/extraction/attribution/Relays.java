package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Those that carried a statement before: "cited by local press", "was quoted as saying by TASS". */
final class Relays {

    private static final int LONGEST_NAME = 12;

    /** The place of "as saying" behind the name that a verb of quoting has as its object; 0 if there is none. */
    static int saying(Sentence s, int quoting) {
        for (int i = quoting + 2; i < quoting + LONGEST_NAME && !s.endsClause(i) && !s.is(i, ","); i++) {
            if (s.is(i, "as") && s.is(i + 1, "saying", "stating", "telling", "reporting")) {
                return i;
            }
        }
        return 0;
    }

    /** The place of the verb that governs "as saying": "Isle Wire quoted the office as saying"; -1 if none does. */
    static int quoter(Sentence s, int as) {
        if (!s.is(as, "as") || !s.is(as + 1, "saying", "stating", "telling", "reporting")) {
            return -1;
        }
        for (int i = as - 2; i > as - LONGEST_NAME && i >= 0 && !s.endsClause(i) && !s.is(i, ","); i--) {
            if (s.is(i, "quoted", "quotes", "cited", "cites", "quoting", "citing")) {
                return i;
            }
        }
        return -1;
    }

    /** Who quotes, where a cue is "as saying"; null if the cue is another or nobody is named. */
    static @Nullable Via quotedBy(CueVerb cue) {
        Sentence s = cue.sentence();
        int verb = quoter(s, cue.phrase().first());
        int last = s.is(verb - 1, ",") ? verb - 2 : verb - 1;
        Phrase name = verb < 0 ? null : Subjects.before(s, last + 1);
        boolean named = name != null && s.at(name.last()).isCapitalised();
        return name == null || !named ? null : new Via(Channels.name(s, name), Via.Kind.OUTLET);
    }

    /** The place where the clause of a cue begins: at whoever quotes the subject, else at the subject. */
    static int clauseOf(CueVerb cue, Phrase subject) {
        Sentence s = cue.sentence();
        int verb = quoter(s, cue.phrase().first());
        Phrase name = verb < 0 ? null : Subjects.before(s, verb);
        return name == null ? subject.first() : name.first();
    }

    /** The place behind ", cited by X," with its carriers added; the same place if none are told. */
    int citedBy(Sentence s, int start, List<Via> via) {
        int i = s.is(start, ",") ? start + 1 : start;
        i = s.is(i, "as") ? i + 1 : i;
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
