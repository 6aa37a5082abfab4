package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** What belongs together in an item; what each field may hold is tested with the formats. */
class ItemDraftTest {

    @Test
    void cancelsTheItemWhoseLaterVersionSaysKill() throws UnacceptableItemException {
        WireItem item = draft().version("2")
                .headline("KILL: Ten drown")
                .text("The flood was a drill.")
                .toItem(Parsing.NOW);

        assertThat(item.getStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(item.getUri()).isEqualTo("item:Steppe%20Wire/a1");
    }

    @Test
    void withdrawsTheItemThatANoteNamesByItsUri() throws UnacceptableItemException {
        WireItem item = draft().editorsNote("Editors: please kill https://wire.example/9.")
                .text("Two drowned in the flood.")
                .toItem(Parsing.NOW);

        assertThat(item.getWithdraws()).containsExactly("https://wire.example/9");
        assertThat(item.getStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void takesANoticeWithoutAText() throws UnacceptableItemException {
        assertThat(draft().editorsNote("KILL: https://wire.example/9")
                        .toItem(Parsing.NOW)
                        .getWithdraws())
                .containsExactly("https://wire.example/9");
    }

    @Test
    void refusesAKillThatNamesNoItem() {
        assertThatThrownBy(() ->
                        draft().slugline("FLOOD/KILL").text("Please kill.").toItem(Parsing.NOW))
                .isInstanceOf(UnacceptableItemException.class)
                .hasMessageContaining("names no item");
    }

    @Test
    void readsTheNoteThatOpensATextWhereThereIsNoFieldForIt() throws UnacceptableItemException {
        String text = "EDITORS: Please kill https://wire.example/9.\n\nTwo drowned in the flood.";

        assertThat(draft().text(text).toItem(Parsing.NOW).getWithdraws()).containsExactly("https://wire.example/9");
        assertThat(draft().text(text)
                        .editorsNote("Adds quotes")
                        .toItem(Parsing.NOW)
                        .getWithdraws())
                .isEmpty();
        assertThatThrownBy(() ->
                        draft().text("Eds: please kill story slugged FLOOD.").toItem(Parsing.NOW))
                .hasMessageContaining("names no item");
    }

    @Test
    void takesAKillThatItsFormatTiesToAnItem() throws UnacceptableItemException {
        WireItem item =
                draft().headline("BULLETIN KILL").withdraws(List.of("a0")).toItem(Parsing.NOW);

        assertThat(item.getWithdraws()).containsExactly("item:Steppe%20Wire/a0");
        assertThat(item.getStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void withholdsAnEmbargoThatOnlyWordsTell() throws UnacceptableItemException {
        ItemDraft embargoed = draft().editorsNote("EMBARGOED until 0900 GMT").text("The budget grows.");

        assertThat(embargoed.toItem(Parsing.NOW).getStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(embargoed.embargoedUntil(Parsing.NOW).toItem(Parsing.NOW).getStatus())
                .isEqualTo(PubStatus.USABLE);
    }

    @Test
    void leavesAStoryAboutKillingAsItIs() throws UnacceptableItemException {
        WireItem item = draft().headline("Troops kill 5")
                .editorsNote("Adds toll; two were killed earlier")
                .slugline("STEPPE-TROOPS-KILL")
                .text("Troops killed five.")
                .toItem(Parsing.NOW);

        assertThat(item.getStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(item.getWithdraws()).isEmpty();
    }

    @Test
    void refusesAnItemThatWithdrawsItself() {
        assertThatThrownBy(() -> draft().text("Words.").withdraws(List.of("a1")).toItem(Parsing.NOW))
                .hasMessageContaining("withdraws names the item itself");
    }

    @Test
    void takesWhatIsGivenWhereTheItemIsSilent() throws UnacceptableItemException {
        Given given = new Given("steppe", "Steppe Wire", "kk", List.of(), null, null);

        WireItem item = new ItemDraft(given).id("a1").text("Words.").toItem(Parsing.NOW);

        assertThat(item.getFeed()).isEqualTo("steppe");
        assertThat(item.getOutlet()).isEqualTo("Steppe Wire");
        assertThat(item.getLanguage()).isEqualTo("kk");
    }

    @Test
    void refusesAnItemWithoutAnIdOrWords() {
        assertThatThrownBy(() -> new ItemDraft(Given.NOTHING).text("Words.").toItem(Parsing.NOW))
                .hasMessageContaining("has no id");
        assertThatThrownBy(() -> draft().text(" ").headline(" ").toItem(Parsing.NOW))
                .hasMessageContaining("neither text nor title");
    }

    private static ItemDraft draft() {
        return new ItemDraft(Given.NOTHING).id("a1").outlets(List.of("Steppe Wire"));
    }
}
