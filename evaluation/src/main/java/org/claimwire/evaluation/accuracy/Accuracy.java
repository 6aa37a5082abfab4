package org.claimwire.evaluation.accuracy;

import java.util.List;

/**
 * How well a reader read one labelled set.
 *
 * @param texts how many labelled texts there are
 * @param unreadable how many of them the reader refused; they count as texts in which nothing was read
 * @param measures the lines of the table, in its order
 * @param misses what went wrong, in the order of the texts
 */
public record Accuracy(int texts, int unreadable, List<Measure> measures, List<Miss> misses) {

    /** Copies both lists. */
    public Accuracy {
        measures = List.copyOf(measures);
        misses = List.copyOf(misses);
    }

    /**
     * The line of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Measure measure(String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no measure " + name + " among " + measures));
    }
}
