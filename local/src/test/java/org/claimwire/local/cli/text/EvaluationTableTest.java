package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.claimwire.evaluation.Report;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.accuracy.Score;
import org.claimwire.evaluation.gold.GoldSet;
import org.claimwire.evaluation.speed.Speed;
import org.claimwire.extraction.ReaderVersion;
import org.junit.jupiter.api.Test;

class EvaluationTableTest {

    @Test
    void setsReadersSideBySide() {
        List<String> lines = EvaluationTable.lines(List.of(report("rules", 0), report("accurate", 2)));
        assertThat(String.join("\n", lines)).isEqualTo("""
                                                                   rules-7              accurate-7

                FIGURES, 1,234 texts                     P       R       F       P       R       F  LABELS
                right                                0.750   0.500   0.600   0.750   0.500   0.600   1,200
                found: source                        0.500                   0.500                       8
                texts refused                                            0                       2

                SPEED, texts of 470 words
                articles of 940 words a second                       104.5                   104.5
                loading                                             150 ms                  150 ms
                heap held                                          25.0 MB                 25.0 MB""");
    }

    @Test
    void doesNotSpeakOfRefusedTextsWhereThereAreNone() {
        assertThat(EvaluationTable.lines(List.of(report("rules", 0)))).noneMatch(line -> line.contains("refused"));
    }

    private static Report report(String name, int unreadable) {
        List<Measure> measures =
                List.of(Measure.of("right", new Score(600, 800, 1_200)), Measure.share("found: source", 4, 8));
        return new Report(
                name,
                new ReaderVersion(name, 7),
                Map.of(GoldSet.FIGURES, new Accuracy(1_234, unreadable, measures, List.of())),
                new Speed(104.5, 2, 940, Duration.ofMillis(150), 25_000_000));
    }
}
