package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLettersCommandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dead-letters | list, show or replay?",
                "dead-letters show | PARTITION:OFFSET",
                "dead-letters show 17 | '17' is no place of a dead letter",
                "dead-letters list --limit 0 | --limit 0: give a number from 1 to 100000",
                "dead-letters list --since yesterday | 'yesterday' is no time; give how long ago",
                "dead-letters replay | Which letters? Name some, or --all",
                "dead-letters replay --all 0:1 | --all chooses all letters",
                "dead-letters replay 0:1 --stage receive | choose among --all",
                "dead-letters replay 0:1 0:x | '0:x' is no place of a dead letter"
            })
    void sayWhatIsWrongWithTheirUsage(String command, String message) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message, "--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void explainThemselves() {
        CommandRun help = CommandRun.of("dead-letters", "replay", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--dry-run", "--stage=STAGE", "[PARTITION:OFFSET...]", "at most three");
    }

    @Test
    void areCompleted() {
        assertThat(CommandRun.of("generate-completion").out())
                .contains("dead-letters replay", "'--reason'", "'--since'");
    }
}
