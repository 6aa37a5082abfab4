package org.claimwire.producer.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimwire.producer.http.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderMemoryTest {

    private static final FeedState STATE = new FeedState(
            new Validators("ab12", "W/\"a \\ é\"", "Mon, 10 Jan 2022 07:00:00 GMT"),
            Instant.parse("2022-01-10T08:00:00.123Z"),
            List.of("a1", "b2"),
            List.of("c3"));

    private final Path folder;
    private final FolderMemory memory;

    FolderMemoryTest(@TempDir Path folder) {
        this.folder = folder.resolve("not/yet");
        this.memory = new FolderMemory(this.folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"steppe-wire", "../../etc/passwd", "a/b\\c:*?\"<>|", "Степь", ".", "CON", "\u0000", " "})
    void recallsWhatItKeptWhateverTheFeedIsCalled(String feed) throws IOException {
        memory.keep(feed, STATE);

        assertThat(memory.recall(feed)).isEqualTo(STATE);
        assertThat(files()).singleElement().asString().endsWith(".json");
    }

    @Test
    void recallsNothingWhereNothingWasKept() throws IOException {
        assertThat(memory.recall("steppe-wire")).isEqualTo(FeedState.NOTHING);
        memory.keep("steppe-wire", FeedState.NOTHING);
        assertThat(memory.recall("steppe-wire")).isEqualTo(FeedState.NOTHING);
    }

    @Test
    void keepsFeedsApartWhoseNamesLookAlike() throws IOException {
        memory.keep("A b", STATE);
        memory.keep("a-b", FeedState.NOTHING);

        assertThat(memory.recall("A b")).isEqualTo(STATE);
        assertThat(memory.recall("a-b")).isEqualTo(FeedState.NOTHING);
    }

    @Test
    void standsADraftThatACrashLeftBehind() throws IOException {
        memory.keep("a", STATE);
        Files.writeString(files().get(0).resolveSibling(files().get(0).getFileName() + ".tmp"), "{\"half\": ");

        assertThat(memory.recall("a")).isEqualTo(STATE);
        memory.keep("a", FeedState.NOTHING);
        assertThat(files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"items\": 7}",
                "{\"fetchedAt\": \"soon\"}",
                "{\"etag\": {}}",
                "{\"items\": [{}]}"
            })
    void saysWhichFileIsBroken(String words) throws IOException {
        memory.keep("a", STATE);
        Path file = files().get(0);
        Files.writeString(file, words);

        assertThatThrownBy(() -> memory.recall("a"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageEndingWith("delete it");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
