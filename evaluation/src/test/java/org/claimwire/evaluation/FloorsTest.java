package org.claimwire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.gold.GoldFolder;
import org.claimwire.evaluation.gold.GoldIncident;
import org.claimwire.evaluation.gold.GoldSet;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No change may cost accuracy unnoticed: {@code floors.txt} says what each reader must reach on the labelled texts. They are not
 * part of the project; where they are not at hand, this test is skipped and says so.
 */
class FloorsTest {

    private static final Map<String, String> FLOORS = Lexicon.values(FloorsTest.class, "floors.txt");
    private static final int EVERY = 4;

    /** Each reader with the sets that it has floors for. */
    static Stream<Arguments> readersAndSets() {
        return Readers.ALL.stream()
                .flatMap(reader -> Stream.of(GoldSet.values())
                        .filter(set -> !floors(reader, set).isEmpty())
                        .map(set -> Arguments.of(reader.name(), set, reader)));
    }

    private static List<String> floors(NamedReader reader, GoldSet set) {
        return FLOORS.keySet().stream()
                .filter(line -> line.startsWith(reader.name() + " " + set + " "))
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @MethodSource("readersAndSets")
    void readsTheLabelledTextsAtLeastAsWellAsTheFloorsAsk(String name, GoldSet set, NamedReader reader) {
        GoldFolder gold = gold();
        assumeTrue(
                gold.sets().contains(set),
                "no labelled texts: " + gold.path().toAbsolutePath().normalize() + " holds no " + set.file()
                        + "; CLAIMWIRE_GOLD names another folder");
        Accuracy accuracy = accuracy(set, gold, reader.load().get());
        SoftAssertions asked = new SoftAssertions();
        for (String line : floors(reader, set)) {
            double least = Double.parseDouble(Objects.requireNonNull(FLOORS.get(line)));
            asked.assertThat(reached(line.substring(name.length() + 1), accuracy))
                    .as(line)
                    .isGreaterThanOrEqualTo(least);
        }
        asked.assertAll();
    }

    @Test
    void everySetHasAFloor() {
        assertThat(GoldSet.values())
                .allSatisfy(set -> assertThat(Readers.ALL)
                        .anyMatch(reader -> !floors(reader, set).isEmpty()));
    }

    private static Accuracy accuracy(GoldSet set, GoldFolder gold, ItemReader reader) {
        return switch (set) {
            case ATTRIBUTIONS -> Accuracies.ofArticles(gold.articles(), reader);
            case FIGURES -> Accuracies.ofPassages(gold.passages(), reader);
            case INCIDENTS -> Accuracies.ofIncidents(some(gold.incidents()), reader);
        };
    }

    /** A replay of all events takes minutes. */
    private static List<GoldIncident> some(List<GoldIncident> incidents) {
        return Stream.iterate(0, place -> place < incidents.size(), place -> place + EVERY)
                .map(incidents::get)
                .toList();
    }

    private static Double reached(String line, Accuracy accuracy) {
        int column = line.lastIndexOf(' ');
        Measure measure = accuracy.measure(line.substring(line.indexOf(' ') + 1, column));
        @Nullable
        Double reached = switch (line.substring(column + 1)) {
            case "P" -> measure.precision();
            case "R" -> measure.recall();
            case "F" -> measure.f();
            default -> throw new IllegalArgumentException("no such column: " + line);
        };
        return Objects.requireNonNull(reached, line);
    }

    private static GoldFolder gold() {
        String named = System.getenv("CLAIMWIRE_GOLD");
        return new GoldFolder(named == null ? Path.of("../../shared/gold") : Path.of(named));
    }
}
