package org.claimwire.local.cli.watches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.claimwire.local.cli.CommandFailure;
import org.claimwire.v1.Watch;
import org.claimwire.v1.Watches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchFileTest {

    private final Path folder;

    WatchFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTheExampleByCountryInTheOrderOfTheFile() {
        Map<String, Watches> watches = WatchFile.read(Path.of("../examples/watches.conf"));
        assertThat(watches).containsOnlyKeys("KZ", "RU");
        assertThat(Objects.requireNonNull(watches.get("KZ")).getWatches())
                .extracting(Watch::getName)
                .containsExactly("January unrest in Kazakhstan", "Alliance mission");
        Watch unrest = Objects.requireNonNull(watches.get("KZ")).getWatches().get(0);
        assertThat(unrest.getWords()).containsExactly("unrest", "attackers", "protest");
        assertThat(unrest.getFrom()).isEqualTo(Instant.parse("2022-01-02T00:00:00Z"));
        assertThat(unrest.getUntil()).isEqualTo(Instant.parse("2022-02-01T00:00:00Z"));
    }

    @Test
    void readsJson() throws IOException {
        Map<String, Watches> watches =
                read("{\"watches\": [{\"name\": \"Quake\", \"countries\": [\"TR\", \"SY\", \"TR\"], \"words\": []}]}");
        assertThat(watches).containsOnlyKeys("SY", "TR");
        assertThat(Objects.requireNonNull(watches.get("TR")).getWatches()).hasSize(1);
        assertThat(Objects.requireNonNull(watches.get("SY")).getWatches().get(0).getFrom())
                .isNull();
    }

    @Test
    void readsAFileWithoutWatches() throws IOException {
        assertThat(read("watches = []")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "watches = [{countries = [KZ]}]|name",
                "watches = [{name = a}]|countries",
                "watches = [{name = a, countries = []}]|one country at least",
                "watches = [{name = a, countries = [Kazakhstan]}]|\"Kazakhstan\" is no country",
                "watches = [{name = a, countries = [kz]}]|in capitals",
                "watches = [{name = a, countries = [ZZ]}]|\"ZZ\" is no country",
                "watches = [{name = \" \", countries = [KZ]}]|has no name",
                "watches = [{name = a, countries = [KZ], words = [\" \"]}]|blank among its words",
                "watches = [{name = a, countries = [KZ], form = 2022-01-01}]|form",
                "watches = [{name = a, countries = [KZ], from = yesterday}]|\"yesterday\" is no time",
                "watches = [{name = a, countries = [KZ], from = 2022-02-01, until = 2022-01-01}]|not after it begins",
                "watches = [{name = a, countries = [KZ]}, {name = a, countries = [KZ]}]|two watches of KZ are named \"a\"",
                "watch = []|nothing else",
                "watches = 3|watches",
                "watches = [{name = a|w.conf: 1",
                "other|w.conf",
            })
    void saysWhatIsWrongAndWhere(String file, String why) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(why)
                .hasMessageContaining("w.conf");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> WatchFile.read(folder.resolve("none.conf")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("there is no such file: " + folder.resolve("none.conf"));
    }

    private Map<String, Watches> read(String words) throws IOException {
        return WatchFile.read(Files.writeString(folder.resolve("w.conf"), words));
    }
}
