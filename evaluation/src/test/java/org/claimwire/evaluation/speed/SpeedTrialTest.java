package org.claimwire.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.extraction.UnreadableItemException;
import org.junit.jupiter.api.Test;

class SpeedTrialTest {

    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void statesSpeedInArticlesOfTheSameLengthHoweverLongTheTextsAre() {
        SpeedTrial trial = new SpeedTrial(List.of(text("word ".repeat(470)), text("word ".repeat(1_410))));
        Speed speed = trial.run(LoadedReader.load(Counting::new));
        assertThat(speed.texts()).isEqualTo(2);
        assertThat(speed.words()).isEqualTo(2 * Speed.ARTICLE_WORDS);
        assertThat(speed.wordsPerText()).isEqualTo(Speed.ARTICLE_WORDS);
        assertThat(speed.articlesPerSecond()).isPositive();
        assertThat(reads.get())
                .as("texts read in warm-up and rounds")
                .isGreaterThan(10)
                .isEven();
    }

    @Test
    void tellsWhatTheReaderHoldsOfTheHeap() {
        SpeedTrial trial = new SpeedTrial(List.of(text("word")));
        long held = trial.run(LoadedReader.load(Holding::new)).heldBytes();
        assertThat(held).isGreaterThan(Holding.BYTES / 2).isLessThan(3L * Holding.BYTES);
    }

    private static ItemText text(String words) {
        return new ItemText("item:/a", null, null, words, null, null, null);
    }

    private class Counting implements ItemReader {

        @Override
        public ReaderVersion version() {
            return new ReaderVersion("counting", 1);
        }

        @Override
        public ItemReading read(ItemText item) {
            reads.incrementAndGet();
            if (item.text().length() > 5_000) {
                throw new UnreadableItemException("too long");
            }
            return ItemReading.EMPTY;
        }
    }

    private final class Holding extends Counting {

        static final int BYTES = 32 << 20;

        private final byte[] model = new byte[BYTES];

        @Override
        public ReaderVersion version() {
            return new ReaderVersion("holding", model.length);
        }
    }
}
