package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimwire.local.cli.json.Contract;
import org.junit.jupiter.api.Test;

/** The example wire, told as an analyst would: who contradicts whom in January 2022, from when to when. */
class JanuaryTest {

    private static final List<String> WIRE = wire();

    private static final String KILLED_IN_ALL = "/killed/everyone/kz";

    @Test
    void dozensOfAttackersAgainstEightSoldiersAreNoAlert() {
        List<JsonNode> conclusions = replay(until("2022-01-07T00:00:00Z"));

        assertThat(of("alert", conclusions)).isEmpty();
        assertThat(lows(situation("/killed/opponents/kz/almaty/almaty", conclusions)))
                .contains(24L);
        assertThat(lows(situation("/killed/state_forces/kz", conclusions))).contains(8L);
    }

    @Test
    void theFortyFourContradictsTheHundredAndSixtyFourOfSixHoursBefore() {
        JsonNode alert = alert(KILLED_IN_ALL, replay(until("2022-01-09T15:00:00Z")));

        assertThat(alert.get("status").asText()).isEqualTo("open");
        assertThat(alert.get("severity").asText()).isEqualTo("high");
        assertThat(reasons("contradiction", alert)).anySatisfy(reason -> {
            assertThat(reason.get("opened").asText()).isEqualTo("2022-01-09T15:00:00Z");
            assertThat(reason.get("closed").isNull()).isTrue();
            assertThat(side(reason, 0)).isEqualTo("Interior Ministry 44");
            assertThat(side(reason, 1)).isEqualTo("Health Ministry 164");
        });
    }

    @Test
    void theHundredAndThreeInAlmatyExceedTheFortyFourInAll() {
        JsonNode alert = alert(KILLED_IN_ALL, replay(until("2022-01-09T15:00:00Z")));

        assertThat(reasons("part_exceeds_whole", alert)).singleElement().satisfies(reason -> {
            assertThat(reason.get("part").asText()).endsWith("/killed/everyone/kz/almaty/almaty");
            assertThat(side(reason, 0)).isEqualTo("Health Ministry 103");
            assertThat(side(reason, 1)).isEqualTo("Interior Ministry 44");
        });
    }

    @Test
    void theHundredAndSixtyFourNationwideAndTheHundredAndThreeInTheCityAreNoAlert() {
        assertThat(of("alert", replay(until("2022-01-09T11:10:00Z")))).isEmpty();
    }

    @Test
    void theRetractionTheKilledItemAndTheCorrectionResolveTheAlert() {
        JsonNode alert = alert(KILLED_IN_ALL, replay(WIRE));

        assertThat(alert.get("status").asText()).isEqualTo("resolved");
        assertThat(reasons("contradiction", alert))
                .filteredOn(reason -> side(reason, 1).equals("Health Ministry 164"))
                .extracting(reason -> reason.get("closed").asText())
                .containsExactly("2022-01-09T20:00:00Z");
        assertThat(reasons("part_exceeds_whole", alert))
                .extracting(reason -> reason.get("closed").asText())
                .containsExactly("2022-01-09T20:40:00Z");
        assertThat(reasons("retracted", alert))
                .extracting(reason -> side(reason, 0))
                .containsExactly("Health Ministry 164");
        assertThat(alert.get("reasons"))
                .allSatisfy(reason ->
                        assertThat(reason.get("closed").asText()).isLessThanOrEqualTo("2022-01-09T20:40:00Z"));
    }

    @Test
    void theTwoHundredAndTwentyFiveOutrunWhatWasSaidBefore() {
        List<JsonNode> conclusions = replay(WIRE);
        JsonNode killed = situation(KILLED_IN_ALL, conclusions);

        assertThat(killed.get("high").asLong()).isEqualTo(225);
        assertThat(of("alert", conclusions))
                .allSatisfy(alert -> assertThat(alert.get("status").asText()).isEqualTo("resolved"))
                .allSatisfy(alert -> assertThat(alert.toString()).doesNotContain("225"));
    }

    @Test
    void publishingEverythingAgainChangesNothing() {
        List<String> twice = Stream.concat(WIRE.stream(), WIRE.stream()).toList();

        assertThat(replay(twice)).isEqualTo(replay(WIRE));
    }

    @Test
    void everySideLeadsBackToTheExactWordsOfItsItem() {
        List<JsonNode> sides = of("alert", replay(WIRE)).stream()
                .flatMap(alert -> stream(alert.get("reasons")))
                .flatMap(reason -> stream(reason.get("sides")))
                .map(side -> side.get("first"))
                .toList();

        assertThat(sides)
                .isNotEmpty()
                .allSatisfy(first -> assertThat(WIRE)
                        .map(Contract::tree)
                        .filteredOn(version -> first.get("uri")
                                .asText()
                                .endsWith("/" + version.get("id").asText()))
                        .anyMatch(version -> (version.path("title").asText() + "\n"
                                        + version.path("text").asText())
                                .contains(first.get("sentence").asText())));
    }

    private static List<String> wire() {
        try {
            return Files.readAllLines(Path.of("..", "examples", "january-2022.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The versions up to an event time, which the file has in its order. */
    private static List<String> until(String time) {
        return WIRE.stream()
                .filter(line -> Contract.tree(line).get("versionTime").asText().compareTo(time) <= 0)
                .toList();
    }

    /** All that a replay says. */
    private static List<JsonNode> replay(List<String> wire) {
        CommandRun run = CommandRun.withInput(String.join("\n", wire), "replay", "--offline", "--format", "jsonl", "-");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.lines().stream().map(Contract::tree).toList();
    }

    private static List<JsonNode> of(String type, List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.path("type").asText().equals(type))
                .toList();
    }

    private static JsonNode situation(String key, List<JsonNode> lines) {
        return only(of("situation", lines).stream()
                .filter(line -> line.get("key").asText().endsWith(key)));
    }

    private static JsonNode alert(String situation, List<JsonNode> lines) {
        return only(of("alert", lines).stream()
                .filter(line -> line.get("situation").asText().endsWith(situation)));
    }

    private static JsonNode only(Stream<JsonNode> lines) {
        List<JsonNode> found = lines.toList();
        assertThat(found).hasSize(1);
        return Objects.requireNonNull(found.get(0));
    }

    private static List<JsonNode> reasons(String kind, JsonNode alert) {
        return stream(alert.get("reasons"))
                .filter(reason -> reason.get("kind").asText().equals(kind))
                .toList();
    }

    private static List<Long> lows(JsonNode situation) {
        return stream(situation.get("positions"))
                .map(position -> position.get("low").asLong())
                .toList();
    }

    private static String side(JsonNode reason, int index) {
        JsonNode side = reason.get("sides").get(index);
        return side.at("/source/name").asText() + " " + side.get("low").asLong();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
