package org.claimwire.extraction.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class AttributionModelTest {

    private static final int BITS = 3;

    private static byte[] written() throws IOException {
        FeatureWeights weights = new FeatureWeights(BITS, Labels.COUNT, new byte[Labels.COUNT << BITS]);
        Tagger tagger = new Tagger(weights, new int[Labels.COUNT * Labels.COUNT], 5);
        CueLexicon cues = new CueLexicon(new int[] {-3, 8}, new byte[] {1, 5});
        Linker linker = new Linker(new FeatureWeights(BITS, 1, new byte[1 << BITS]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AttributionModel(EnumSet.of(FeatureGroup.WORDS, FeatureGroup.FIRST_PASS), cues, tagger, tagger, linker)
                .write(out);
        return out.toByteArray();
    }

    @Test
    void isWrittenAgainAsItWasRead() throws IOException {
        byte[] bytes = written();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        AttributionModel.read(new ByteArrayInputStream(bytes)).write(again);
        assertThat(again.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void refusesWeightsThatEndTooSoon() throws IOException {
        byte[] bytes = written();
        for (int length : new int[] {3, 20, bytes.length - 1}) {
            assertThatThrownBy(() -> AttributionModel.read(new ByteArrayInputStream(Arrays.copyOf(bytes, length))))
                    .as("%d of %d bytes", length, bytes.length)
                    .isInstanceOf(EOFException.class);
        }
    }

    @Test
    void refusesAnotherFormatAndSaysWhatToTry() {
        byte[] other = "{\"weights\": []}".getBytes(StandardCharsets.UTF_8);
        assertThatIllegalStateException()
                .isThrownBy(() -> AttributionModel.read(new ByteArrayInputStream(other)))
                .withMessageContaining("use the one of the same release");
    }
}
