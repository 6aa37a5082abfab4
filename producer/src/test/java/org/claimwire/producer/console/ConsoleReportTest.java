package org.claimwire.producer.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.claimwire.producer.Origin;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.kafka.ProducerResult;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, UTF_8);

    @Test
    void writesARefusalALineAndThenTheSummary() {
        try (ConsoleReport report = ConsoleReport.plain(out)) {
            report.read(100);
            report.progressed(1);
            report.refused(new Refusal(new Origin("wire.jsonl", 2), "has no id"));
            report.finished(new ProducerResult(1, 1, 0, Duration.ofSeconds(1), "the brokers stay away"));
        }

        assertThat(written.toString(UTF_8).lines())
                .containsExactly(
                        "wire.jsonl:2: has no id",
                        "1 item sent, 1 refused, in 1.0 s (1 items/s)",
                        "stopped: the brokers stay away");
    }

    @Test
    void showsOnlyTheFirstFilesThatArePassedOver() {
        try (ConsoleReport report = ConsoleReport.plain(out)) {
            for (int file = 0; file < 1000; file++) {
                report.skipped(new SkippedFile(Origin.whole(file + ".png"), "it is a picture"));
            }
        }

        assertThat(written.toString(UTF_8).lines())
                .hasSize(6)
                .contains("4.png: skipped, it is a picture")
                .endsWith("more files are skipped; the summary counts them");
    }

    @Test
    void showsOnATerminalHowManyBytesAreReadAndItemsSent() {
        try (ConsoleReport report = ConsoleReport.withBar(out, 2048)) {
            report.read(1024);
            report.progressed(7);
            report.refused(new Refusal(new Origin("wire.jsonl", 2), "has no id"));
            report.read(1024);
            report.finished(new ProducerResult(7, 1, 0, Duration.ofSeconds(1), null));
        }

        assertThat(written.toString(UTF_8))
                .contains("Sending", "2/2 KiB", "7 items", "\u001b[Kwire.jsonl:2: has no id");
        assertThat(written.toString(UTF_8).lines().reduce("", (before, line) -> line))
                .as("the last line, behind the bar")
                .startsWith("7 items sent");
    }

    @Test
    void takesATerminalThatCannotMoveItsCursorForNone() {
        assertThat(Terminal.canMove(Map.of("TERM", "xterm-256color"))).isTrue();
        assertThat(Terminal.canMove(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.canMove(Map.of())).isFalse();
    }
}
