package org.claimwire.producer.jsonlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimwire.producer.jsonlines.LineReader.Line;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void readsEveryLineAsSplittingWould() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            StringBuilder words = new StringBuilder();
            for (int line = random.nextInt(6); line > 0; line--) {
                words.append("x".repeat(random.nextInt(100_000))).append('\n');
            }
            String text = words + "end";

            assertThat(read(dribble(text, random), 1_000_000))
                    .as("seed %d, round %d", seed, round)
                    .containsExactly(text.split("\n", -1));
        }
    }

    @Test
    void holdsNoMoreOfALineThanAllowed() throws IOException {
        InputStream bytes = new ByteArrayInputStream(("x".repeat(200_000) + "\ny").getBytes(UTF_8));
        LineReader lines = new LineReader(bytes, 100);

        Line first = requireNonNull(lines.read());
        Line second = requireNonNull(lines.read());

        assertThat(first.bytes()).hasSize(100);
        assertThat(first.length()).isEqualTo(200_000);
        assertThat(first.isTooLong()).isTrue();
        assertThat(second.bytes()).isEqualTo("y".getBytes(UTF_8));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.isTooLong()).isFalse();
    }

    @Test
    void readsPastALineFarLargerThanTheMemory() throws IOException {
        long huge = 4L * Runtime.getRuntime().maxMemory();
        Line line = requireNonNull(new LineReader(new EndlessLine(huge), 1024).read());

        assertThat(line.length()).isEqualTo(huge);
        assertThat(line.bytes()).hasSize(1024);
    }

    @Test
    void findsNoLineBehindAnEndedOne() throws IOException {
        assertThat(read(new ByteArrayInputStream("a\n".getBytes(UTF_8)), 10)).containsExactly("a");
        assertThat(read(new ByteArrayInputStream("\n\n".getBytes(UTF_8)), 10)).containsExactly("", "");
        assertThat(read(new ByteArrayInputStream(new byte[0]), 10)).isEmpty();
    }

    private static List<String> read(InputStream bytes, int maxBytes) throws IOException {
        LineReader lines = new LineReader(bytes, maxBytes);
        List<String> read = new ArrayList<>();
        for (Line line = lines.read(); line != null; line = lines.read()) {
            read.add(new String(line.bytes(), UTF_8));
        }
        return read;
    }

    /** Hands out as few bytes at a time as it likes, as a pipe does. */
    private static InputStream dribble(String text, Random random) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(70_000)));
            }
        };
    }

    /** Bytes without a line feed, none of which is held. */
    private static final class EndlessLine extends InputStream {

        private long left;

        private EndlessLine(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(length, left);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
