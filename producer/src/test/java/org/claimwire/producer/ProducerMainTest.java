package org.claimwire.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as far as it goes without brokers; with them it runs in the end-to-end test. */
class ProducerMainTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void asksNoBrokerWhereNothingWasRead(@TempDir Path folder) {
        ProducerResult result =
                publish("", folder.toString(), folder.resolve("missing").toString());

        assertThat(result.sent()).isZero();
        assertThat(result.refused()).isEqualTo(1);
        assertThat(result.skipped()).isEqualTo(1);
        assertThat(result.isComplete()).isFalse();
        assertThat(written.toString(UTF_8).lines())
                .satisfiesExactly(
                        empty -> assertThat(empty).contains("skipped, it holds no file"),
                        missing -> assertThat(missing).contains("missing: there is no such file or folder"),
                        summary -> assertThat(summary).startsWith("0 items sent, 1 refused, 1 file skipped, in "));
    }

    @Test
    void saysWhyItStoppedWhenNobodyTakesTheItems() {
        ProducerResult result = publish("{\"id\": \"a1\", \"text\": \"Words.\"}", "-");

        assertThat(result.isComplete()).isFalse();
        assertThat(written.toString(UTF_8)).contains("0 items sent", "stopped: the brokers took nothing");
    }

    private ProducerResult publish(String input, String... paths) {
        // Port 1 is nobody's.
        Settings settings =
                Settings.load().with(Map.of("kafka.bootstrap-servers", "127.0.0.1:1", "producer.patience", "1s"));
        return ProducerMain.publish(
                settings,
                List.of(paths),
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(written, true, UTF_8),
                false);
    }
}
