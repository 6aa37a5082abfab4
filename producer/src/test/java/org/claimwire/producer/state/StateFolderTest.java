package org.claimwire.producer.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    private final Path folder;

    StateFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void letsOneProducerWorkInItAtATime() throws IOException {
        try (StateFolder first = StateFolder.open(folder.resolve("state"))) {
            assertThat(first.below("held")).isDirectory();
            assertThatThrownBy(() -> StateFolder.open(folder.resolve("state")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another producer works in it")
                    .hasMessageContaining("claimwire.producer.state-folder");
        }
        StateFolder.open(folder.resolve("state")).close();
    }

    @Test
    void belongsToOneTopicOfOneCluster() throws IOException {
        try (StateFolder state = StateFolder.open(folder)) {
            state.belongsTo("cluster A, topic x");
        }
        try (StateFolder state = StateFolder.open(folder)) {
            state.belongsTo("cluster A, topic x");
            assertThatThrownBy(() -> state.belongsTo("cluster B, topic x"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("belongs to cluster A, topic x, not to cluster B, topic x");
        }
    }

    @Test
    void saysWhichFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> StateFolder.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void replacesAFileAsAWholeOrLeavesTheFormerOne() throws IOException {
        Path file = folder.resolve("file");
        DurableFile.write(file, new byte[] {1});
        Files.createDirectory(folder.resolve("file.tmp"));

        assertThatThrownBy(() -> DurableFile.write(file, new byte[] {2, 3})).isInstanceOf(IOException.class);
        assertThat(file).hasBinaryContent(new byte[] {1});

        Files.delete(folder.resolve("file.tmp"));
        DurableFile.write(file, new byte[] {2, 3});
        assertThat(file).hasBinaryContent(new byte[] {2, 3});
        DurableFile.delete(file);
        assertThat(file).doesNotExist();
    }
}
