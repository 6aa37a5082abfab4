package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that only looks like another one, because letters of another script stand in it, is another source. */
class HomoglyphsTest {

    /** Latin letters, and those of Cyrillic, Greek and the full-width forms that look the same. */
    private static final Map<Character, String> LOOK_ALIKES = Map.ofEntries(
            Map.entry('A', "\u0410\u0391\uFF21"),
            Map.entry('I', "\u0406\u0399\uFF29"),
            Map.entry('M', "\u041C\u039C"),
            Map.entry('P', "\u0420\u03A1"),
            Map.entry('a', "\u0430\uFF41"),
            Map.entry('c', "\u0441\uFF43"),
            Map.entry('e', "\u0435\uFF45"),
            Map.entry('i', "\u0456\uFF49"),
            Map.entry('l', "\u04CF"),
            Map.entry('o', "\u043E\u03BF\uFF4F"),
            Map.entry('r', "\u0433"),
            Map.entry('s', "\u0455"),
            Map.entry('y', "\u0443"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The {} said that the road was closed. | Interior Ministry",
                "{} said that the road was closed. | Almaty police",
                "The {} said that the road was closed. | United Nations",
                "The road was closed, according to {}. | Amnesty International",
                "“The road is closed!” said {}. | Amnesty International",
            })
    void areAnotherSource(String sentence, String name) {
        String genuine = key(sentence, name);
        assertThat(genuine).isNotNull();
        for (int at = 0; at < name.length(); at++) {
            for (char alike : LOOK_ALIKES.getOrDefault(name.charAt(at), "").toCharArray()) {
                String forged = name.substring(0, at) + alike + name.substring(at + 1);
                assertThat(key(sentence, forged))
                        .as("%s with U+%04X at %d", forged, (int) alike, at)
                        .isNotEqualTo(genuine);
            }
        }
    }

    @Test
    void areToldFromTheGenuineInOneItemToo() {
        Reading read = Reading.of("The Interior Ministry said that 12 people were killed in Almaty. "
                + "The Inter\u0456or Ministry said that 60 people were killed in Almaty.");

        Map<String, List<Long>> values = read.attributed().stream()
                .collect(Collectors.toMap(
                        claim -> claim.source().key(),
                        claim -> claim.figures().stream()
                                .map(index ->
                                        read.reading().figures().get(index).value())
                                .toList()));
        assertThat(values).hasSize(2);
        assertThat(values.values()).containsExactlyInAnyOrder(List.of(12L), List.of(60L));
    }

    private static @Nullable String key(String sentence, String name) {
        return Reading.of(sentence.replace("{}", name)).attributed().stream()
                .map(claim -> claim.source().key())
                .findFirst()
                .orElse(null);
    }
}
