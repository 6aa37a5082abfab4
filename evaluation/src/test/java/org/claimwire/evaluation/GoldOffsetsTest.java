package org.claimwire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every offset reproduces the words of the original, over all labelled texts where they are at hand; over one in fifty where a
 * reader takes a second for each.
 */
class GoldOffsetsTest {

    private static final int EVERY_OF_SLOW = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<ItemReader> readers() {
        return Readers.ALL.stream()
                .<ItemReader>map(reader -> reader.load().get())
                .toList();
    }

    private static Path gold() {
        String given = Optional.ofNullable(System.getenv("CLAIMWIRE_GOLD")).orElse("../../shared/gold");
        return Path.of(given);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void reproducesTheWordsOfEveryLabelledText(ItemReader reader) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(gold()), "no labelled texts in " + gold() + "; set CLAIMWIRE_GOLD");
        List<Path> files;
        try (Stream<Path> all = Files.list(gold())) {
            files = all.filter(file -> file.toString().endsWith(".dev.jsonl"))
                    .sorted()
                    .toList();
        }
        int every = Readers.isTransformer(reader.version()) ? EVERY_OF_SLOW : 1;
        int texts = 0;
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                JsonNode node = JSON.readTree(line);
                for (JsonNode text : node.has("docs") ? node.get("docs") : List.of(node)) {
                    if (texts++ % every == 0) {
                        check(reader, text);
                    }
                }
            }
        }
        assertThat(texts).isPositive();
    }

    private static void check(ItemReader reader, JsonNode node) {
        ItemText item = new ItemText(
                "item:gold/1",
                node.path("outlet").asText(null),
                node.path("title").asText(null),
                node.get("text").asText(),
                null,
                null,
                null);
        ItemReading reading = reader.read(item);
        for (Figure figure : reading.figures()) {
            assertThat(item.words(figure.span())).isEqualTo(figure.phrase());
        }
        for (Claim claim : reading.claims()) {
            assertThat(claim.content())
                    .allSatisfy(span -> assertThat(item.words(span)).isNotBlank());
            assertThat(item.field(claim.content().get(0).field()))
                    .contains(claim.sentence().prefix()
                            + claim.sentence().exact()
                            + claim.sentence().suffix());
            if (claim.cue() != null) {
                assertThat(item.words(claim.cue().span())).isNotBlank();
            }
        }
    }
}
