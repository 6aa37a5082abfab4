package org.claimwire.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.gold.GoldArticle;
import org.claimwire.evaluation.gold.GoldAttribution;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.RuleAttributionReader;
import org.claimwire.extraction.learned.AttributionModel;
import org.claimwire.extraction.learned.FeatureGroup;
import org.claimwire.extraction.learned.LearnedAttributionReader;
import org.claimwire.extraction.learned.TaggedSayings;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PassageReader;
import org.claimwire.extraction.text.Steps;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final TrainingSettings SMALL =
            new TrainingSettings(7, 14, 6, 0.3, 0.05, 2, 2, 0, EnumSet.allOf(FeatureGroup.class));

    private static final List<String> SOURCES =
            List.of("the miller", "Anna Roe", "the old ferryman", "a guard", "Jon Abel", "the council");

    private static final List<String> CONTENTS = List.of(
            "the gate was open",
            "that nobody had come",
            "the water would rise",
            "that the road was long",
            "the ice was thin");

    /** Attributions by a word that the rules do not know, beside sentences in which it attributes nothing. */
    private static List<GoldArticle> articles() {
        List<GoldArticle> articles = new ArrayList<>();
        for (String source : SOURCES) {
            for (String content : CONTENTS) {
                String text = "The day was cold. As " + source + " murmured, " + content + ". The birds were gone.";
                articles.add(new GoldArticle(
                        new GoldText("a" + articles.size(), null, null, null, text),
                        List.of(new GoldAttribution(
                                List.of(stretch(text, source)),
                                List.of(stretch(text, "murmured")),
                                List.of(stretch(text, content))))));
            }
        }
        return articles;
    }

    private static Stretch stretch(String text, String words) {
        int begin = text.indexOf(words);
        return new Stretch(begin, begin + words.length());
    }

    private static byte[] bytes(AttributionModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void makesTheSameModelOfTheSameArticlesByteByByte() throws IOException {
        List<String> told = new ArrayList<>();
        byte[] once = bytes(Training.run(articles(), SMALL, told::add));
        byte[] again = bytes(Training.run(articles(), SMALL, line -> {}));
        assertThat(again).isEqualTo(once);
        assertThat(told).contains("first pass", "second pass", "linker");
    }

    @Test
    void learnsToReadWhatTheRulesDoNotKnow() throws IOException {
        byte[] model = bytes(Training.run(articles(), SMALL, line -> {}));
        RuleAttributionReader rules = new RuleAttributionReader(new Gazetteer());
        LearnedAttributionReader reader = new LearnedAttributionReader(
                rules, new TaggedSayings(AttributionModel.read(new ByteArrayInputStream(model))));
        String unseen = "The fog was thick. As the young clerk murmured, the lamp was cold. The ships were gone.";
        Steps steps = Steps.forLength(unseen.length());
        Passage passage = PassageReader.load().read(Field.TEXT, unseen, 0, unseen.length(), steps);

        assertThat(rules.read(passage, List.of(), steps)).isEmpty();
        assertThat(reader.read(passage, List.of(), steps)).singleElement().satisfies(one -> {
            assertThat(one.cue().words(unseen)).isEqualTo("murmured");
            assertThat(source(one, unseen)).isEqualTo("the young clerk");
            assertThat(unseen.substring(
                            one.content().get(0).begin(), one.content().get(0).end()))
                    .isEqualTo("the lamp was cold");
        });
    }

    private static String source(Attribution one, String text) {
        return one.source() == null ? "" : one.source().words(text);
    }
}
