package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimwire.streams.Wire.kill;
import static org.claimwire.streams.Wire.theDay;
import static org.claimwire.streams.Wire.version;

import java.util.List;
import java.util.Map;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.streams.Desk;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.Wire;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.junit.jupiter.api.Test;

class NoticesTest extends ItemLedgerFixture {

    @Test
    void aKillUnderAnotherUriWithdrawsTheItem() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(kill("urn:kill", 9, ITEM));

        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-9 KILLED"));
        assertThat(current().status()).isEqualTo(org.claimwire.streams.item.PubStatus.CANCELED);
    }

    @Test
    void aKillUnderAnotherUriMayComeBeforeItsItem() {
        receive(kill("urn:kill", 9, ITEM));
        receive(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-9 KILLED"));
    }

    @Test
    void aKillCoversTheFirstVersionEvenIfItsClockIsBehind() {
        receive(kill("urn:kill", 7, ITEM));
        receive(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-8 KILLED"));
    }

    @Test
    void aVersionAfterAKillSpeaksAgain() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(kill("urn:kill", 9, ITEM));
        receive(version(ITEM, 2, 10, "Police says killed=8"));

        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "10-"));
    }

    @Test
    void aKillDatedByTheDayCoversAllVersionsOfThatDay() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(version(ITEM, 2, 22, "Police says killed=9"));
        receive(kill("urn:kill", 0, ITEM).setVersionTime(theDay()));

        assertThat(lives()).containsEntry("Police says killed=9", "22-22 KILLED");
    }

    @Test
    void aReplacementCorrectsTheItemThatItReplaces() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(version("urn:new", 1, 9, "Police says killed=9").setReplaces(List.of(ITEM)));

        assertThat(lives()).containsEntry("Police says killed=8", "8-9 CORRECTED");
        assertThat(lives()).containsEntry("Police says killed=9", "9-");
    }

    @Test
    void nobodyElseMayWithdrawAnOutletsItem() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(kill("urn:kill", 9, ITEM).setOutlet("Rival Wire"));

        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-"));
        assertThat(last.refused()).extracting(Notice::uri).containsExactly("urn:kill");
    }

    @Test
    void aForeignNoticeIsRefusedOnceItsItemIsKnownAndOnlyThen() {
        receive(kill("urn:kill", 9, ITEM).setOutlet("Rival Wire"));
        assertThat(last.refused()).isEmpty();
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        assertThat(last.refused()).hasSize(1);
        receive(version(ITEM, 2, 9, "Police says killed=9"));
        assertThat(last.refused()).isEmpty();
    }

    @Test
    void aNoticeWithoutAnOutletIsNobodys() {
        receive(version(ITEM, 1, 8, "Police says killed=8").setOutlet(null));
        receive(kill("urn:kill", 9, ITEM).setOutlet(null));

        assertThat(last.refused()).hasSize(1);
    }

    @Test
    void aFeedThatTheSettingsNameMaySpeakForTheOutlet() {
        ledger = ledger(new StructuredReader(), new NoticePolicy(Map.of(Wire.OUTLET, List.of("steppe-kills"))));
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(kill("urn:kill", 9, ITEM).setOutlet(null).setFeed("steppe-kills"));

        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-9 KILLED"));
    }

    @Test
    void aFeedThatIsNamedLaterIsHeardWhenItsNoticeComesAgain() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(kill("urn:kill", 9, ITEM).setOutlet(null).setFeed("steppe-kills"));
        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-"));
        ledger = ledger(new StructuredReader(), new NoticePolicy(Map.of(Wire.OUTLET, List.of("steppe-kills"))));
        receive(kill("urn:kill", 9, ITEM).setOutlet(null).setFeed("steppe-kills"));

        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-9 KILLED"));
    }

    @Test
    void aKillCountsEvenIfItsOwnTextCannotBeRead() {
        OfflineReplay replay =
                new OfflineReplay(new VersionReader(new StructuredReader()), NoticePolicy.SAME_OUTLET, Desk.GRACE);
        Origin origin = new Origin("test", 0, 0);
        replay.accept(version(ITEM, 1, 8, "Police says killed=8").build(), origin);
        assertThatThrownBy(() -> replay.accept(
                        version("urn:kill", 1, 9, "COSTLY")
                                .setWithdraws(List.of(ITEM))
                                .build(),
                        origin))
                .isInstanceOf(UnreadableItemException.class);

        assertThat(replay.claims().values()).extracting(Claim::getState).containsExactly(ClaimState.WITHDRAWN);
    }

    @Test
    void thereIsABoundOnTheNoticesAboutOneItem() {
        for (int i = 0; i < ItemLedger.MAX_NOTICES; i++) {
            receive(kill("urn:kill:" + i, 9, ITEM).setOutlet("Rival Wire"));
        }

        assertThatThrownBy(() -> receive(kill("urn:kill", 9, ITEM)))
                .isInstanceOf(TooMuchToKeepException.class)
                .hasMessageContaining(ITEM);
    }
}
