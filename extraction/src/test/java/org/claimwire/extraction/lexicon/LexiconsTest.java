package org.claimwire.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimwire.extraction.EnglishReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconsTest {

    static Stream<Path> lexicons() throws IOException, URISyntaxException {
        Path classes = Path.of(EnglishReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/claimwire/extraction"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void saysWhatItHoldsAndWhereItComesFrom(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String comment = String.join(
                " ", lines.stream().filter(line -> line.startsWith("#")).toList());
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(comment).containsAnyOf("Our own list", "licence", "CC BY 4.0");
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void holdsNoWordTwice(Path file) throws IOException {
        List<String> words = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" = ", 2)[0].split("\\|")))
                .map(String::strip)
                .toList();
        assertThat(words).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isEmpty);
    }
}
