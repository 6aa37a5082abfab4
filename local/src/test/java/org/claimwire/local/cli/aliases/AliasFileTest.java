package org.claimwire.local.cli.aliases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimwire.extraction.Alias;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.SourceKind;
import org.claimwire.local.cli.CommandFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasFileTest {

    private final Path folder;

    AliasFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTheExample() {
        Aliases expected = Aliases.of(List.of(
                new Alias(
                        "health-ministry:kz",
                        List.of("Republican Crisis Headquarters"),
                        List.of("health-authorities:kz"),
                        null,
                        SourceKind.HEALTH),
                new Alias(
                        "interior-ministry:kz",
                        List.of("MVD", "Ministry of Interior Affairs"),
                        List.of(),
                        "Interior Ministry of Kazakhstan",
                        SourceKind.GOVERNMENT)));

        assertThat(AliasFile.read(Path.of("../examples/aliases.conf")).hash()).isEqualTo(expected.hash());
    }

    @Test
    void readsJson() throws IOException {
        assertThat(read("{\"aliases\": [{\"key\": \"a:kz\", \"keys\": [\"b:kz\"]}]}")
                        .hash())
                .isEqualTo(
                        read("aliases = [{key = \"a:kz\", keys = [\"b:kz\"]}]").hash())
                .hasSize(32);
    }

    @Test
    void readsAFileWithoutAliases() throws IOException {
        assertThat(read("aliases = []")).isSameAs(Aliases.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "aliases = [{names = [a]}]|key",
                "aliases = [{key = \"a:kz\"}]|neither names nor keys",
                "aliases = [{key = nobody, keys = [\"a:kz\"]}]|\"nobody\" is no key",
                "aliases = [{key = \"a:kz\", names = [A]}]|needs a kind",
                "aliases = [{key = \"a:kz\", names = [A], kind = ministry}]|\"ministry\" is no kind of source; there are gov",
                "aliases = [{key = \"a:kz\", names = [A], kind = GOVERNMENT}]|\"GOVERNMENT\" is no kind",
                "aliases = [{key = \"a:kz\", names = [\" \"], kind = government}]|blank name",
                "aliases = [{key = \"unnamed:x\", names = [A], kind = government}]|within its item only",
                "aliases = [{key = \"a:kz\", called = [A]}]|called",
                "aliases = [{key = \"a:kz\", keys = [\"b:kz\"]}, {key = \"a:kz\", keys = [\"c:kz\"]}]|comes twice",
                "aliases = [{key = \"a:kz\", keys = [\"b:kz\"]}, {key = \"c:kz\", keys = [\"b:kz\"]}]|for \"a:kz\" and for \"c:kz\"",
                "alias = []|nothing else",
                "aliases = 3|aliases",
                "aliases = [{key = a|a.conf: 1",
                "other|a.conf",
            })
    void saysWhatIsWrongAndWhere(String file, String why) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(why)
                .hasMessageContaining("a.conf");
    }

    @Test
    void namesTheLineOfTheEntryThatDoesNotGoWithThoseBeforeIt() {
        assertThatThrownBy(() -> read(
                        "aliases = [\n {key = \"a:kz\", keys = [\"b:kz\"]}\n {key = \"c:kz\", keys = [\"b:kz\"]}\n]"))
                .hasMessageContaining("a.conf: 3");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> AliasFile.read(folder.resolve("none.conf")))
                .hasMessageContaining("there is no such file");
    }

    private Aliases read(String text) throws IOException {
        return AliasFile.read(Files.writeString(folder.resolve("a.conf"), text));
    }
}
