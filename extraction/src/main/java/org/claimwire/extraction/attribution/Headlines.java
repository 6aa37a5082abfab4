package org.claimwire.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.place.PlaceName;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads the colon of headlines: "Police: two dead", "Two dead in blast: police", "Two dead in blast - police". */
final class Headlines {

    private static final int LONGEST_SOURCE = 6;

    private final Gazetteer gazetteer;
    private final Set<String> labels = Lexicon.words(Headlines.class, "labels.txt");

    Headlines(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Nullable
    Attribution read(Sentence s, Passage passage, Contents contents) {
        for (int i = 1; i < s.size() - 1; i++) {
            boolean dash = s.is(i, "-", "--", "\u2013", "\u2014") && passage.field() == Field.TITLE;
            if (!s.is(i, ":") && !dash) {
                continue;
            }
            if (!dash && i <= LONGEST_SOURCE && isName(s, 0, i - 1) && !isPlace(s, i, passage) && s.size() - i > 2) {
                return attribution(new Phrase(s, 0, i - 1), i, contents.from(s, i + 1, List.of()));
            }
            int last = s.endsClause(s.size() - 1) ? s.size() - 2 : s.size() - 1;
            if (last - i <= LONGEST_SOURCE && last > i && isName(s, i + 1, last) && passage.field() == Field.TITLE) {
                return attribution(new Phrase(s, i + 1, last), i, contents.between(s, 0, i - 1));
            }
        }
        return null;
    }

    /** Whether a sentence begins as a transcript's does: "ROE: Let us begin." */
    static boolean isTranscript(Sentence s) {
        String word = s.at(0).word();
        return s.is(1, ":") && word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "Kenya: two dead" files a story under its place, and names no source. */
    private boolean isPlace(Sentence s, int colon, Passage passage) {
        PlaceName place = gazetteer.at(s, 0, passage.text());
        return place != null && place.phrase().last() == colon - 1;
    }

    /** Whether tokens are a noun phrase of somebody who may speak, and nothing else. */
    private boolean isName(Sentence s, int first, int last) {
        Phrase phrase = NounPhrases.endingAt(s, last);
        boolean whole = phrase != null && phrase.first() <= first;
        for (int i = first; i <= last; i++) {
            whole &= !s.tagged(i, Tag.VERB, Tag.AUX, Tag.PUNCT, Tag.NUM, Tag.PRON)
                    && (!s.tagged(i, Tag.ADP) || s.is(i, "of", "for"));
            whole &= !labels.contains(s.norm(i));
        }
        return whole;
    }

    private static @Nullable Attribution attribution(Phrase source, int mark, @Nullable Span content) {
        if (content == null) {
            return null;
        }
        Phrase cue = new Phrase(source.sentence(), mark, mark);
        return new Attribution(source, cue, ":", List.of(content), false, false, List.of(), null, List.of());
    }
}
