package org.claimwire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFP",
                "Reuters",
                "Interfax-Kazakhstan",
                "RIA Novosti",
                "Radio Free Europe/Radio Liberty",
                "The Voice of the Steppe",
                "Al Jazeera",
                "Tengrinews.kz",
                "orda.kz",
                "24.kz",
                "Хабар 24",
                "新华社",
                "O'Hara & Sons"
            })
    void takesANameAloneOnTheLastLine(String name) {
        assertThat(OutletLine.read("Two people were hurt.\n\n" + name + "\n")).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They were treated there.",
                "and taken to hospital",
                "Read more",
                "ENDS",
                "Advertisement",
                "2022",
                "***",
                "Photo: A. Smith",
                "What Happened Next?",
                "The Ministry of Internal Affairs of the Republic of Kazakhstan"
            })
    void takesNoOtherLine(String line) {
        assertThat(OutletLine.read("Two people were hurt.\n\n" + line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(AFP)", "— AFP", "- AFP", "[AFP]", "/AFP/", "  AFP  "})
    void leavesBracketsAndDashesOutOfTheName(String line) {
        assertThat(OutletLine.read("Two people were hurt.\n" + line)).contains("AFP");
    }

    @Test
    void takesNoNameThatMayEndAWrappedSentence() {
        assertThat(OutletLine.read("The wounded were flown from Almaty to\nNur-Sultan"))
                .isEmpty();
    }

    @Test
    void takesANameRightBehindASentenceOrItsQuote() {
        assertThat(OutletLine.read("Two people were hurt.\nAFP")).contains("AFP");
        assertThat(OutletLine.read("“Two people were hurt.”\nAFP")).contains("AFP");
    }

    @Test
    void takesNoNameThatIsAllThereIs() {
        assertThat(OutletLine.read("AFP\n")).isEmpty();
        assertThat(OutletLine.read("")).isEmpty();
    }

    @Test
    void staysFastOnALongLine() {
        assertThat(OutletLine.read("Words.\n\n" + " - ".repeat(100_000) + "x")).isEmpty();
        assertThat(OutletLine.read("Words" + ".".repeat(100_000) + "x\nAFP")).isEmpty();
    }
}
