package org.claimwire.extraction.attribution;

import java.util.List;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody is said to have said, before anybody has asked who that is.
 *
 * @param source the words that name the source, or null if the cue names nobody
 * @param cue the words that attribute
 * @param verb the lemma of saying
 * @param content what is said; never empty
 * @param negated whether the source says that it is not so
 * @param hedged whether the source keeps a doubt
 * @param via the chain between source and page, nearest the source first
 * @param cited whom the source cites for it ("Isle Wire, citing police, said"), or null; the word is then theirs if the source
 *     is an outlet
 * @param channels the words that name who only passed it on
 */
public record Attribution(
        @Nullable Phrase source,
        Phrase cue,
        String verb,
        List<Span> content,
        boolean negated,
        boolean hedged,
        List<Via> via,
        @Nullable Phrase cited,
        List<Phrase> channels) {

    /** Refuses an attribution of nothing. */
    public Attribution {
        content = List.copyOf(content);
        via = List.copyOf(via);
        channels = List.copyOf(channels);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
    }

    Attribution withContent(List<Span> newContent) {
        return new Attribution(source, cue, verb, newContent, negated, hedged, via, cited, channels);
    }

    /** The same, its source named by other words. */
    public Attribution by(Phrase newSource) {
        return new Attribution(newSource, cue, verb, content, negated, hedged, via, cited, channels);
    }

    Attribution citing(Phrase newCited) {
        return new Attribution(source, cue, verb, content, negated, hedged, via, newCited, channels);
    }

    Attribution asHedged() {
        return new Attribution(source, cue, verb, content, negated, true, via, cited, channels);
    }

    Attribution withVia(List<Via> newVia) {
        return new Attribution(source, cue, verb, content, negated, hedged, newVia, cited, channels);
    }

    /** Whether an offset of the field lies in what is said. */
    boolean says(int offset) {
        return content.stream().anyMatch(span -> span.begin() <= offset && offset < span.end());
    }
}
