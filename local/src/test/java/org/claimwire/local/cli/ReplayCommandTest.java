package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimwire.local.cli.json.Contract;
import org.junit.jupiter.api.Test;

class ReplayCommandTest {

    private static final String WIRE = """
            {"id": "a", "outlet": "Steppe Courier", "published": "2022-01-06T08:00:00Z", "version": "1", "text": "Eight people died in Kazakhstan, the interior ministry said."}
            {"id": "a", "outlet": "Steppe Courier", "published": "2022-01-06T08:00:00Z", "version": "2", "status": "canceled", "text": "Eight people died in Kazakhstan, the interior ministry said."}
            {"id": "b", "outlet": "Asia Desk", "published": "2022-01-06T09:00:00Z", "text": "Nine people died in Kazakhstan, the interior ministry said."}
            """;

    private final Contract contract = new Contract();

    @Test
    void printsEveryItemAndBehindThemTheTallyOfEverySource() {
        CommandRun run = replay(WIRE);
        assertThat(run.exitCode()).as(run.err()).isZero();
        contract.holdsFor(run.lines());
        assertThat(run.lines()).hasSize(3);
        JsonNode canceled = Contract.tree(run.lines().get(0));
        assertThat(canceled.get("status").asText()).isEqualTo("canceled");
        assertThat(canceled.get("claims")).isEmpty();
        assertThat(canceled.has("incident")).isTrue();
        JsonNode tally = Contract.tree(run.lines().get(2));
        assertThat(tally.get("type").asText()).isEqualTo("tally");
        assertThat(tally.get("claims").asLong()).isEqualTo(1);
        assertThat(tally.get("withdrawn").asLong()).isEqualTo(1);
        assertThat(tally.at("/outlets/Asia Desk").asLong()).isEqualTo(1);
    }

    @Test
    void comesToTheSameTalliesInWhateverOrderTheItemsCome() {
        List<String> reversed = new ArrayList<>(WIRE.lines().toList());
        Collections.reverse(reversed);
        assertThat(tallies(replay(String.join("\n", reversed)))).isEqualTo(tallies(replay(WIRE)));
    }

    @Test
    void showsAPersonTheItemsAndTheTallies() {
        CommandRun run = CommandRun.withInput(WIRE, "replay", "--offline", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("canceled")
                .containsIgnoringCase("interior ministry: 1 claim in 1 item, 1 withdrawn");
    }

    @Test
    void namesABadLineAndGoesOn() {
        CommandRun run = replay("{\"id\": \"a\"}\n" + WIRE);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("standard input:1: ");
        assertThat(run.lines()).hasSize(3);
    }

    @Test
    void isOnlyThereOffline() {
        CommandRun run = CommandRun.withInput(WIRE, "replay", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--offline");
    }

    private static CommandRun replay(String wire) {
        return CommandRun.withInput(wire, "replay", "--offline", "--format", "jsonl", "-");
    }

    private static List<String> tallies(CommandRun run) {
        return run.lines().stream()
                .filter(line -> Contract.tree(line).has("type"))
                .toList();
    }
}
