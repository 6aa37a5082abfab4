package org.claimwire.evaluation.gold;

import java.util.List;
import org.claimwire.evaluation.accuracy.Stretch;

/**
 * Who said what, as labelled; offsets in UTF-16 code units.
 *
 * @param source who says it; empty if nobody is named
 * @param cue the words that attribute
 * @param content what is said
 */
public record GoldAttribution(List<Stretch> source, List<Stretch> cue, List<Stretch> content) {

    /** Copies the lists. */
    public GoldAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
