package org.claimwire.extraction.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together as one attribution of a paragraph.
 *
 * @param source who speaks, or null if nobody is named
 * @param cue the words that attribute
 * @param contents what is said, in the order of the text; never empty
 */
record LinkedSaying(@Nullable PartSpan source, PartSpan cue, List<PartSpan> contents) {

    LinkedSaying {
        contents = List.copyOf(contents);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("a saying needs content");
        }
    }
}
