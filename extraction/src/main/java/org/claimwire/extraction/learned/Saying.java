package org.claimwire.extraction.learned;

import java.util.List;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a model reads as one attribution of a field.
 *
 * @param source the words that name who speaks, or null if nobody is named
 * @param cue the words that attribute
 * @param content what is said, in the order of the text; never empty
 */
public record Saying(@Nullable Phrase source, Phrase cue, List<Span> content) {

    /** Refuses a saying of nothing. */
    public Saying {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a saying needs content");
        }
    }
}
