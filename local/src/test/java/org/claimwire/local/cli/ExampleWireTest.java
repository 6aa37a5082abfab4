package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimwire.local.cli.json.Contract;
import org.junit.jupiter.api.Test;

/** The contract, on a whole wire. */
class ExampleWireTest {

    private static final Path WIRE = Path.of("..", "examples", "january-2022.jsonl");

    private final Contract contract = new Contract();

    @Test
    void everyLineOfExtractAndReplayKeepsTheContract() {
        CommandRun extracted = CommandRun.of("extract", "--format", "jsonl", WIRE.toString());
        assertThat(extracted.exitCode()).as(extracted.err()).isZero();
        contract.holdsFor(extracted.lines());
        CommandRun replayed = CommandRun.of("replay", "--offline", "--format", "jsonl", WIRE.toString());
        assertThat(replayed.exitCode()).as(replayed.err()).isZero();
        contract.holdsFor(replayed.lines());
        assertThat(replayed.lines()).hasSizeGreaterThan(extracted.lines().size());
    }

    @Test
    void everyWordThatIsNamedStandsWhereTheOffsetsSay() throws IOException {
        Map<String, JsonNode> sent = new HashMap<>();
        for (String line : Files.readAllLines(WIRE)) {
            JsonNode version = Contract.tree(line);
            sent.put(version.get("id").asText() + "#" + version.path("version").asText("0"), version);
        }
        List<JsonNode> items = CommandRun.of("extract", "--format", "jsonl", WIRE.toString()).lines().stream()
                .map(Contract::tree)
                .toList();
        for (JsonNode item : items) {
            JsonNode version = Objects.requireNonNull(
                    sent.get(item.get("id").asText() + "#" + item.get("version").asText()));
            for (JsonNode claim : item.get("claims")) {
                assertStands(version, claim.get("source"), "text");
                assertStands(version, claim.get("cue"), "text");
            }
            for (JsonNode figure : item.get("figures")) {
                assertStands(version, figure, "phrase");
            }
        }
        assertThat(items).anySatisfy(item -> assertThat(item.get("figures")).isNotEmpty());
    }

    @Test
    void everyFigureIsStatedByOneClaimAndHasItsSource() {
        for (String line :
                CommandRun.of("extract", "--format", "jsonl", WIRE.toString()).lines()) {
            JsonNode item = Contract.tree(line);
            int stated = 0;
            for (JsonNode claim : item.get("claims")) {
                for (JsonNode index : claim.get("figures")) {
                    assertThat(item.get("figures").get(index.asInt()).get("source"))
                            .isEqualTo(claim.get("source"));
                    stated++;
                }
            }
            assertThat(stated).as(line).isEqualTo(item.get("figures").size());
        }
    }

    private static void assertStands(JsonNode version, JsonNode span, String words) {
        if (span.hasNonNull("begin")) {
            String field = version.path(span.path("field").asText("text")).asText();
            assertThat(field.substring(
                            span.get("begin").asInt(), span.get("end").asInt()))
                    .isEqualTo(span.get(words).asText());
        }
    }
}
