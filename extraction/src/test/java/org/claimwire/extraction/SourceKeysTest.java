package org.claimwire.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which mentions in two items stand for one source, and which must never be merged. */
class SourceKeysTest {

    private static final EnglishReader READER = EnglishReader.load();
    private static final int NAMES = 300;

    static Stream<Arguments> pairs() throws IOException {
        try (InputStream in = SourceKeysTest.class.getResourceAsStream("source-pairs.txt")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> Arguments.of((Object[]) line.split(" = ")))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void joinsOneSourceAndKeepsTwoApart(String one, String other, String expected) {
        String mine = key("item:test/1", one);
        String theirs = key("item:test/2", other);

        if (expected.equals("same")) {
            assertThat(mine).isEqualTo(theirs).doesNotStartWith("unnamed:");
        } else {
            assertThat(mine).isNotEqualTo(theirs);
        }
    }

    @Test
    void hasMorePairsThanAHandful() throws IOException {
        List<Object> answers = pairs().map(pair -> pair.get()[2]).toList();

        assertThat(answers).hasSizeGreaterThan(60).containsOnly("same", "different");
        assertThat(answers.stream().filter("same"::equals).count()).isGreaterThan(20);
    }

    @Test
    void neverMergesTwoUnknownNames() {
        long seed = Long.getLong("claimwire.test.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, String> nameByKey = new HashMap<>();
        for (int i = 0; i < NAMES; i++) {
            String name = unknownName(random);
            String sentence = random.nextBoolean()
                    ? "“The road is closed,” said " + name + "."
                    : "The " + name + " Committee said that the road was closed.";
            String subject = sentence.startsWith("The ") ? name + " Committee" : name;
            String key = spoken("item:test/" + i, sentence);
            String before = key == null ? null : nameByKey.put(key, subject);

            assertThat(before).as("seed %d: %s", seed, subject).isIn(null, subject);
        }
        assertThat(nameByKey).as("seed %d", seed).hasSizeGreaterThan(NAMES / 2);
    }

    private static String key(String uri, String text) {
        return requireNonNull(spoken(uri, text), text);
    }

    /** The key of the last one who speaks in a story; null if nobody does. */
    private static @Nullable String spoken(String uri, String text) {
        ItemReading reading = READER.read(new ItemText(uri, "Isle Wire", null, text, null, "en", null));
        List<Claim> claims = reading.claims().stream()
                .filter(claim -> claim.voice() != Voice.OUTLET)
                .toList();
        return claims.isEmpty() ? null : claims.get(claims.size() - 1).source().key();
    }

    /** Two or three words of random letters, some with accents, hyphens and apostrophes. */
    private static String unknownName(Random random) {
        String[] starts = {"B", "Dr", "F", "G", "K", "Ł", "M", "N", "P", "Qu", "R", "Š", "T", "V", "Z", "Ж"};
        String[] middles = {"a", "e", "i", "o", "u", "é", "ö", "y", "ai", "ou"};
        String[] ends = {"b", "d", "ff", "k", "l", "mm", "n", "rg", "t", "x", "’n", "-Ra", "ž"};
        StringBuilder name = new StringBuilder();
        int words = 2 + random.nextInt(2);
        for (int i = 0; i < words; i++) {
            name.append(i == 0 ? "" : " ").append(starts[random.nextInt(starts.length)]);
            for (int k = 1 + random.nextInt(2); k > 0; k--) {
                name.append(middles[random.nextInt(middles.length)]).append(ends[random.nextInt(ends.length)]);
            }
        }
        return name.toString();
    }
}
