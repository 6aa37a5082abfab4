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
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private static final String STORY = "Six people died, the health ministry said.";

    private final List<String> notes = new ArrayList<>();

    @Test
    void loadTheOneThatTheSettingNames() {
        assertThat(load("accurate").version().name()).isEqualTo("accurate");
        assertThat(load("small").version().name()).isEqualTo("small");
        assertThat(load("fast").version().name()).isEqualTo("fast");
        assertThat(notes).isEmpty();
    }

    @Test
    void takeTheAccurateOneOnlyWhereFewItemsWait() {
        assertThat(readers("auto").load(() -> 100).version().name()).isEqualTo("accurate");
        assertThat(notes).singleElement().asString().startsWith("Reading with accurate-");

        assertThat(readers("auto").load(() -> 101).version().name()).isEqualTo("fast");
        assertThat(notes).last().asString().startsWith("Reading with fast-").endsWith(": 101 items wait.");
    }

    @Test
    void takeTheFastOneWhereNoModuleBringsAModel() {
        Readers alone = new Readers(Settings.load(), Aliases.NONE, notes::add, List.of());
        assertThat(alone.load(() -> 0).version().name()).isEqualTo("fast");
        assertThat(notes).singleElement().asString().contains("the module 'transformer' is not there");
    }

    @Test
    void nameThoseThereAreWhereTheSettingIsNone() {
        assertThatThrownBy(() -> load("thorough"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("claimwire.reader: 'thorough' is not one of accurate, small, fast, auto");
    }

    @Test
    void refuseAReaderThatIsAskedForAndDoesNotLoad() {
        Settings accurate = Settings.load().with(Map.of(Readers.SETTING, "accurate"));
        assertThatThrownBy(
                        () -> new Readers(accurate, Aliases.NONE, notes::add, List.of(new AbsentModel())).load(() -> 0))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("the reader 'accurate' cannot be used: its weights are away");
    }

    @Test
    void takeTheFastOneWhereTheAccurateOneDoesNotLoad() {
        Readers readers = new Readers(Settings.load(), Aliases.NONE, notes::add, List.of(new AbsentModel()));
        assertThat(readers.load(() -> 0).version().name()).isEqualTo("fast");
        assertThat(notes).singleElement().asString().endsWith(": its weights are away.");
    }

    @Test
    void goByTheOptionBeforeTheSetting(@TempDir Path folder) throws IOException {
        String story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
        String none = "-Dclaimwire.reader=none";
        for (List<String> command : List.of(List.of("extract"), List.of("replay", "--offline"))) {
            assertThat(exitCode(command, none, story)).isEqualTo(1);
            assertThat(exitCode(command, none, "--reader", "small", story)).isZero();
            assertThat(exitCode(command, "-Dclaimwire.reader=fast", "--reader", "none", story))
                    .isEqualTo(1);
        }
    }

    private static int exitCode(List<String> command, String... more) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new)).exitCode();
    }

    private ItemReader load(String name) {
        return readers(name).load(() -> 0);
    }

    private Readers readers(String name) {
        return new Readers(Settings.load().with(Map.of(Readers.SETTING, name)), Aliases.NONE, notes::add);
    }
}
