package org.claimwire.producer.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.intake.Intake;
import org.junit.jupiter.api.Test;

class DryRunTest {

    private final StringWriter out = new StringWriter();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsALineAnItemAndRefusesTheRest() {
        assertThat(complete("""
                {"id": "k1", "outlet": "Steppe Courier", "version": 2, "status": "canceled"}
                {"id": "bad"}
                {"id": "k2", "title": "Bridge closed", "text": "Words.", "embargoed": "2022-01-06T18:00+06:00"}
                """)).isFalse();

        assertThat(out.toString().lines())
                .containsExactly(
                        "item:Steppe%20Courier/k1\t2\tcanceled\tSteppe Courier\t-\t-",
                        "item:/k2\t0\tusable\t-\tBridge closed\tembargoed until 2022-01-06T12:00:00Z");
        assertThat(err.toString(UTF_8)).startsWith("standard input:2: has neither text nor title");
    }

    @Test
    void keepsAHostileHeadlineOnOneShortLine() {
        assertThat(complete("{\"id\": \"a\", \"title\": \"\\u001b[31mRed\\tand\\n" + "very ".repeat(40) + "long\"}"))
                .isTrue();

        String line = out.toString();
        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContain("\u001b").contains("Red and very", "…\t-");
        assertThat(line.split("\t")).hasSize(6);
    }

    private boolean complete(String input) {
        try (ConsoleReport report = ConsoleReport.plain(new PrintStream(err, true, UTF_8))) {
            return new DryRun(out, report)
                    .print(Intake.of(List.of("-"), new ByteArrayInputStream(input.getBytes(UTF_8)), Parsing.CLOCK));
        }
    }
}
