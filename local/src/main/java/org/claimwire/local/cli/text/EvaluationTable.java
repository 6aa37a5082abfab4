package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwire.evaluation.Report;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.gold.GoldSet;
import org.claimwire.evaluation.speed.Speed;
import org.jspecify.annotations.Nullable;

/** How well and how fast readers read: a row a measure, and for each reader precision, recall and F. */
public final class EvaluationTable {

    private static final int NAME_WIDTH = 34;
    private static final int READER_WIDTH = 24;
    private static final String NAME = "%-" + NAME_WIDTH + "s";
    private static final String GOLD = "%8s";
    private static final double MEGABYTE = 1e6;

    private EvaluationTable() {}

    /**
     * The lines of the table.
     *
     * @param reports one for each reader, all of the same sets; one at least
     */
    public static List<String> lines(List<Report> reports) {
        List<String> lines = new ArrayList<>();
        lines.add(row("", each(reports, report -> report.version().toString()), ""));
        for (GoldSet set : reports.get(0).accuracy().keySet()) {
            addSet(lines, reports, set);
        }
        addSpeed(lines, reports);
        return lines;
    }

    private static void addSet(List<String> lines, List<Report> reports, GoldSet set) {
        Accuracy first = accuracy(reports.get(0), set);
        String texts = ", " + Counts.of(first.texts(), "text");
        lines.add("");
        lines.add(row(
                set.toString().toUpperCase(Locale.ROOT) + texts,
                each(reports, report -> numbers("P", "R", "F")),
                "LABELS"));
        for (Measure measure : first.measures()) {
            lines.add(row(
                    measure.name(),
                    each(reports, report -> numbers(accuracy(report, set).measure(measure.name()))),
                    Counts.of(measure.gold())));
        }
        if (reports.stream().anyMatch(report -> accuracy(report, set).unreadable() > 0)) {
            lines.add(row(
                    "texts refused",
                    each(reports, report -> Counts.of(accuracy(report, set).unreadable())),
                    ""));
        }
    }

    private static Accuracy accuracy(Report report, GoldSet set) {
        Accuracy accuracy = report.accuracy().get(set);
        if (accuracy == null) {
            throw new IllegalArgumentException(report.reader() + " was not measured on " + set);
        }
        return accuracy;
    }

    private static void addSpeed(List<String> lines, List<Report> reports) {
        Speed first = reports.get(0).speed();
        String length = "texts of " + first.wordsPerText() + " words";
        lines.add("");
        lines.add("SPEED, " + length);
        lines.add(row(
                "articles of " + Speed.ARTICLE_WORDS + " words a second",
                each(
                        reports,
                        report -> String.format(
                                Locale.ROOT, "%.1f", report.speed().articlesPerSecond())),
                ""));
        lines.add(row("loading", each(reports, report -> report.speed().load().toMillis() + " ms"), ""));
        lines.add(row(
                "heap held",
                each(
                        reports,
                        report -> String.format(
                                Locale.ROOT, "%.1f MB", report.speed().heldBytes() / MEGABYTE)),
                ""));
    }

    private static String each(List<Report> reports, Function<Report, String> cell) {
        return reports.stream()
                .map(report -> ("%" + READER_WIDTH + "s").formatted(cell.apply(report)))
                .collect(Collectors.joining());
    }

    private static String row(String name, String cells, String gold) {
        return (NAME.formatted(name) + cells + GOLD.formatted(gold)).stripTrailing();
    }

    private static String numbers(Measure measure) {
        return numbers(number(measure.precision()), number(measure.recall()), number(measure.f()));
    }

    private static String number(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ROOT, "%.3f", share);
    }

    private static String numbers(String precision, String recall, String f) {
        return "%8s%8s%8s".formatted(precision, recall, f);
    }
}
