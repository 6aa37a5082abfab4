package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.ItemReader;
import org.claimwire.local.cli.json.Contract;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private static final String STORY = "Six people died, the health ministry said.";

    private final List<String> notes = new ArrayList<>();

    @Test
    void loadTheOneThatTheSettingNames() {
        assertThat(load("small").version().name()).isEqualTo("small");
        assertThat(load("fast").version().name()).isEqualTo("fast");
        assertThat(notes).isEmpty();
    }

    @Test
    void sayWhichOneAutoHasComeTo() {
        ItemReader reader = load("auto");
        assertThat(notes).singleElement().asString().startsWith("Reading with " + reader.version());
    }

    @Test
    void takeTheFastOneWhereManyItemsWait() {
        assertThat(readers("auto").load(() -> 1_000_000).version().name()).isEqualTo("fast");
    }

    @Test
    void nameThoseThereAreWhereTheSettingIsNone() {
        assertThatThrownBy(() -> load("thorough"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("claimwire.reader: 'thorough' is not one of accurate, small, fast, auto");
    }

    @Test
    void goByTheOptionBeforeTheSetting(@TempDir Path folder) throws IOException {
        String story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
        assertThat(readerOf("extract", "--format", "jsonl", "-Dclaimwire.reader=small", story))
                .isEqualTo("small");
        assertThat(readerOf("extract", "--format", "jsonl", "-Dclaimwire.reader=small", "--reader", "fast", story))
                .isEqualTo("fast");
        assertThat(readerOf("replay", "--offline", "--format", "jsonl", "--reader", "small", story))
                .isEqualTo("small");
    }

    private static String readerOf(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Contract.tree(run.lines().get(0)).get("reader").asText().replaceFirst("-.*", "");
    }

    private ItemReader load(String name) {
        return readers(name).load(() -> 0);
    }

    private Readers readers(String name) {
        return new Readers(Settings.load().with(Map.of(Readers.SETTING, name)), Aliases.NONE, notes::add);
    }
}
