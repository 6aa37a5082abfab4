package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a line that can be scanned: the counts it allows, what happened, and the words it was said in.
 *
 * @param counts the counts, such as "24 to 99" or "8 or more"
 * @param outcome what happened, such as "killed"
 * @param words the phrase, the people and the place
 * @param notes what keeps it from being a plain total: "denied", "part of another", "background"
 */
record FigureText(String counts, String outcome, String words, List<String> notes) {

    private static final int COUNTS_WIDTH = 15;

    static FigureText of(org.claimwire.extraction.Figure figure) {
        Interval interval = figure.interval();
        return new FigureText(
                interval == null ? Counts.of(null, null) : Counts.of(interval.low(), interval.high()),
                ScopeWords.spelled(figure.outcome()),
                words(
                        figure.phrase(),
                        figure.population(),
                        figure.place() == null ? null : figure.place().name()),
                notes(figure.polarity(), figure.measure(), figure.partOf(), figure.background()));
    }

    static FigureText of(org.claimwire.v1.Figure figure) {
        return new FigureText(
                Counts.of(figure.getLow(), figure.getHigh()),
                ScopeWords.spelled(figure.getOutcome()),
                words(
                        figure.getPhrase(),
                        figure.getPopulation(),
                        figure.getPlace() == null ? null : figure.getPlace().getName()),
                notes(figure.getPolarity(), figure.getMeasure(), figure.getPartOf(), figure.getBackground()));
    }

    /** The line, its columns aligned with those of other figures. */
    String line(Paint paint) {
        String line = paint.count(counts)
                + " ".repeat(Math.max(1, COUNTS_WIDTH - counts.length()))
                + "%-13s".formatted(outcome)
                + Paint.plain(words);
        return notes.isEmpty() ? line : line + " " + paint.faint("(" + String.join("; ", notes) + ")");
    }

    /** The counts and what happened: "killed: 8 or more". */
    String brief(Paint paint) {
        String brief = outcome + ": " + paint.count(counts);
        return notes.isEmpty() ? brief : brief + ", " + String.join(", ", notes);
    }

    private static String words(String phrase, String population, @Nullable String place) {
        String people = population.isEmpty() || phrase.contains(population) ? phrase : phrase + " " + population;
        return place == null ? people : people + ", " + place;
    }

    /** The enums of reading and of the topics share their words. */
    private static List<String> notes(Enum<?> polarity, Enum<?> measure, boolean partOf, boolean background) {
        List<String> notes = new ArrayList<>();
        if (!polarity.name().equals("ASSERTED")) {
            notes.add(ScopeWords.spelled(polarity));
        }
        if (measure.name().equals("INCREMENT") || measure.name().equals("PERIOD")) {
            notes.add(ScopeWords.spelled(measure));
        }
        if (partOf) {
            notes.add("part of another");
        }
        if (background) {
            notes.add("background");
        }
        return notes;
    }
}
