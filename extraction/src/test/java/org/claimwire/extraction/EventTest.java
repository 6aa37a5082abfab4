package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of event of a figure, its day, and the words that set its report apart. */
class EventTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people were shot at a birthday party in Nairobi.                | SHOOTING",
                "Dozens of attackers were killed as crowds tried to storm the town hall | CIVIL_UNREST",
                "A suicide bomber killed 12 people at a mosque in Lahore.               | BOMBING",
                "The earthquake killed 40 people near Lima.                             | EARTHQUAKE",
                "Floods killed 14 people in southern Kenya.                             | FLOOD",
                "A bus crash killed nine people near Quito.                             | TRANSPORT_ACCIDENT",
                "Five people died in a fire at a hotel in Cairo.                        | FIRE",
                "The cyclone killed seven people in Madagascar.                         | WEATHER",
                "Four people were killed in Nairobi on Monday.                          | UNKNOWN",
            })
    void tellsTheKindByTheWordsOfItsOwnSentence(String text, EventKind kind) {
        assertThat(Reading.of(text).reading().figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.event()).isEqualTo(kind));
    }

    @Test
    void takesTheNearerWordWhereASentenceTellsOfTwoEvents() {
        Reading read = Reading.of("The flood killed 30 people, and the fire that followed at a depot killed six.");

        assertThat(read.figure("30").event()).isEqualTo(EventKind.FLOOD);
        assertThat(read.figure("six").event()).isEqualTo(EventKind.FIRE);
    }

    @Test
    void asksTheHeadlineAndTheLeadWhereTheSentenceDoesNotTell() {
        String later = "The governor visited the town.\n\nEleven people were killed, he said.";

        assertThat(Reading.of("Quake shakes Peru", later).figure().event()).isEqualTo(EventKind.EARTHQUAKE);
        assertThat(Reading.of("A quake shook Peru on Monday.\n\n" + later)
                        .figure()
                        .event())
                .isEqualTo(EventKind.EARTHQUAKE);
    }

    @Test
    void readsABlastAsTheBombThatTheItemTellsOf() {
        String body = "Nine people were killed in the blast, police said.";

        assertThat(Reading.of("Suicide bomber strikes Lahore market", body)
                        .figure()
                        .event())
                .isEqualTo(EventKind.BOMBING);
        assertThat(Reading.of("Toll rises in Lahore", body).figure().event()).isEqualTo(EventKind.EXPLOSION);
    }

    @Test
    void takesAFireBrigadeAndOpenFireForNoFire() {
        Reading read = Reading.of("The fire department said two people were killed when men opened fire on a bus.");

        assertThat(read.figure("two").event()).isEqualTo(EventKind.SHOOTING);
    }

    @Test
    void countsTheDayOfTheEventBackFromTheDayOfTheItem() {
        assertThat(happened("Two people were shot on Saturday night in a bar."))
                .isEqualTo(StatedTime.of(LocalDate.of(2022, 1, 1)));
        assertThat(happened("Police said a man was shot yesterday."))
                .isEqualTo(StatedTime.of(LocalDate.of(2022, 1, 5)));
        assertThat(happened("The explosion on Dec. 28 killed four people."))
                .isEqualTo(StatedTime.of(LocalDate.of(2021, 12, 28)));
    }

    @Test
    void takesNeitherTheDayOfAStatementNorOneToComeForTheDayOfTheEvent() {
        assertThat(happened("Two people were shot in a bar, police said on Monday."))
                .isNull();
        assertThat(happened("The man held over the shooting will appear in court on Monday."))
                .isNull();
        assertThat(happened("Riots since Monday have left four dead.")).isNull();
    }

    @Test
    void saysNoDayWhereTheLeadNamesTwo() {
        assertThat(happened("Two were shot on Saturday and three were shot on Sunday."))
                .isNull();
    }

    @Test
    void keepsTheWordsThatSetAReportApart() {
        ItemContext context = Reading.of(
                        "Two shot outside Blue Heron nightclub",
                        "NAIROBI (Isle Wire) - A 21-year-old student and her brother were shot on Saturday outside the Blue"
                                + " Heron nightclub on Tamarind Road, police said.")
                .reading()
                .context();

        assertThat(context.terms())
                .contains("21", "heron", "nightclub", "student", "brother", "tamarind", "road")
                .doesNotContain("police", "shot", "saturday", "isle", "nairobi", "outside", "said", "two");
    }

    @Test
    void keepsAHundredWordsAtMost() {
        StringBuilder text = new StringBuilder("The police said that the victims of the shooting in the bar were from");
        for (int i = 0; i < 150; i++) {
            text.append(" the village of Ker")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(',');
        }
        text.append(" and that they had been there for a party.");
        assertThat(Reading.of(text.toString()).reading().context().terms()).hasSize(100);
    }

    @Test
    void datesWhatIsToldInThePresentTenseByTheDayOfTheItem() {
        StatedTime today = StatedTime.of(LocalDate.of(2022, 1, 6));

        assertThat(happened("A bomb kills five people in a market in Quetta.")).isEqualTo(today);
        assertThat(happened("Nine people are injured when a bus overturns near Lima."))
                .isEqualTo(today);
    }

    @Test
    void datesNeitherWhatIsToldInThePastTenseNorWhatGoesOn() {
        assertThat(happened("A bomb killed five people in a market in Quetta.")).isNull();
        assertThat(happened("The death toll of the storm that strikes Luzon rises to 12."))
                .isNull();
        assertThat(happened("Rescuers find two bodies where five miners are killed."))
                .isNull();
    }

    private static @Nullable StatedTime happened(String text) {
        return Reading.of(text).reading().context().happened();
    }
}
