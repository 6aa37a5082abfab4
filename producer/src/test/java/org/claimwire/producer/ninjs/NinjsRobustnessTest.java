package org.claimwire.producer.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.intake.Intake;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken in transmission is never taken for an item, and what is ninjs is told from JSON lines. */
class NinjsRobustnessTest {

    private static final String LINE = "{\"id\": \"a1\", \"outlet\": \"A\", \"text\": \"Words.\"}\n";
    private static final String ITEM = "{\n  \"uri\": \"urn:x:1\",\n  \"headline\": \"H\"\n}\n";

    private final ItemFormat ninjs = new Ninjs(Parsing.CLOCK);

    @ParameterizedTest
    @ValueSource(strings = {"text-1.x.json", "text-2.x.json", "text-3.x.json", "list.json", "flood.ndjson"})
    void takesNoItemThatIsCutForAWholeOne(String file) throws IOException {
        byte[] whole = bytes(file);
        List<WireItem> items = Parsing.items(Parsing.parse(ninjs, file, whole));

        for (int length = 0; length < whole.length; length++) {
            List<ParsedItem> parsed = Parsing.parse(ninjs, file, Arrays.copyOf(whole, length));

            assertThat(Parsing.items(parsed)).as("cut at %d", length).isSubsetOf(items);
            assertThat(parsed).as("cut at %d", length).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-1.x.json", "text-2.x.json"})
    void takesNoPartOfABrokenItemForAnotherItem(String file) throws IOException {
        byte[] whole = bytes(file);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String structure = "{}[]\",:\\\n ";
        for (int round = 0; round < 1000; round++) {
            byte[] broken = whole.clone();
            int at = random.nextInt(broken.length);
            broken[at] = (byte) structure.charAt(random.nextInt(structure.length()));

            List<ParsedItem> parsed = Parsing.parse(ninjs, file, broken);

            assertThat(Parsing.items(parsed))
                    .as("seed %d, round %d, byte %d", seed, round, at)
                    .extracting(WireItem::getUri)
                    .doesNotContain("urn:newsml:steppewire.example:20220106:picture-9", "urn:x:logo");
        }
    }

    @Test
    void isToldFromJsonLinesInOneFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("1.json"), ITEM);
        Files.writeString(folder.resolve("2.json"), LINE);
        Files.writeString(folder.resolve("3.jsonl"), ITEM.replace("\n", "") + "\n");
        Files.writeString(folder.resolve("4.ndjson"), "[" + ITEM + "]");

        assertThat(Parsing.items(read(folder.toString(), "")))
                .extracting(WireItem::getUri)
                .containsExactly("urn:x:1", "item:A/a1", "urn:x:1", "urn:x:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "\n[\n%s\n]", "\uFEFF%s"})
    void isToldOnStandardInput(String shape) {
        assertThat(Parsing.item(read("-", shape.formatted(ITEM))).getUri()).isEqualTo("urn:x:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"id\": \"a1\",\n  \"text\": \"Words.\"\n}\n",
                "[\n{\"id\": \"a1\", \"text\": \"Words.\"}\n]\n"
            })
    void leavesJsonLinesThatAreSpreadOverLinesToTheirOwnAdvice(String json, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("spread.json"), json);

        assertThat(Parsing.refusal(read(folder.toString(), "")).reason())
                .contains("one object a line is needed", "jq -c");
    }

    private static List<ParsedItem> read(String path, String input) {
        List<ParsedItem> parsed = new ArrayList<>();
        Intake.of(List.of(path), new ByteArrayInputStream(input.getBytes(UTF_8)), Parsing.CLOCK)
                .forEach(parsed::add);
        return parsed;
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream content = NinjsRobustnessTest.class.getResourceAsStream(file)) {
            return content.readAllBytes();
        }
    }
}
