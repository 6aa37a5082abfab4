package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.local.cli.json.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandIT {

    private static final String TOLL = """
            {"id": "a", "outlet": "Steppe Courier", "published": "2022-01-06T08:00:00Z", "text": "Eight people died in Kazakhstan, the interior ministry said."}
            {"id": "b", "outlet": "Asia Desk", "published": "2022-01-07T08:00:00Z", "version": "1", "text": "Nine people died in Kazakhstan, the interior ministry said."}
            {"id": "b", "outlet": "Asia Desk", "published": "2022-01-07T08:00:00Z", "version": "2", "status": "canceled", "text": ""}
            """;

    private final Path folder;

    DemoCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void printsWhatComesOutOfTheTopicsAndExitsAtRestWithNothingLeftBehind() throws IOException {
        Set<Path> before = demoFolders();
        Path wire = Files.writeString(folder.resolve("wire.jsonl"), TOLL);
        CommandRun run = CommandRun.of("demo", "--exit", "--format", "jsonl", wire.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        new Contract().holdsFor(run.lines());
        assertThat(run.err())
                .contains("3 items sent, 0 refused", "0 dead letters.", "The dashboard is at http://127.0.0.1:");
        assertThat(lastTally(run).toString()).contains("\"claims\":1", "\"withdrawn\":1");
        assertThat(lastTally(CommandRun.of("replay", "--offline", "--format", "jsonl", wire.toString())))
                .isEqualTo(lastTally(run));
        assertThat(demoFolders()).isEqualTo(before);
    }

    @Test
    void endsWithOneWhereALineIsRefusedAndStillShowsTheOthers() throws IOException {
        Path wire = Files.writeString(folder.resolve("wire.jsonl"), TOLL + "{broken\n");
        CommandRun run = CommandRun.of("demo", "--exit", wire.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(wire + ":4: ");
        assertThat(run.out()).containsIgnoringCase("  = interior ministry: 1 claim in 1 item, 1 withdrawn");
    }

    @Test
    void tellsTheStoryOfTheExampleWireInItsOwnOrderAndAsTheReadmeShowsIt() throws IOException {
        CommandRun run = CommandRun.of("demo", "--exit", "-Dclaimwire.home=..");
        assertThat(run.exitCode()).as(run.err()).isZero();
        String story = run.out();
        assertThat(story)
                .containsSubsequence(
                        "2022-01-09 15:00Z  Interior Ministry",
                        "ALERT high  Killed, Kazakhstan: ",
                        "contradiction opened:",
                        "part exceeds whole opened:",
                        "2022-01-09 16:25Z  ",
                        "2022-01-09 20:00Z  ",
                        "ALERT, changed high  Killed, Kazakhstan: ",
                        "retracted:",
                        "2022-01-09 20:10Z  withdrawn (killed) ",
                        "2022-01-09 20:40Z  ",
                        "RESOLVED high  Killed, Kazakhstan: ",
                        "2022-01-15 07:00Z  ",
                        "  = Interior Ministry: ",
                        "WHAT STANDS");
        assertThat(story.substring(0, story.indexOf("2022-01-09 15:00Z"))).doesNotContain("ALERT", "NOTICE");
        assertThat(story.substring(story.indexOf("2022-01-15 07:00Z"))).doesNotContain("ALERT high", "RESOLVED");
        assertThat(run.err()).contains("What to try next:");
        assertThat(run.lines()).containsAll(ReadmeTest.linesOfTheDemonstration());
    }

    @Test
    void startsNothingForAPathThatIsNotThere() {
        CommandRun run =
                CommandRun.of("demo", "--exit", folder.resolve("missing.txt").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("missing.txt").doesNotContain("Starting");
    }

    private static Object lastTally(CommandRun run) {
        List<String> tallies = run.lines().stream()
                .filter(line -> line.startsWith("{\"type\":\"tally\""))
                .toList();
        return Contract.tree(tallies.get(tallies.size() - 1));
    }

    private static Set<Path> demoFolders() throws IOException {
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temporary
                    .filter(path -> path.getFileName().toString().startsWith("claimwire-demo-"))
                    .collect(Collectors.toSet());
        }
    }
}
