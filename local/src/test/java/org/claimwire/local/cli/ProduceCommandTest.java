package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the command does without brokers; with them it runs in {@link InstallationCommandsIT}. */
class ProduceCommandTest {

    private static final String LINE =
            "{\"id\": \"a\", \"outlet\": \"Asia Desk\", \"text\": \"The bridge is closed.\"}\n";

    @Test
    void printsWhatWouldBeSent() {
        CommandRun run = CommandRun.withInput(LINE, "produce", "--dry-run", "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("item:Asia%20Desk/a\t0\tusable\tAsia Desk\t-\t-\n");
        assertThat(run.err()).isEqualTo("1 item would be sent, 0 refused" + System.lineSeparator());
    }

    @Test
    void endsWithOneIfSomethingWouldBeRefused() {
        CommandRun run = CommandRun.withInput("{}\n", "produce", "--dry-run", "--format", "json-lines", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("standard input:1: has no id", "0 items would be sent, 1 refused");
    }

    @Test
    void readsEverythingAsTheFormatNamed() {
        CommandRun run = CommandRun.withInput(LINE, "produce", "--dry-run", "--format", "text", "-");

        assertThat(run.out()).doesNotContain("item:Asia%20Desk/a");
    }

    @Test
    void listsTheFormatsWhereOneIsNotKnown() {
        CommandRun run = CommandRun.of("produce", "--format", "telex", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--format telex: there is no such format; known are ", "json-lines", "text");
    }

    @Test
    void refusesARateThatIsNone() {
        for (String none : new String[] {"0", "-3", "fast", "NaN", "1e999", ""}) {
            CommandRun run = CommandRun.of("produce", "--rate=" + none, "-");

            assertThat(run.exitCode()).as(none).isEqualTo(2);
            assertThat(run.err()).as(none).contains("--rate " + none + ": is no number above 0");
        }
        assertThat(CommandRun.of("produce", "--rate", "1", "--dry-run", "-").exitCode())
                .isEqualTo(2);
    }

    @Test
    void showsWhenAnEmbargoEnds() {
        CommandRun run = CommandRun.withInput(
                "{\"id\": \"a\", \"text\": \"Words.\", \"embargoed\": \"2022-01-06T18:00+06:00\"}",
                "produce",
                "--dry-run",
                "-");

        assertThat(run.out()).endsWith("\tembargoed until 2022-01-06T12:00:00Z\n");
    }

    @Test
    void refusesATimeThatIsNone() {
        for (String none : new String[] {"90", "soon", "-1h", ""}) {
            CommandRun run = CommandRun.of("produce", "--wait-embargoes=" + none, "-");

            assertThat(run.exitCode()).as(none).isEqualTo(2);
            assertThat(run.err()).as(none).contains("is no time; expected a number and a unit");
        }
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        assertThat(CommandRun.of("produce", "--watch", "-").err()).contains("--watch watches folders");
        assertThat(CommandRun.of("produce", "push:0.0.0.0:8088").err()).contains("claimwire.producer.push.token");
        assertThat(CommandRun.of("produce", "--dry-run", "push:8088").err()).contains("--dry-run prints what is there");
        assertThat(CommandRun.of("produce", "--rate", "2", "kafka:agency").exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("produce", "kafka:claimwire.wire-items.v1").err())
                .contains("where the producer itself writes to");
    }
}
