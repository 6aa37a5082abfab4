package org.claimwire.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.evaluation.Told;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.accuracy.Miss;
import org.claimwire.evaluation.gold.GoldArticle;
import org.claimwire.evaluation.gold.GoldAttribution;
import org.claimwire.evaluation.gold.GoldText;
import org.junit.jupiter.api.Test;

class AttributionScorerTest {

    private static final String TEXT =
            "😀 “The harbour is calm,” mayor Ilse Brandt said. Police think that two men fled.";

    private final Told told = new Told(TEXT);
    private final GoldArticle article = new GoldArticle(
            new GoldText("a", null, null, null, TEXT),
            List.of(
                    label("mayor Ilse Brandt", "said", "“The harbour is calm,”"),
                    label("Police", "think", "that two men fled")));

    @Test
    void countsSpansThatDifferInPunctuationAloneAsExact() {
        told.says("mayor Ilse Brandt", "said", "The harbour is calm");
        assertThat(measure("all.source.exact").f())
                .isEqualTo(measure("all.content.exact").f());
        assertThat(measure("all.content.exact").precision()).isEqualTo(1);
        assertThat(measure("all.content.exact").recall()).isEqualTo(0.5);
    }

    @Test
    void countsWordsWhereSpansDiffer() {
        told.says("Ilse Brandt", "said", "The harbour is calm");
        assertThat(measure("all.source.exact").f()).isZero();
        assertThat(measure("all.source.tok").precision()).isEqualTo(1);
        assertThat(measure("all.source.tok").recall()).isEqualTo(0.5);
    }

    @Test
    void linksByHalfOfTheContentAndAWordOfTheSource() {
        told.says("Brandt", "said", "harbour is calm");
        assertThat(measure("speech.linked").f()).isEqualTo(1);
    }

    @Test
    void doesNotLinkToAnotherSource() {
        told.says("Police", "said", "The harbour is calm");
        assertThat(measure("speech.linked").f()).isZero();
        assertThat(misses()).extracting(Miss::kind).containsExactly("wrong source");
    }

    @Test
    void linksWhereNeitherNamesASource() {
        GoldArticle nobody = new GoldArticle(
                article.text(),
                List.of(new GoldAttribution(
                        List.of(), List.of(told.at("said")), List.of(told.at("The harbour is calm")))));
        told.says(null, "said", "The harbour is calm");
        assertThat(measured(nobody).measure("speech.linked").f()).isEqualTo(1);
    }

    @Test
    void countsOnlySayingAsSpeech() {
        told.says("Police", "think", "that two men fled");
        assertThat(measure("all.linked").recall()).isEqualTo(0.5);
        assertThat(measure("speech.linked").gold()).isEqualTo(1);
        assertThat(measure("speech.linked").recall()).isZero();
        assertThat(misses()).extracting(Miss::kind).containsExactly("missed");
    }

    @Test
    void countsAColonAsSpeech() {
        String text = "Police: two men fled";
        Told headline = new Told(text).says("Police", ":", "two men fled");
        GoldArticle labelled = new GoldArticle(
                new GoldText("a", null, null, null, text),
                List.of(new GoldAttribution(
                        List.of(headline.at("Police")),
                        List.of(headline.at(":")),
                        List.of(headline.at("two men fled")))));
        AttributionScorer scorer = new AttributionScorer();
        scorer.add(labelled, headline.reading());
        assertThat(accuracy(scorer).measure("speech.linked").f()).isEqualTo(1);
    }

    @Test
    void leavesOutTheHeadlineWhichHasNoLabels() {
        told.saysInTitle("Police", "said", "two men fled");
        assertThat(measure("all.linked").precision()).isZero();
        assertThat(misses()).extracting(Miss::kind).containsExactly("missed");
    }

    @Test
    void namesWhatWasInvented() {
        told.says("Police", "said", "two men fled");
        assertThat(misses()).extracting(Miss::kind).containsExactly("missed", "spurious");
    }

    private Measure measure(String name) {
        return measured(article).measure(name);
    }

    private List<Miss> misses() {
        return measured(article).misses();
    }

    private Accuracy measured(GoldArticle labelled) {
        AttributionScorer scorer = new AttributionScorer();
        scorer.add(labelled, told.reading());
        return accuracy(scorer);
    }

    private static Accuracy accuracy(AttributionScorer scorer) {
        return new Accuracy(1, 0, scorer.measures(), scorer.misses());
    }

    private GoldAttribution label(String source, String cue, String content) {
        return new GoldAttribution(List.of(told.at(source)), List.of(told.at(cue)), List.of(told.at(content)));
    }
}
