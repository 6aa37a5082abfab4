package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void readsEntriesAndPassesOverCommentsAndEmptyLines() {
        assertThat(WordList.entries(WordListTest.class, "words.txt")).containsExactlyInAnyOrder("one", "two = zwei");
    }

    @Test
    void refusesALineThatIsNoPair() {
        assertThatThrownBy(() -> WordList.pairs(WordListTest.class, "words.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words.txt");
    }

    @Test
    void refusesAWordWithTwoMeanings() {
        assertThatThrownBy(() -> WordList.pairs(WordListTest.class, "doubled-pairs.txt"))
                .hasMessageContaining("kill = story");
    }

    @Test
    void namesAListThatIsNotThere() {
        assertThatThrownBy(() -> WordList.entries(WordListTest.class, "missing.txt"))
                .hasMessageContaining("missing.txt");
    }
}
