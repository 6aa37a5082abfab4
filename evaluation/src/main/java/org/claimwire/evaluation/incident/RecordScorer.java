package org.claimwire.evaluation.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.accuracy.Miss;
import org.claimwire.evaluation.gold.GoldIncident;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.extraction.ItemReading;

/**
 * Adds up, article by article, how often the number that is read equals the recorded one.
 *
 * <p>Precision: of the articles for which a number from two on is read. Recall: of the articles that state the recorded number
 * at all. Events with fewer than two are left out. The record is the final one, so an early article that states less counts
 * as wrong though it was right for its time.
 */
final class RecordScorer {

    private static final int FEWEST = 2;

    private final Casualties casualties;
    private final List<Miss> misses = new ArrayList<>();
    private long named;
    private long right;
    private long stating;
    private long hit;

    RecordScorer(Casualties casualties) {
        this.casualties = casualties;
    }

    void add(GoldIncident incident, GoldText document, ItemReading reading) {
        long recorded = casualties.recorded(incident);
        if (recorded < FEWEST) {
            return;
        }
        OptionalLong read = casualties.stated(reading, recorded);
        boolean isRight = read.isPresent() && read.getAsLong() == recorded;
        boolean states = Spelled.isIn(document.title() + " " + document.text(), recorded);
        named += read.isPresent() && read.getAsLong() >= FEWEST ? 1 : 0;
        right += isRight ? 1 : 0;
        stating += states ? 1 : 0;
        hit += states && isRight ? 1 : 0;
        if (states && !isRight) {
            misses.add(new Miss(
                    casualties.toString(),
                    document.id(),
                    List.of(
                            "recorded " + recorded,
                            read.isPresent() ? "read " + read.getAsLong() : "read nothing",
                            String.valueOf(document.title()))));
        }
    }

    Measure measure() {
        return Measure.of(
                casualties.toString(),
                named == 0 ? 0 : (double) right / named,
                stating == 0 ? 0 : (double) hit / stating,
                stating);
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }
}
