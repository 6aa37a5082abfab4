package org.claimwire.extraction.figure;

import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;

/**
 * A finding with what its sentence tells of it, before the rest of the item has its say.
 *
 * @param passage the field it stands in
 * @param finding the number and its outcome
 * @param background whether it belongs to another event
 * @param measure what it sums up
 * @param polarity whether it is asserted
 */
record Draft(Passage passage, Finding finding, boolean background, Measure measure, Polarity polarity) {

    Sentence sentence() {
        return finding.count().phrase().sentence();
    }

    /** Whether it counts people who met an outcome in the event that the item reports. */
    boolean counts(Outcome outcome) {
        Long value = finding.count().value();
        return finding.outcome() == outcome
                && !background
                && polarity == Polarity.ASSERTED
                && (value == null || value > 0);
    }

    Draft inBackground() {
        return new Draft(passage, finding, true, measure, polarity);
    }

    Draft with(Measure newMeasure) {
        return new Draft(passage, finding, background, newMeasure, polarity);
    }

    Draft with(Finding newFinding) {
        return new Draft(passage, newFinding, background, measure, polarity);
    }
}
