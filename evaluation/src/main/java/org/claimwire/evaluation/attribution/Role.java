package org.claimwire.evaluation.attribution;

import java.util.List;
import java.util.Locale;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.gold.GoldAttribution;

/** The three parts of an attribution. */
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** Where the part stands. */
    List<Stretch> of(GoldAttribution attribution) {
        return switch (this) {
            case SOURCE -> attribution.source();
            case CUE -> attribution.cue();
            case CONTENT -> attribution.content();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
