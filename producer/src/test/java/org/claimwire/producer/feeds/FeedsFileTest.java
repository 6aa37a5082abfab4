package org.claimwire.producer.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.claimwire.v1.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsFileTest {

    private final Path file;

    FeedsFileTest(@TempDir Path folder) {
        this.file = folder.resolve("feeds.conf");
    }

    @Test
    void readsWhatIsSaidOfAFeed() throws Exception {
        List<FeedSettings> feeds = read("""
                feeds = [
                  # The first one.
                  { name = steppe-wire, address = "https://desk:secret@wire.example/latest.rss", outlet = Steppe Wire,
                    language = kk-cyrl-kz, places = [Almaty, { name = Kazakhstan, country = KZ }], interval = 2 minutes,
                    format = feed }
                  { name = Степь, address = "http://wire.example/other" }
                ]
                """);

        FeedSettings first = feeds.get(0);
        assertThat(first.name()).isEqualTo("steppe-wire");
        assertThat(first.address()).hasToString("https://wire.example/latest.rss");
        assertThat(first.outlet()).isEqualTo("Steppe Wire");
        assertThat(first.language()).isEqualTo("kk-Cyrl-KZ");
        assertThat(first.places())
                .containsExactly(new Place("Almaty", null, null, null), new Place("Kazakhstan", "KZ", null, null));
        assertThat(first.interval()).isEqualTo(Duration.ofMinutes(2));
        assertThat(first.format()).isEqualTo("feed");
        assertThat(first.toString()).doesNotContain("secret");

        FeedSettings second = feeds.get(1);
        assertThat(second.name()).isEqualTo("Степь");
        assertThat(second.interval()).isEqualTo(Duration.ofMinutes(5));
        assertThat(second.outlet()).isNull();
        assertThat(second.places()).isEmpty();
    }

    @Test
    void readsJsonToo() throws Exception {
        assertThat(read("{\"feeds\": [{\"name\": \"a\", \"address\": \"https://a.example/\", \"places\": \"Oral\"}]}"))
                .singleElement()
                .satisfies(feed -> assertThat(feed.places()).hasSize(1));
    }

    @Test
    void takesValuesFromTheEnvironment() throws Exception {
        assertThat(read("feeds = [{ name = a, address = \"https://a.example/\", outlet = \"At \"${HOME} }]"))
                .singleElement()
                .satisfies(feed -> assertThat(feed.outlet()).isEqualTo("At " + System.getenv("HOME")));
    }

    @Test
    void tellsAllMistakesAtOnceWithTheirLines() throws Exception {
        List<String> mistakes = mistakes("""
                feed = []
                feeds = [
                  { name = a
                    address = "ftp://desk:secret@a.example/"
                    lang = en
                    interval = 5
                  }
                  { adress = "https://b.example/", language = english }
                  { name = c, address = "https://c.example/", interval = 1 second, places = [{ country = XX }] }
                  { name = c, address = "https://c.example/" }
                  nothing
                ]
                """);

        assertThat(mistakes)
                .map(mistake -> mistake.replace(file + ":", ""))
                .satisfiesExactly(
                        mistake -> assertThat(mistake).startsWith("1: \"feed\" is not known"),
                        mistake -> assertThat(mistake)
                                .startsWith("4: address")
                                .contains("is no address")
                                .doesNotContain("secret"),
                        mistake -> assertThat(mistake)
                                .startsWith("5: \"lang\" is no field")
                                .contains("language"),
                        mistake ->
                                assertThat(mistake).startsWith("6: interval").contains("5 milliseconds; write a unit"),
                        mistake -> assertThat(mistake).startsWith("8: \"adress\" is no field"),
                        mistake -> assertThat(mistake).startsWith("8: name is missing"),
                        mistake -> assertThat(mistake).startsWith("8: address is missing"),
                        mistake -> assertThat(mistake).startsWith("8: language must be a BCP 47 tag"),
                        mistake -> assertThat(mistake).startsWith("9: places has a place without a name"),
                        mistake -> assertThat(mistake).startsWith("9: interval must be from 10 seconds"),
                        mistake -> assertThat(mistake).startsWith("10: has the name of the feed at line 9: c"),
                        mistake -> assertThat(mistake).startsWith("10: has the address of the feed at line 9"),
                        mistake -> assertThat(mistake).startsWith("11: must be a feed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | must list the feeds",
                "feeds = [] | must list the feeds",
                "feeds = { a = b } | must list the feeds",
                "feeds = [ { name = | is no HOCON",
                "feeds = [ { name = a, address = ${NO_SUCH_VARIABLE_HERE} } ] | names a variable that is not set",
                "feeds = [ { name = '', address = 'https://a.example' } ] | name must be",
                "feeds = [ { name = a, address = { b = c } } ] | address must be one string",
                "feeds = [ { name = a, address = [] } ] | address must be one string",
                "feeds = [ { name = a, address = null } ] | address is missing",
                "feeds = [ { name = 'a\\nb', address = 'https://a.example' } ] | one line",
                "feeds = [ { name = a, address = 'https://a.example', interval = often } ] | interval must be a time",
                "feeds = [ { name = a, address = 'https://a.example', interval = -5 minutes } ] | interval must be from",
                "feeds = [ { name = a, address = 'https://a.example', interval = 2 days } ] | interval must be from",
                "feeds = [ { name = a, address = 'https://a.example', interval = 99999999999999999999 days } ] | interval",
                "feeds = [ { name = a, address = 'https://a.example', language = '' } ] | language must be",
                "feeds = [ { name = a, address = 'https://a.example', language = en_US } ] | BCP 47",
                "feeds = [ { name = a, address = 'https://a.example', language = xx } ] | BCP 47",
                "feeds = [ { name = a, address = 'https://a.example', places = 7 } ] | places must be",
                "feeds = [ { name = a, address = 'https://a.example', places = { name = b, country = 7 } } ] | ISO 3166",
                "feeds = [ { name = a, address = 'https://a.example', places = { name = b, town = c } } ] | no field of a"
            })
    void saysWhatIsWrongWithAFile(String words, String reason) throws Exception {
        assertThat(mistakes(words.replace("'", "\"")))
                .singleElement()
                .satisfies(mistake ->
                        assertThat(mistake).startsWith(file.toString()).contains(reason));
    }

    @Test
    void pollsThisMachineAsOftenAsIsWanted() throws Exception {
        assertThat(read("feeds = [{ name = a, address = \"http://127.0.0.1:8080/\", interval = 1 second }]"))
                .hasSize(1);
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        FeedsFileException problem =
                catchThrowableOfType(FeedsFileException.class, () -> FeedsFile.read(file.resolve("missing")));
        assertThat(problem).hasMessageContaining("there is no such file");
    }

    private List<FeedSettings> read(String words) throws IOException, FeedsFileException {
        Files.writeString(file, words);
        return FeedsFile.read(file);
    }

    private List<String> mistakes(String words) throws IOException {
        Files.writeString(file, words);
        FeedsFileException problem = catchThrowableOfType(FeedsFileException.class, () -> FeedsFile.read(file));
        assertThat(problem).isNotNull();
        assertThat(problem).hasMessage(String.join("\n", problem.mistakes()));
        return problem.mistakes();
    }
}
