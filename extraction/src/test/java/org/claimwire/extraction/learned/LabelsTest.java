package org.claimwire.extraction.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final int TOKENS = 40;

    @Test
    void spellsSpansThatAreReadBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<PartSpan> spans = spans(random);
            int[] labels = new int[TOKENS];
            spans.forEach(span -> Labels.write(span, labels));
            assertThat(Labels.spans(labels))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(spans);
            for (int i = 1; i < TOKENS; i++) {
                assertThat(Labels.mayFollow(labels[i], labels[i - 1])).isTrue();
            }
        }
    }

    private static List<PartSpan> spans(Random random) {
        List<PartSpan> spans = new ArrayList<>();
        int first = random.nextInt(3);
        while (first < TOKENS) {
            int last = Math.min(TOKENS - 1, first + random.nextInt(5));
            spans.add(new PartSpan(Part.values()[random.nextInt(Part.values().length)], first, last));
            first = last + 1 + random.nextInt(3);
        }
        return spans;
    }

    @Test
    void letsNoSpanEndThatHasNotBegun() {
        int[] cue = new int[2];
        Labels.write(new PartSpan(Part.CUE, 0, 1), cue);
        int[] content = new int[2];
        Labels.write(new PartSpan(Part.CONTENT, 0, 1), content);
        assertThat(Labels.mayFollow(cue[1], cue[0])).isTrue();
        assertThat(Labels.mayFollow(content[1], cue[0])).isFalse();
        assertThat(Labels.mayFollow(cue[1], Labels.OUTSIDE)).isFalse();
        assertThat(Labels.mayFollow(Labels.OUTSIDE, cue[0])).isFalse();
        assertThat(Labels.mayBegin(cue[1])).isFalse();
        assertThat(Labels.mayBegin(cue[0])).isTrue();
    }
}
