package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimwire.local.cli.json.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    private static final String WIRE = """
            {"id": "a", "outlet": "Steppe Courier", "slugline": "UNREST", "published": "2022-01-06T08:00:00Z", "version": "1", "text": "Eight people died in Kazakhstan, the interior ministry said."}
            {"id": "a", "outlet": "Steppe Courier", "slugline": "UNREST", "published": "2022-01-06T08:00:00Z", "version": "2", "status": "canceled", "text": "Eight people died in Kazakhstan, the interior ministry said."}
            {"id": "b", "outlet": "Asia Desk", "slugline": "UNREST", "published": "2022-01-06T09:00:00Z", "text": "Nine people died in Kazakhstan, the interior ministry said."}
            """;

    private final Contract contract = new Contract();

    @Test
    void printsEveryItemThenTalliesThenSituationsThenAlerts() {
        CommandRun run = replay(WIRE);
        assertThat(run.exitCode()).as(run.err()).isZero();
        contract.holdsFor(run.lines());
        assertThat(run.lines())
                .extracting(line -> Contract.tree(line).path("type").asText("item"))
                .containsExactly("item", "item", "tally", "situation");
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
    void namesTheIncidentOfEachFigureAndOfTheLead() {
        CommandRun run = replay("""
                {"id": "a", "outlet": "Steppe Courier", "published": "2022-01-06T08:00:00Z", "text": "Residents were asked to stay at home."}
                {"id": "b", "outlet": "Asia Desk", "published": "2022-01-06T09:00:00Z", "text": "Nine people died in riots in Kazakhstan, the interior ministry said."}
                """);
        contract.holdsFor(run.lines());
        JsonNode without = Contract.tree(run.lines().get(0));
        JsonNode with = Contract.tree(run.lines().get(1));
        JsonNode situation = Contract.tree(run.lines().get(run.lines().size() - 1));
        assertThat(without.get("incident").isNull()).isTrue();
        assertThat(with.get("incident")).isEqualTo(situation.get("incident"));
        assertThat(with.at("/figures/0/incident")).isEqualTo(situation.get("incident"));
    }

    @Test
    void printsTheAlertOfTwoSourcesThatExcludeOneAnother() {
        CommandRun run = replay("""
                {"id": "a", "outlet": "Steppe Courier", "published": "2022-01-06T08:00:00Z", "slugline": "RIOTS", "text": "Ninety people died in riots in Kazakhstan, the health ministry said."}
                {"id": "b", "outlet": "Asia Desk", "published": "2022-01-06T15:00:00Z", "slugline": "RIOTS", "text": "Nine people died in riots in Kazakhstan, the interior ministry said."}
                """);
        contract.holdsFor(run.lines());
        JsonNode alert = Contract.tree(run.lines().get(run.lines().size() - 1));
        assertThat(alert.get("type").asText()).isEqualTo("alert");
        assertThat(alert.get("status").asText()).isEqualTo("open");
        assertThat(alert.at("/reasons/0/kind").asText()).isEqualTo("contradiction");
        assertThat(alert.at("/reasons/0/opened").asText()).isEqualTo("2022-01-06T15:00:00Z");
    }

    @Test
    void takesAnEditorsWatchForTheIncident(@TempDir Path folder) throws IOException {
        Path watches = Files.writeString(folder.resolve("w.conf"), "watches = [{name = Riots, countries = [KZ]}]");
        CommandRun run = CommandRun.withInput(
                WIRE, "replay", "--offline", "--format", "jsonl", "--watches", watches.toString(), "-");
        JsonNode situation = Contract.tree(run.lines().get(run.lines().size() - 1));
        assertThat(situation.get("watch").asText()).isEqualTo("Riots");
    }

    @Test
    void concludesUnderAnEditorsAliases(@TempDir Path folder) throws IOException {
        String wire = """
                {"id": "a", "outlet": "Steppe Courier", "published": "2022-01-06T08:00:00Z", "text": "Nine people died in riots in Kazakhstan, the MVD said."}
                {"id": "b", "outlet": "Asia Desk", "published": "2022-01-06T15:00:00Z", "text": "Nine people died in riots in Kazakhstan, the interior ministry said."}
                """;
        Path aliases = Files.writeString(
                folder.resolve("a.conf"),
                "aliases = [{key = \"interior-ministry:kz\", names = [MVD], kind = government}]");
        assertThat(tallies(CommandRun.withInput(wire, "replay", "--offline", "--format", "jsonl", "-")))
                .hasSize(2);
        assertThat(tallies(CommandRun.withInput(
                        wire, "replay", "--offline", "--format", "jsonl", "--aliases", aliases.toString(), "-")))
                .containsExactly("interior-ministry:kz");
    }

    private static List<String> tallies(CommandRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.lines().stream()
                .map(Contract::tree)
                .filter(line -> line.path("type").asText().equals("tally"))
                .map(line -> line.at("/source/key").asText())
                .toList();
    }

    @Test
    void readsNothingWhereTheWatchesAreWrong() {
        CommandRun run = CommandRun.withInput(WIRE, "replay", "--offline", "--watches", "none.conf", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no such file: none.conf");
    }

    @Test
    void comesToTheSameConclusionsInWhateverOrderTheItemsCome() {
        List<String> reversed = new ArrayList<>(WIRE.lines().toList());
        Collections.reverse(reversed);
        assertThat(conclusions(replay(String.join("\n", reversed)))).isEqualTo(conclusions(replay(WIRE)));
    }

    @Test
    void showsAPersonTheItemsAndTheTallies() {
        CommandRun run = CommandRun.withInput(WIRE, "replay", "--offline", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("canceled")
                .containsIgnoringCase("interior ministry: 1 claim in 1 item, 1 withdrawn")
                .contains("Killed, Kazakhstan: 9, at least 1 independent: ");
    }

    @Test
    void namesABadLineAndGoesOn() {
        CommandRun run = replay("{\"id\": \"a\"}\n" + WIRE);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("standard input:1: ");
        assertThat(run.lines()).hasSize(4);
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

    private static List<String> conclusions(CommandRun run) {
        return run.lines().stream()
                .filter(line -> Contract.tree(line).has("type"))
                .toList();
    }
}
