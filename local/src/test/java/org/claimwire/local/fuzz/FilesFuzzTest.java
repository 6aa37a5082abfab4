package org.claimwire.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.typesafe.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimwire.local.cli.CommandFailure;
import org.claimwire.local.cli.aliases.AliasFile;
import org.claimwire.local.cli.watches.WatchFile;
import org.claimwire.producer.feeds.FeedsFile;
import org.claimwire.producer.feeds.FeedsFileException;
import org.claimwire.schemas.Settings;

/** The files that a desk writes are read, or refused as they say they are. */
class FilesFuzzTest {

    private static final Path FILE = temporary();

    @FuzzTest
    void readsAliases(byte[] bytes) throws IOException {
        try {
            assertThat(AliasFile.read(Files.write(FILE, bytes)).hash()).isNotBlank();
        } catch (CommandFailure refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @FuzzTest
    void readsWatches(byte[] bytes) throws IOException {
        try {
            assertThat(WatchFile.read(Files.write(FILE, bytes))).isNotNull();
        } catch (CommandFailure refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @FuzzTest
    void readsFeeds(byte[] bytes) throws IOException {
        try {
            assertThat(FeedsFile.read(Files.write(FILE, bytes))).isNotEmpty();
        } catch (FeedsFileException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @FuzzTest
    void readsSettings(byte[] bytes) throws IOException {
        try {
            assertThat(Settings.load(Files.write(FILE, bytes)).all().isEmpty()).isFalse();
        } catch (ConfigException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("fuzz", ".conf");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
