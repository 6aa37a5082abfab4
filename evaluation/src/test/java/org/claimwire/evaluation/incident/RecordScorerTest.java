package org.claimwire.evaluation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.evaluation.Told;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.gold.GoldIncident;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.extraction.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordScorerTest {

    private final RecordScorer scorer = new RecordScorer(Casualties.INJURED);

    @Test
    void asksForTheNumberOnlyOfArticlesThatStateIt() {
        add(4, "Four were hurt.", "Four", 4L);
        add(4, "Three were hurt.", "Three", 3L);
        add(4, "Four were hurt here.", null, 0L);
        Measure measure = scorer.measure();
        assertThat(measure.gold()).isEqualTo(2);
        assertThat(measure.recall()).isEqualTo(0.5);
        assertThat(measure.precision()).isEqualTo(0.5);
        assertThat(scorer.misses()).hasSize(1);
    }

    @Test
    void leavesOutEventsWithFewerThanTwo() {
        add(1, "One was hurt.", "One", 1L);
        assertThat(scorer.measure().gold()).isZero();
    }

    private void add(long recorded, String text, @Nullable String phrase, long value) {
        GoldText document = new GoldText("d", null, null, "", text);
        Told told = new Told(text);
        if (phrase != null) {
            told.figure(phrase, Outcome.INJURED, value);
        }
        scorer.add(new GoldIncident("1", 0, recorded, List.of(document)), document, told.reading());
    }
}
