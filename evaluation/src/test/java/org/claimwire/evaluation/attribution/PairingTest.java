package org.claimwire.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.gold.GoldAttribution;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final String TEXT = "a b c d e f g h";

    private final WordSets words = new WordSets(TEXT);

    @Test
    void pairsContentsThatShareHalfOfTheirWords() {
        assertThat(Pairing.of(words, List.of(content(0, 4)), List.of(content(2, 4))))
                .containsExactly(new Pairing(0, 0));
        assertThat(Pairing.of(words, List.of(content(0, 4)), List.of(content(2, 5))))
                .isEmpty();
    }

    @Test
    void pairsTheMostAlikeFirstAndEachOnce() {
        List<GoldAttribution> read = List.of(content(0, 4), content(0, 3));
        List<GoldAttribution> gold = List.of(content(0, 3), content(0, 4), content(0, 5));
        assertThat(Pairing.of(words, read, gold)).containsExactlyInAnyOrder(new Pairing(1, 0), new Pairing(0, 1));
    }

    /** The words from one place to another; every word is one letter. */
    private static GoldAttribution content(int from, int to) {
        return new GoldAttribution(List.of(), List.of(), List.of(new Stretch(2 * from, 2 * to - 1)));
    }
}
