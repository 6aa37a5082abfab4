package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimwire.extraction.text.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

    private static final String[] PIECES = {
        "Police",
        "said",
        "that",
        "at least",
        "12",
        "people",
        "were killed",
        "and",
        "wounded",
        ",",
        ".",
        "\"",
        "“",
        "”",
        "''",
        "‘",
        "’",
        "(",
        ")",
        ":",
        ";",
        "—",
        "\n",
        "\n\n",
        " ",
        "\t",
        "\0",
        "\uD800",
        "\uDC00",
        "😀",
        "\uFEFF",
        "\u00A0",
        "according to",
        "the",
        "of",
        "whom",
        "including",
        "in Nairobi",
        "Kenya's",
        "U.S.",
        "Gen.",
        "hundreds of thousands",
        "1,234,567",
        "12.",
        "...",
        "no one",
        "he",
        "added",
        "the statement",
        "which",
        "’s",
        "n't",
        "été",
        "Полиция",
        "中国",
        "date 2022-01-06",
        "AFP",
        "was quoted as saying",
        "-",
        "--",
        "20-30",
        "%",
        "$",
        "half a million",
    };

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder("The police said that the people of the town were in the street. ");
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(4) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void assertHolds(Reading read, String seed) {
        ItemReading reading = read.reading();
        int[] owners = new int[reading.figures().size()];
        for (Claim claim : reading.claims()) {
            claim.content()
                    .forEach(
                            span -> assertThat(read.item().words(span)).as(seed).isNotBlank());
            assertThat(read.item().text() + read.item().title())
                    .as(seed)
                    .contains(claim.sentence().exact());
            claim.figures().forEach(index -> owners[index]++);
        }
        assertThat(owners)
                .as(seed)
                .isEqualTo(IntStream.range(0, owners.length).map(i -> 1).toArray());
        for (Figure figure : reading.figures()) {
            assertThat(read.item().words(figure.span())).as(seed).isEqualTo(figure.phrase());
            assertThat(figure.whole())
                    .as(seed)
                    .satisfiesAnyOf(
                            whole -> assertThat(whole).isNull(),
                            whole -> assertThat(whole)
                                    .isBetween(0, reading.figures().size() - 1));
        }
    }

    @Test
    void reproducesWordsAndOwnsEveryFigureOnceInRandomText() {
        long seed = Long.getLong("claimwire.seed", System.nanoTime());
        System.out.println("random texts of seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = text(random, random.nextInt(120));
            Reading read = Reading.of(text(random, random.nextInt(10)), text);
            assertHolds(read, "seed " + seed + ", round " + round + ": " + text);
            assertThat(Reading.of(read.item()).reading())
                    .as("the same again, seed " + seed)
                    .isEqualTo(read.reading());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "police said, ",
                "\"",
                "''",
                "“",
                "(",
                "he said, she said, and ",
                "12 people, ",
                "12 and ",
                "killed 12 and ",
                "according to ",
                ".",
                "a",
                "A.",
                "12",
                "1,",
                "-",
                "\n",
                "\0",
                "\uD800",
                "Kenya ",
                "the ministry said. He added that it was so. ",
                "“No,” he said. “Yes.” ",
                "including 3, ",
                "of whom ",
                "Anna Roe, ",
                "12 people were killed in Nairobi. ",
                "police: ",
                "no one ",
                "'a ",
                "U.S. ",
                "and ",
                "“‘",
                "“She said ‘he said “",
                "e\u0301",
                "\u0301",
                "\u202Eabc\u202C ",
                "\u200B",
                "\u200Da",
                "👩‍👩‍👧‍👦 ",
                "reports that ",
                "was said to ",
                "the claim by the army that ",
                "at 2 p.m. (2300 GMT) on Thursday ",
                "NORTHPORT (NORDA) - ",
                "\nSource: NORDA",
                "\n(Reporting by A)",
                "may have ",
                "In a statement, ",
                "in Bristol, the sheriff's office ",
            })
    void readsAnythingInLinearTime(String piece) {
        String beginning =
                "The people of the town were in the street with the police and they said that it was a day for all. ";
        int units = EnglishReader.LONGEST_TEXT / 16;
        long small = nanos(beginning + piece.repeat(units / 4 / piece.length()));
        long large = nanos(beginning + piece.repeat(units / piece.length()));
        long allowed = Duration.ofMillis(1000).toNanos() + small * 8;
        assertThat(large)
                .as("%s: %d ms for %d ms", piece, large / 1_000_000, small / 1_000_000)
                .isLessThan(allowed);
    }

    /** Texts as long as may be: the whole limit of one word, one quotation, one sentence, or nothing but cues. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "12", "“word ", "word ", "he said, ", "word\u0301", "\uD800", "😀"})
    void readsTheLongestTextWithinItsBudget(String piece) {
        String beginning = "The police said that it was a day for all of the people in the town. ";
        String text = beginning + piece.repeat((EnglishReader.LONGEST_TEXT - beginning.length()) / piece.length());
        assertHolds(Reading.of(text), piece);
    }

    @Test
    void readsQuotationsNestedAHundredThousandTimes() {
        int depth = 100_000;
        Reading read = Reading.of("The mayor said that the bridge was closed. " + "“‘".repeat(depth / 2) + "word"
                + "’”".repeat(depth / 2));
        assertHolds(read, "nested");
        assertThat(read.content(read.attributed().get(0))).containsExactly("that the bridge was closed");
    }

    @Test
    void reproducesTheWordsOfAStoryThatIsDamagedAnywhere() throws IOException {
        long seed = Long.getLong("claimwire.seed", System.nanoTime());
        System.out.println("damaged stories of seed " + seed);
        Random random = new Random(seed);
        String story = Files.readString(
                Path.of("src/test/resources/org/claimwire/extraction/harbour-riots.txt"), StandardCharsets.UTF_8);
        for (int round = 0; round < 60; round++) {
            StringBuilder damaged = new StringBuilder(story);
            for (int k = 0; k < 30; k++) {
                int at = random.nextInt(damaged.length());
                String piece = PIECES[random.nextInt(PIECES.length)];
                switch (random.nextInt(3)) {
                    case 0 -> damaged.insert(at, piece);
                    case 1 -> damaged.deleteCharAt(at);
                    default -> damaged.setCharAt(at, piece.charAt(0));
                }
            }
            assertHolds(Reading.of(damaged.toString()), "seed " + seed + ", round " + round);
        }
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        Reading.of(text);
        return System.nanoTime() - start;
    }

    @Test
    void refusesWhatIsTooLongAndSaysSo() {
        String text = "a".repeat(EnglishReader.LONGEST_TEXT + 1);
        assertThatThrownBy(() -> Reading.of(text))
                .isInstanceOf(UnreadableItemException.class)
                .hasMessageContaining("item:test/1")
                .hasMessageContaining("524289");
    }

    @Test
    void stopsWhenTheBudgetOfStepsIsSpent() {
        Steps steps = Steps.forLength(0);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        steps.take(1_000);
                    }
                })
                .isInstanceOf(UnreadableItemException.class)
                .hasMessageContaining("steps");
    }

    @Test
    void readsAnEmptyText() {
        assertThat(Reading.of("").reading()).isEqualTo(ItemReading.EMPTY);
        assertThat(Reading.of(" date 2022-01-06\n\nAFP\n").reading()).isEqualTo(ItemReading.EMPTY);
    }

    @Test
    void readsTheSameFromManyThreads() {
        String text = "The coast guard said that 12 people were killed in the fire. “We are sorry,” Anna Roe said.";
        ItemReading expected = Reading.of(text).reading();
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> Reading.of(text).reading()))
                .allMatch(expected::equals);
    }
}
