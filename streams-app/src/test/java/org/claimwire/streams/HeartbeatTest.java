package org.claimwire.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeartbeatTest {

    private static final Duration EVERY = Duration.ofMillis(5);
    private static final FileTime OLD = FileTime.fromMillis(0);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    HeartbeatTest() {}

    @Test
    void touchesItsFileAgainAndAgainWhileTheTopologyWorks() throws Exception {
        Path file = folder.resolve("beat");
        try (Heartbeat heartbeat = Heartbeat.start(file, EVERY, () -> true)) {
            Files.setLastModifiedTime(file, OLD);
            while (Files.getLastModifiedTime(file).equals(OLD)) {
                Thread.sleep(1);
            }
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void letsItsFileGrowOldOnceTheTopologyHasStopped() throws Exception {
        Path file = folder.resolve("beat");
        AtomicBoolean works = new AtomicBoolean(true);
        try (Heartbeat heartbeat = Heartbeat.start(file, EVERY, works::get)) {
            works.set(false);
            Thread.sleep(EVERY.multipliedBy(4).toMillis());
            Files.setLastModifiedTime(file, OLD);
            Thread.sleep(EVERY.multipliedBy(10).toMillis());

            assertThat(Files.getLastModifiedTime(file)).isEqualTo(OLD);
        }
    }

    @Test
    void saysWhichSettingNamesAFileThatCannotBeWritten() {
        assertThatThrownBy(() -> Heartbeat.start(folder.resolve("missing/beat"), EVERY, () -> true))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("claimwire.streams.heartbeat-file");
    }
}
