package org.claimwire.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our search over OpenNLP's model against OpenNLP's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartsOfSpeechTest {

    private static final String STORY = """
            At least 12 people , including three children , were killed in the blast in Marrowgate , police said Thursday .
            `` We do n't know who did it , '' Mayor Ilsa Torvald told the Harbour Gazette 's reporters by phone .
            The Health Ministry put the toll at 1,203 , up from 98 ; 62 remained in intensive care as of 9:30 p.m.
            Is n't that what the U.N. 's envoy claimed in 2019 - or was it the U.S. Coast Guard ?
            he could 've gone to Port-Veyl @harbour #quake http://example.org/a 3.5km (unharmed) ...
            """;

    private final POSModel model = Models.partsOfSpeech();
    private final POSTaggerME peer = new POSTaggerME(model, POSTagFormat.UD);
    private final PartsOfSpeech tagger = new PartsOfSpeech(model);

    @Test
    void tagsSentencesAsOpenNlpDoes() {
        STORY.lines().forEach(line -> assertSame(List.of(line.split(" "))));
    }

    @Test
    void tagsAnyRowOfWordsAsOpenNlpDoes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] words = STORY.split("\\s+");
        for (int round = 0; round < 300; round++) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(40); i++) {
                row.add(words[random.nextInt(words.length)]);
            }
            assertThat(tagger.of(row)).as("seed %d, %s", seed, row).isEqualTo(peerTags(row));
        }
    }

    @Test
    void forgetsWordsRatherThanGrow() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            tagger.of(List.of(Long.toString(random.nextLong(), 36), "said"));
        }
        tagsSentencesAsOpenNlpDoes();
    }

    private void assertSame(List<String> words) {
        assertThat(tagger.of(words)).as(words.toString()).isEqualTo(peerTags(words));
    }

    private Tag[] peerTags(List<String> words) {
        return Arrays.stream(peer.tag(words.toArray(String[]::new)))
                .map(Tag::of)
                .toArray(Tag[]::new);
    }
}
