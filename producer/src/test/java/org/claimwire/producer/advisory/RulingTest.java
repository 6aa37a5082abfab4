package org.claimwire.producer.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.advisory.Ruling.Item;
import org.claimwire.v1.PubStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulingTest {

    private static final String URI = "https://wire.example/1";
    private static final String OTHER = "https://wire.example/9";

    @Test
    void cancelsTheItemWhoseLaterVersionIsAKill() throws UnacceptableItemException {
        assertThat(Ruling.on(item("2", "Please kill this story.", "Flood kills ten", null)))
                .isEqualTo(new Ruling(PubStatus.CANCELED, List.of()));
        assertThat(Ruling.on(item("03", null, "KILL: Flood kills ten", null)).status())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(Ruling.on(item("2", null, null, "BC-Flood, KILL")).status()).isEqualTo(PubStatus.CANCELED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "01", "draft", "-2", "2b", ""})
    void refusesAKillThatIsTiedToNothing(String version) {
        assertThatThrownBy(() -> Ruling.on(item(version, "Please kill this story.", null, null)))
                .isInstanceOf(UnacceptableItemException.class)
                .hasMessageContaining("is a kill notice that names no item (\"Please kill this story.\")")
                .hasMessageContaining("status canceled");
    }

    @Test
    void withdrawsWhatTheNoteNamesByItsUri() throws UnacceptableItemException {
        assertThat(Ruling.on(item("0", "Editors: please kill story " + OTHER + ".", "New flood story", null)))
                .isEqualTo(new Ruling(PubStatus.USABLE, List.of(OTHER)));
        assertThat(Ruling.on(item("0", "Please kill " + OTHER + " and urn:wire:8, both wrong.", "KILL: flood", null)))
                .isEqualTo(new Ruling(PubStatus.CANCELED, List.of(OTHER, "urn:wire:8")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please kill https://wire.example/9 and use https://wire.example/10 instead.",
                "Please kill <https://wire.example/9>; https://wire.example/9 is replaced by https://wire.example/10.",
                "KILL: https://wire.example/9. See https://wire.example/10.",
                "Please kill story https://wire.example/9. Questions: https://wire.example/help",
                "The item (https://wire.example/9) is withdrawn. The corrected one: https://wire.example/10",
            })
    void doesNotWithdrawTheStoryThatIsToBeUsedInstead(String note) throws UnacceptableItemException {
        assertThat(Ruling.on(item("0", note, null, null)).withdraws()).containsExactly(OTHER);
    }

    @Test
    void cancelsTheItemWhoseOwnUriTheNoteNames() throws UnacceptableItemException {
        assertThat(Ruling.on(item("0", "Please kill " + URI + ".", null, null)))
                .isEqualTo(new Ruling(PubStatus.CANCELED, List.of()));
    }

    @Test
    void doesNotCancelALaterVersionWhoseNoteKillsAnotherStory() {
        assertThatThrownBy(() -> Ruling.on(item("3", "Please kill story slugged QUAKE.", "Ten drown", "STEPPE-FLOOD")))
                .hasMessageContaining("names no item");
        assertThatThrownBy(() -> Ruling.on(item("3", "Please kill the earlier story.", "Ten drown", null)))
                .hasMessageContaining("names no item");
        assertThatThrownBy(() -> Ruling.on(item("3", "Please kill story slugged QUAKE.", "KILL: Ten drown", null)))
                .hasMessageContaining("names no item");
    }

    @Test
    void cancelsALaterVersionWhoseNoteNamesItsOwnSlugOrHeadline() throws UnacceptableItemException {
        assertThat(Ruling.on(item("3", "Please kill story slugged STEPPE-FLOOD.", null, "Steppe-Flood"))
                        .status())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(Ruling.on(item("3", "Please kill our story \u201CTen drown\u201D.", "Ten drown", null))
                        .status())
                .isEqualTo(PubStatus.CANCELED);
    }

    @Test
    void leavesAVersionThatTakesThePlaceOfTheOneBefore() throws UnacceptableItemException {
        assertThat(Ruling.on(item("2", "Please disregard the previous version.", "Ten drown", null)))
                .isEqualTo(new Ruling(PubStatus.USABLE, List.of()));
    }

    @Test
    void leavesTheStoryThatReplacesTheKilledOne() throws UnacceptableItemException {
        Item substitute = new Item(
                URI,
                "0",
                PubStatus.USABLE,
                false,
                List.of(OTHER),
                List.of(),
                "Editors: kill the earlier story.",
                "Two drown",
                null);

        assertThat(Ruling.on(substitute)).isEqualTo(new Ruling(PubStatus.USABLE, List.of()));
    }

    @Test
    void addsNothingToWhatTheFormatSaysIsWithdrawn() throws UnacceptableItemException {
        Item notice =
                new Item(URI, "0", PubStatus.USABLE, false, List.of(), List.of(OTHER), null, "KILL: Ten drown", null);

        assertThat(Ruling.on(notice)).isEqualTo(new Ruling(PubStatus.USABLE, List.of(OTHER)));
    }

    @Test
    void tellsNoStoryOfANoticeThatReplacesAnother() throws UnacceptableItemException {
        Item notice =
                new Item(URI, "0", PubStatus.USABLE, false, List.of(OTHER), List.of(), null, "KILL: Ten drown", null);

        assertThat(Ruling.on(notice)).isEqualTo(new Ruling(PubStatus.CANCELED, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"USABLE,USABLE", "WITHHELD,WITHHELD", "CANCELED,CANCELED"})
    void keepsTheStatusOfTheFormatWhereNothingIsSaid(PubStatus status, PubStatus ruled)
            throws UnacceptableItemException {
        assertThat(Ruling.on(item("0", "Adds quotes.", "Ten drown", "FLOOD", status))
                        .status())
                .isEqualTo(ruled);
    }

    @Test
    void neverMakesAStatusMilder() throws UnacceptableItemException {
        assertThat(Ruling.on(item("0", "Please kill this story.", null, null, PubStatus.CANCELED))
                        .status())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(Ruling.on(item("2", "HOLD", null, null, PubStatus.CANCELED)).status())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(Ruling.on(item("2", "Please kill this story.", null, null, PubStatus.WITHHELD))
                        .status())
                .isEqualTo(PubStatus.CANCELED);
        assertThat(Ruling.on(item("0", "EMBARGOED until 0900 GMT", null, null, PubStatus.WITHHELD))
                        .status())
                .isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void withholdsTheItemThatIsHeldOrEmbargoedInWords() throws UnacceptableItemException {
        assertThat(Ruling.on(item("2", "Please hold this story.", null, null)).status())
                .isEqualTo(PubStatus.WITHHELD);
        assertThat(Ruling.on(item("0", "EMBARGOED until 0900 GMT", "Budget", null))
                        .status())
                .isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void leavesAnEmbargoToTheFormatThatKnowsItsTime() throws UnacceptableItemException {
        Item known = new Item(
                URI, "0", PubStatus.USABLE, true, List.of(), List.of(), "EMBARGOED until 0900 GMT", "Budget", null);

        assertThat(Ruling.on(known).status()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void refusesAHoldThatIsTiedToNothing() {
        assertThatThrownBy(() -> Ruling.on(item("0", "Please hold item dpx 157.", null, null)))
                .hasMessageContaining("asks to hold a story", "status withheld");
    }

    @Test
    void refusesWhatMayBeAKill() {
        assertThatThrownBy(() -> Ruling.on(item("4", null, "KILL Steppe flood", null)))
                .hasMessageContaining("may be a kill notice");
    }

    @Test
    void needsNoCertaintyWhereTheFormatStopsTheItem() throws UnacceptableItemException {
        assertThat(Ruling.on(item("0", null, "KILL Steppe flood", null, PubStatus.WITHHELD))
                        .status())
                .isEqualTo(PubStatus.WITHHELD);
    }

    private static Item item(
            String version, @Nullable String note, @Nullable String headline, @Nullable String slugline) {
        return item(version, note, headline, slugline, PubStatus.USABLE);
    }

    private static Item item(
            String version,
            @Nullable String note,
            @Nullable String headline,
            @Nullable String slugline,
            PubStatus status) {
        return new Item(URI, version, status, false, List.of(), List.of(), note, headline, slugline);
    }
}
