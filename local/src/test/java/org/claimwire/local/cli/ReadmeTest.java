package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README tells a stranger to type works, and prints what it says. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Pattern CONSOLE =
            Pattern.compile("\\$ echo '([^']+)' \\| \\./claimwire ([^\\n]+)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TALLY = Pattern.compile("^ {2}= (.*)$", Pattern.MULTILINE);
    private static final Pattern COMMAND = Pattern.compile("\\./claimwire ([a-z][^`#\\n|]*)");

    @Test
    void theFirstCommandPrintsWhatTheReadmeShows() throws IOException {
        Matcher block = CONSOLE.matcher(Files.readString(README));
        assertThat(block.find())
                .as("the README shows a command and what it prints")
                .isTrue();
        CommandRun run =
                CommandRun.withInput(block.group(1) + "\n", block.group(2).split(" "));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().stripTrailing()).isEqualTo(block.group(3).stripTrailing());
    }

    @Test
    void theTallyOfTheStoryIsWhatTheExampleWireComesTo() throws IOException {
        Matcher tally = TALLY.matcher(Files.readString(README));
        assertThat(tally.find()).as("the README shows a tally").isTrue();
        CommandRun run = CommandRun.of("replay", "--offline", "../examples/january-2022.jsonl");

        assertThat(run.lines()).contains(tally.group(1));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsOneThatThereIs(String command) {
        List<String> words = List.of(command.strip().split("\\s+"));
        CommandRun help = CommandRun.of(words.get(0), "--help");

        assertThat(help.exitCode()).as(command).isZero();
        assertThat(words.stream().filter(word -> word.startsWith("--")))
                .as(command)
                .allSatisfy(option -> assertThat(help.out()).contains(option));
    }

    /** The lines that the README shows as what the demonstration prints. */
    static List<String> linesOfTheDemonstration() throws IOException {
        List<String> lines = OUTPUT.matcher(Files.readString(README))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertThat(lines).as("the README shows what the demonstration prints").isNotEmpty();
        return lines;
    }

    static Stream<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(README)).results().map(match -> match.group(1));
    }
}
