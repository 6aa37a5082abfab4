package org.claimwire.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.gold.GoldSet;
import org.claimwire.evaluation.speed.Speed;
import org.claimwire.extraction.ReaderVersion;

/**
 * How well one reader reads, how fast, and what it takes.
 *
 * @param reader its name among those measured
 * @param version which reader that is, and in which state
 * @param accuracy for every set it was measured on
 * @param speed how fast it reads
 */
public record Report(String reader, ReaderVersion version, Map<GoldSet, Accuracy> accuracy, Speed speed) {

    /** Copies the map, in the order of the sets. */
    public Report {
        Map<GoldSet, Accuracy> copy = new EnumMap<>(GoldSet.class);
        copy.putAll(accuracy);
        accuracy = Collections.unmodifiableMap(copy);
    }
}
