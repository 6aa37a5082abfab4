package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderVersionTest {

    private static final List<String> LEAST_THOROUGH_FIRST = List.of("rules", "fast", "small", "accurate");

    @Test
    void supersedesTheLessThoroughAndNeverTheMoreThorough() {
        for (int i = 1; i < LEAST_THOROUGH_FIRST.size(); i++) {
            ReaderVersion less = new ReaderVersion(LEAST_THOROUGH_FIRST.get(i - 1), 7);
            ReaderVersion more = new ReaderVersion(LEAST_THOROUGH_FIRST.get(i), 7);
            assertThat(more.supersedes(less)).as("%s, %s", more, less).isTrue();
            assertThat(less.supersedes(more)).as("%s, %s", less, more).isFalse();
        }
    }

    @Test
    void goesByTheNumberBeforeTheName() {
        assertThat(new ReaderVersion("fast", 8).supersedes(new ReaderVersion("accurate", 7)))
                .isTrue();
    }

    @Test
    void countsAProfileOfVagueWordsOnlyBetweenReadersOfOneName() {
        assertThat(new ReaderVersion("small", 7).supersedes(new ReaderVersion("fast+wikimpacts", 7)))
                .isTrue();
        assertThat(new ReaderVersion("fast+acled", 7).supersedes(new ReaderVersion("fast", 7)))
                .isTrue();
        assertThat(new ReaderVersion("fast", 7).supersedes(new ReaderVersion("fast+acled", 7)))
                .isFalse();
    }

    @Test
    void readsNothingAgainOfItsOwn() {
        ReaderVersion own = new ReaderVersion("small", 7);
        assertThat(own.supersedes(own)).isFalse();
    }
}
