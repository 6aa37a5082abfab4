package org.claimwire.producer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlobSourceTest {

    private final Path folder;

    GlobSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void writeAFewFiles() throws IOException {
        for (String file : List.of("a.txt", "b.TXT", "note.dat", "sub/a.txt", "sub/deep/c.txt", ".hidden/h.txt")) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "Words of " + file + ".");
        }
    }

    @Test
    void namesTheFilesOfOneFolder() {
        assertThat(ids("*.txt")).containsExactly("a.txt");
        assertThat(ids("*.{txt,TXT}")).containsExactly("a.txt", "b.TXT");
        assertThat(ids("?.txt")).containsExactly("a.txt");
    }

    @Test
    void takesTwoStarsForAnyFoldersAndForNone() {
        assertThat(ids("**/*.txt")).containsExactly("a.txt", "sub/a.txt", "sub/deep/c.txt");
        assertThat(ids("sub/**/c.txt")).containsExactly("deep/c.txt");
        assertThat(ids("{sub/**/*.txt,none}")).containsExactly("sub/deep/c.txt");
    }

    @Test
    void readsWhateverEndingThePatternNames() {
        assertThat(ids("*.dat")).containsExactly("note.dat");
    }

    @Test
    void callsAFileByItsPathBelowTheLastFolderThatIsNamedPlainly() {
        assertThat(ids("*/a.txt")).containsExactly("sub/a.txt");
        assertThat(ids("sub/*.txt")).containsExactly("a.txt");
    }

    @Test
    void prefersAFileOfExactlyThatName() throws IOException {
        Files.writeString(folder.resolve("[1].txt"), "Words.");
        Files.writeString(folder.resolve("1.txt"), "Words.");

        assertThat(ids("[1].txt")).containsExactly("[1].txt");
    }

    @Test
    void refusesAPatternThatNamesNothing() {
        assertThat(refusal("*.xml")).endsWith("*.xml: no file matches this pattern; check the path");
        assertThat(refusal("nowhere/*.xml")).contains("there is no such file or folder");
        assertThat(refusal("[a.txt")).contains("is no pattern of paths");
    }

    private List<String> ids(String pattern) {
        return read(pattern).stream()
                .map(parsed -> ((AcceptedItem) parsed).id())
                .toList();
    }

    private String refusal(String pattern) {
        List<ParsedItem> parsed = read(pattern);
        assertThat(parsed).singleElement().isInstanceOf(Refusal.class);
        return parsed.get(0).toString();
    }

    private List<ParsedItem> read(String pattern) {
        List<ParsedItem> parsed = new ArrayList<>();
        Intake.of(List.of(folder + "/" + pattern), InputStream.nullInputStream(), Parsing.CLOCK)
                .forEach(parsed::add);
        return parsed;
    }
}
