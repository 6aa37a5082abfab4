package org.claimwire.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    /** Two code units, one letter. */
    private static final String DESERET_CAPITAL = "\uD801\uDC00";

    @Test
    void asksForTheKindOfEveryCodePoint() {
        assertThat(Characters.all("2022", Characters::isAsciiDigit)).isTrue();
        assertThat(Characters.all("20a2", Characters::isAsciiDigit)).isFalse();
        assertThat(Characters.any("km\u00B2", Character::isUpperCase)).isFalse();
        assertThat(Characters.any("kM", Character::isUpperCase)).isTrue();
        assertThat(Characters.none("\u0663", Characters::isAsciiDigit)).isTrue();
    }

    @Test
    void takesTwoSurrogatesForOneCharacter() {
        assertThat(Characters.all(DESERET_CAPITAL, Character::isUpperCase)).isTrue();
        assertThat(Characters.any("-" + DESERET_CAPITAL, Character::isLetter)).isTrue();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Characters.any("", Character::isLetter)).isFalse();
        assertThat(Characters.all("", Character::isLetter)).isTrue();
    }

    @Test
    void bearsWithALoneSurrogate() {
        assertThat(Characters.any("\uD801", Character::isLetter)).isFalse();
    }
}
