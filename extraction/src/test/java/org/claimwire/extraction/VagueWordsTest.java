package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.claimwire.extraction.figure.FigureReader;
import org.claimwire.extraction.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VagueWordsTest {

    private static final Map<VagueWords, EnglishReader> READERS = new EnumMap<>(VagueWords.class);

    private static Figure read(VagueWords words, String text) {
        EnglishReader reader = READERS.computeIfAbsent(words, one -> EnglishReader.load(Aliases.NONE, one));
        return reader.read(Reading.item(null, text)).figures().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, 24, 99",
        "ACLED, 12, 99",
        "WIKIMPACTS, 24, 72",
    })
    void readDozensByTheirConvention(VagueWords words, long low, long high) {
        Figure figure = read(words, "Dozens of people were killed in the floods.");

        assertThat(figure.interval()).isEqualTo(new Interval(low, high));
        assertThat(figure.qualifier()).isEqualTo(Qualifier.VAGUE);
        assertThat(figure.value()).isNull();
    }

    @Test
    void makeNoPositionOfAWordThatTheirConventionDoesNotList() {
        assertThat(read(VagueWords.ACLED, "Several people were killed in the floods.")
                        .interval())
                .isNull();
        assertThat(read(VagueWords.DESK, "Several people were killed in the floods.")
                        .interval())
                .isEqualTo(new Interval(3, 9L));
    }

    @ParameterizedTest
    @EnumSource(VagueWords.class)
    void leaveNamedNumbersAlone(VagueWords words) {
        assertThat(read(words, "At least 12 people were killed in the floods.").interval())
                .isEqualTo(new Interval(12, null));
    }

    @ParameterizedTest
    @EnumSource(VagueWords.class)
    void knowTheSameWordsUnderEveryConvention(VagueWords words) {
        assertThat(Lexicon.values(FigureReader.class, "vague-words-" + words.settingName() + ".txt"))
                .containsOnlyKeys(Lexicon.values(FigureReader.class, "vague-words-desk.txt")
                        .keySet());
    }

    @Test
    void arePartOfTheReadersIdentity() {
        assertThat(VagueWords.DESK.nameOf("rules")).isEqualTo("rules");
        assertThat(VagueWords.ACLED.nameOf("rules")).isEqualTo("rules+acled");
        assertThat(EnglishReader.load(Aliases.NONE, VagueWords.ACLED).version())
                .isNotEqualTo(EnglishReader.load().version());
    }

    @Test
    void refuseANameThatIsNone() {
        assertThatThrownBy(() -> VagueWords.named("Dozens"))
                .hasMessage("'Dozens' is not one of desk, acled, wikimpacts");
    }
}
