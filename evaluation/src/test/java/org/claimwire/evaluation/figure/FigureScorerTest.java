package org.claimwire.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.evaluation.Told;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.accuracy.Miss;
import org.claimwire.evaluation.gold.GoldFigure;
import org.claimwire.evaluation.gold.GoldPassage;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureScorerTest {

    private static final String TEXT =
            "At least eight sailors died, the Harbour Authority said. Dozens were hurt, and a man fled.";

    private final Told told = new Told(TEXT);
    private final List<GoldFigure> labels = new ArrayList<>();

    @Test
    void findsAFigureByOutcomeAndTouchingPhraseAndThenAsksForNumberAndQualifier() {
        label("At least eight", Outcome.KILLED, 8L, Qualifier.AT_LEAST, "sailors", null);
        told.figure("eight", Outcome.KILLED, 8L);
        Accuracy accuracy = accuracy();
        assertThat(accuracy.measure("found").f()).isEqualTo(1);
        assertThat(accuracy.measure("right").f()).isZero();
        assertThat(accuracy.misses()).extracting(Miss::kind).containsExactly("wrong value");
    }

    @Test
    void doesNotFindTheSamePhraseWithAnotherOutcome() {
        label("Dozens", Outcome.INJURED, null, Qualifier.VAGUE, "", null);
        told.figure("Dozens", Outcome.KILLED, null);
        assertThat(accuracy().measure("found").f()).isZero();
        assertThat(accuracy().misses()).extracting(Miss::kind).containsExactly("missed", "spurious");
    }

    @Test
    void takesAVagueWordForRightWithoutANumber() {
        label("Dozens", Outcome.INJURED, null, Qualifier.VAGUE, "", null);
        told.figure(
                "Dozens", Outcome.INJURED, null, "", Group.EVERYONE, false, false, Measure.TOTAL, Polarity.ASSERTED);
        assertThat(accuracy().measure("all right").f()).isEqualTo(1);
        assertThat(accuracy().measure("found: population").precision()).isEqualTo(1);
    }

    @Test
    void takesSourcesForTheSameThatShareAWordWhichSaysSomething() {
        label("eight", Outcome.KILLED, 8L, Qualifier.EXACT, "sailors", "an authority of the harbour");
        told.figure("eight", Outcome.KILLED, 8L).states("the Harbour Authority", "said", "At least eight sailors died");
        assertThat(accuracy().measure("found: source where one is named").precision())
                .isEqualTo(1);
        labels.clear();
        label("eight", Outcome.KILLED, 8L, Qualifier.EXACT, "sailors", "the police");
        assertThat(accuracy().measure("found: source where one is named").precision())
                .isZero();
        assertThat(accuracy().measure("right").f()).isEqualTo(1);
        assertThat(accuracy().measure("all right").f()).isZero();
    }

    @Test
    void asksWhetherTheOutletSpeaksWhereNoSourceIsNamed() {
        label("eight", Outcome.KILLED, 8L, Qualifier.EXACT, "sailors", null);
        told.figure("eight", Outcome.KILLED, 8L);
        assertThat(accuracy().measure("found: source").precision()).isEqualTo(1);
        told.states("the Harbour Authority", "said", "At least eight sailors died");
        assertThat(accuracy().measure("found: source").precision()).isZero();
    }

    @Test
    void measuresPartAndBackgroundApartAndTogether() {
        label("eight", Outcome.KILLED, 8L, Qualifier.EXACT, "sailors", null);
        told.figure(
                "eight", Outcome.KILLED, 8L, "sailors", Group.EVERYONE, true, false, Measure.TOTAL, Polarity.ASSERTED);
        assertThat(accuracy().measure("found: part_of").precision()).isZero();
        assertThat(accuracy().measure("found: background").precision()).isEqualTo(1);
        assertThat(accuracy().measure("all right").f()).isZero();
    }

    @Test
    void leavesOutSingleVictims() {
        label("a", Outcome.DISPLACED, 1L, Qualifier.EXACT, "man", null);
        told.figure("a man", Outcome.DISPLACED, 1L);
        assertThat(accuracy().measure("found").gold()).isZero();
        assertThat(accuracy().misses()).isEmpty();
    }

    @Test
    void countsEachOutcomeByItself() {
        label("eight", Outcome.KILLED, 8L, Qualifier.EXACT, "sailors", null);
        label("Dozens", Outcome.INJURED, null, Qualifier.VAGUE, "", null);
        told.figure("eight", Outcome.KILLED, 8L);
        assertThat(accuracy().measure("right.killed").f()).isEqualTo(1);
        assertThat(accuracy().measure("right.injured").recall()).isZero();
    }

    private Accuracy accuracy() {
        FigureScorer scorer = new FigureScorer();
        scorer.add(new GoldPassage(new GoldText("p", null, null, null, TEXT), labels), told.reading());
        return new Accuracy(1, 0, scorer.measures(), scorer.misses());
    }

    private void label(
            String phrase,
            Outcome outcome,
            @Nullable Long value,
            Qualifier qualifier,
            String population,
            @Nullable String source) {
        labels.add(
                new GoldFigure(phrase, told.at(phrase), outcome, value, qualifier, population, source, false, false));
    }
}
