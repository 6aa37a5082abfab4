package org.claimwire.transformer;

import java.util.Locale;
import java.util.Set;
import org.claimwire.transformer.TagLattice.WordSpan;

/** Spans that the network spells now and then, and that no label has. */
final class StraySpans {

    /** Of 2,192 labelled sources none is an article alone. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Window window;
    private final PieceText text;

    StraySpans(Window window, PieceText text) {
        this.window = window;
        this.text = text;
    }

    /** Whether a source is an article that lost its noun: nobody could say who that is. */
    boolean isStraySource(WordSpan source) {
        return source.first() == source.last() && ARTICLES.contains(word(source.first()));
    }

    /** Whether a piece of content is one word of another paragraph than its cue's: what is said over paragraphs is longer. */
    boolean isStrayContent(WordSpan content, WordSpan cue) {
        return content.first() == content.last() && paragraph(content) != paragraph(cue);
    }

    private int paragraph(WordSpan span) {
        return text.paragraphs()[window.first() + span.first()];
    }

    private String word(int place) {
        PieceWord word = text.word(window.first() + place);
        return text.text().substring(word.begin(), word.end()).toLowerCase(Locale.ROOT);
    }
}
