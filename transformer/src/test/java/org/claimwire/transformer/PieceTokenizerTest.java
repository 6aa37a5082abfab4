package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceTokenizerTest {

    private static final String ODD =
            " \u00a0\t\u200b\ufeff\u0000\u0085.,!?'\"\u201c\u201d\u2018\u2019\u2014\u2026()[]{}$%1\u0663"
                    + "aZ\u00e9e\u0301\u5317\u4eac\u05d0\u202e\ud83d\ude00\ud83d\udc69\u200d\ud83d\ude92\ud800\udc00\u01c5\u00df";

    @Test
    void cutsAtBlanksAndAroundEveryMark() {
        assertThat(words("The U.N.\u2019s envoy: \u201c5,000\u00a0dead\u201d"))
                .containsExactly(
                        "The", "U", ".", "N", ".", "\u2019", "s", "envoy", ":", "\u201c", "5", ",", "000", "dead",
                        "\u201d");
    }

    @Test
    void skipsWhatNobodySees() {
        assertThat(words("he\u200bsaid \u0000 \ufeffthat\u00ad")).containsExactly("he", "said", "that\u00ad");
    }

    @Test
    void tellsHowWordsAreWrittenAndWhetherTheyAreQuoted() {
        assertThat(Vocabulary.TOKENIZER.words("UN said \u201cNo 5\u201d today", 0, 20))
                .extracting(PieceWord::shape)
                .containsExactly(4, 0, 11, 3, 9, 11, 0);
    }

    @Test
    void countsOffsetsInTheFieldWhereverTheParagraphBegins() {
        String text = "One.\n\n\ud83d\ude00 Two";
        assertThat(Vocabulary.TOKENIZER.words(text, 6, text.length()))
                .extracting(word -> text.substring(word.begin(), word.end()))
                .containsExactly("\ud83d\ude00", "Two");
    }

    @Test
    void givesEveryLetterToOneWordWhateverTheText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = random(random);
            int before = 0;
            for (PieceWord word : Vocabulary.TOKENIZER.words(text, 0, text.length())) {
                assertThat(text.substring(before, word.begin()).codePoints())
                        .as("between words of '%s', seed %s", text, seed)
                        .noneMatch(Character::isLetterOrDigit);
                assertThat(word.end()).as("seed %s", seed).isGreaterThan(word.begin());
                assertThat(word.pieces()).as("seed %s", seed).isNotEmpty();
                before = word.end();
            }
            assertThat(text.substring(before).codePoints()).noneMatch(Character::isLetterOrDigit);
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    private static List<String> words(String text) {
        return Vocabulary.TOKENIZER.words(text, 0, text.length()).stream()
                .map(word -> text.substring(word.begin(), word.end()))
                .toList();
    }
}
