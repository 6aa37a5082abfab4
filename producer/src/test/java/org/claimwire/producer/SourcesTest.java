package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private final Path folder;
    private final Settings settings = Settings.load();

    SourcesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void goOnIfOneOfThemDoes() {
        assertThat(isLive(false, folder.toString(), "-")).isFalse();
        assertThat(isLive(true, folder.toString(), "-")).isTrue();
        assertThat(isLive(false, "kafka:agency", "-")).isTrue();
        assertThat(isLive(false, "push:8088")).isTrue();
    }

    @Test
    void areRefusedWhereTheyDoNotGoTogether() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertThatThrownBy(() -> isLive(true, "-")).hasMessageContaining("--watch watches folders");
        assertThatThrownBy(() -> isLive(true, folder.toString(), inner.toString()))
                .hasMessageContaining(inner + " lies in " + folder);
        assertThatThrownBy(() -> isLive(true, folder.toString(), folder + "/inner/.."))
                .hasMessageContaining("lies in");
        assertThatThrownBy(() ->
                        Sources.of(new ProduceOrder(List.of("push:1"), false, null, 60.0, Duration.ZERO), settings))
                .hasMessageContaining("--rate");
        assertThatThrownBy(() -> Sources.of(
                        new ProduceOrder(List.of("push:1"), false, null, null, Duration.ofHours(1)), settings))
                .hasMessageContaining("--wait-embargoes");
        assertThatThrownBy(() -> isLive(false, "push:0.0.0.0:8088")).hasMessageContaining("producer.push.token");
    }

    @Test
    void nameTheFormatsWhereOneIsNotKnown() {
        assertThatThrownBy(
                        () -> Sources.of(new ProduceOrder(List.of("-"), false, "telex", null, Duration.ZERO), settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "--format telex: there is no such format; known are feed, html, json-lines, newsml-g2, ninjs, text");
    }

    private boolean isLive(boolean watch, String... sources) {
        return Sources.of(new ProduceOrder(List.of(sources), watch, null, null, Duration.ZERO), settings)
                .isLive();
    }
}
