package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimwire.streams.Wire.at;
import static org.claimwire.streams.Wire.undated;
import static org.claimwire.streams.Wire.version;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.extraction.TextQuote;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.streams.StructuredReader;
import org.claimwire.v1.Place;
import org.junit.jupiter.api.Test;

class VersionsOfAnItemTest extends ItemLedgerFixture {

    @Test
    void aClaimIsAssertedFromTheTimeOfTheFirstVersionThatHoldsIt() {
        receive(version(ITEM, 1, 8, "Police says killed=8@KZ"));

        assertThat(told.values()).singleElement().satisfies(claim -> {
            assertThat(claim.life()).isEqualTo(Life.since(at(8)));
            assertThat(claim.number()).isEqualTo("1");
            assertThat(claim.claim().source().name()).isEqualTo("Police");
        });
    }

    @Test
    void anUnchangedSentenceKeepsItsClaimWhileItsNeighbourIsCorrected() {
        receive(version(ITEM, 1, 8, "Police says killed=8", "Ministry says injured=20"));
        String kept = claimOf("Ministry").claimId();
        receive(version(ITEM, 2, 9, "Police says killed=9", "Ministry says injured=20"));

        assertThat(lives()).containsEntry("Police says killed=8", "8-9 CORRECTED");
        assertThat(lives()).containsEntry("Police says killed=9", "9-");
        assertThat(claimOf("Ministry").claimId()).isEqualTo(kept);
        assertThat(last.claims())
                .extracting(claim -> claim.claim().source().name())
                .containsOnly("Police");
    }

    @Test
    void equalSentencesOfOneSourceAreTwoClaims() {
        receive(version(ITEM, 1, 8, "Police says killed=8", "Police says killed=8"));

        assertThat(told).hasSize(2);
    }

    @Test
    void theSameVersionAgainChangesNothing() {
        receive(version(ITEM, 1, 8, "Police says killed=8@KZ"));
        receive(version(ITEM, 1, 8, "Police says killed=8@KZ").setReceivedAt(at(30)));

        assertThat(last).isEqualTo(ItemChange.NONE);
    }

    @Test
    void theSameNumberWithOtherTextIsAnotherVersionAndFlagged() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        assertThat(claimOf("Police").reused()).isFalse();
        receive(version(ITEM, 1, 9, "Police says killed=9"));

        assertThat(lives()).containsEntry("Police says killed=8", "8-9 CORRECTED");
        assertThat(told.values()).allMatch(TrackedClaim::reused);
    }

    @Test
    void aVersionThatIsNoWholeNumberCountsAsZero() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(version(ITEM, 1, 9, "Police says killed=9").setVersion("final"));

        assertThat(lives()).containsEntry("Police says killed=9", "9-9 CORRECTED");
        assertThat(lives()).containsEntry("Police says killed=8", "9-");
    }

    @Test
    void aLateOlderVersionIsInsertedWhereItBelongs() {
        receive(version(ITEM, 2, 9, "Police says killed=9"));
        receive(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(lives()).containsEntry("Police says killed=8", "8-9 CORRECTED");
        assertThat(lives()).containsEntry("Police says killed=9", "9-");
    }

    @Test
    void noVersionIsOlderThanTheOneBeforeIt() {
        receive(version(ITEM, 1, 10, "Police says killed=8"));
        receive(version(ITEM, 2, 7, "Police says killed=9"));

        assertThat(lives()).containsEntry("Police says killed=8", "10-10 CORRECTED");
        assertThat(lives()).containsEntry("Police says killed=9", "10-");
    }

    @Test
    void aClaimThatComesBackLivesAgain() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(version(ITEM, 2, 9, "Police says killed=9"));
        receive(version(ITEM, 3, 10, "Police says killed=8"));

        TrackedClaim claim = claimSaying("Police says killed=8");
        assertThat(claim.lives()).hasSize(2);
        assertThat(claim.life()).isEqualTo(Life.since(at(10)));
        assertThat(claim.number()).isEqualTo("3");
    }

    @Test
    void theSameFiguresUnderAnotherSourceAreARenaming() {
        receive(version(ITEM, 1, 8, "Police says killed=8@KZ,injured=3"));
        receive(version(ITEM, 2, 9, "Ministry says killed=8@KZ,injured=3"));

        assertThat(lives()).containsEntry("Police says killed=8@KZ,injured=3", "8-9 RENAMED");
    }

    @Test
    void onlySomeOfTheFiguresUnderAnotherSourceAreACorrection() {
        receive(version(ITEM, 1, 8, "Police says killed=8@KZ,injured=3"));
        receive(version(ITEM, 2, 9, "Ministry says killed=8@KZ"));

        assertThat(lives()).containsEntry("Police says killed=8@KZ,injured=3", "8-9 CORRECTED");
    }

    @Test
    void aClaimWithoutFiguresIsNeverRenamed() {
        receive(version(ITEM, 1, 8, "Police says nothing new"));
        receive(version(ITEM, 2, 9, "Ministry says nothing new"));

        assertThat(lives()).containsEntry("Police says nothing new", "8-9 CORRECTED");
    }

    @Test
    void anUndatedItemHasTheTimeOfItsEarliestReceipt() {
        receive(undated(ITEM, 1, "Police says killed=8").setReceivedAt(at(20)));
        receive(undated(ITEM, 1, "Police says killed=8").setReceivedAt(at(15)));
        receive(undated(ITEM, 1, "Police says killed=8").setReceivedAt(at(22)));

        assertThat(claimOf("Police").undated()).isTrue();
        assertThat(claimOf("Police").life().from()).isEqualTo(at(15));
    }

    @Test
    void anItemThatCannotBeReadLeavesItsEarlierVersionsStanding() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        assertThatThrownBy(() -> receive(version(ITEM, 2, 9, "COSTLY"))).isInstanceOf(UnreadableItemException.class);
        assertThatThrownBy(() -> receive(version(ITEM, 2, 9, "DEFECT")))
                .isInstanceOf(UnreadableItemException.class)
                .hasRootCauseMessage("a defect of the reader")
                .hasMessageContaining("version 2 of " + ITEM);

        assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-"));
    }

    @Test
    void anItemHasABoundedNumberOfVersions() {
        for (int i = 1; i <= ItemLedger.MAX_VERSIONS; i++) {
            versions.put(ITEM + "\0" + i, read(version(ITEM, i, 8).build()));
        }

        assertThatThrownBy(() -> receive(version(ITEM, 3_000, 8, "Police says killed=8")))
                .isInstanceOf(TooMuchToKeepException.class)
                .hasMessageContaining(ITEM);
        assertThatCode(() -> receive(version(ITEM, 3_001, 9).setStatus(org.claimwire.v1.PubStatus.CANCELED)))
                .as("a kill is never refused")
                .doesNotThrowAnyException();
    }

    @Test
    void aVersionThatSaysMoreThanAValueHoldsIsRefusedWhole() {
        String[] lines = new String[2_000];
        Arrays.setAll(lines, i -> "Police says killed=" + i);

        assertThatThrownBy(() -> receive(version(ITEM, 1, 8, lines)))
                .isInstanceOf(TooMuchToKeepException.class)
                .hasMessageContaining("publish it in parts");
        assertThat(told).isEmpty();
    }

    @Test
    void aDatedVersionBehindAnUndatedOneIsUndatedTooIfItMustWaitForIt() {
        receive(undated(ITEM, 1, "Police says killed=8").setReceivedAt(at(20)));
        receive(version(ITEM, 2, 8, "Ministry says killed=9"));

        assertThat(claimOf("Ministry").life().from()).isEqualTo(at(20));
        assertThat(claimOf("Ministry").undated()).isTrue();
    }

    @Test
    void aCorrectedPlaceAroundAnUnchangedSentenceMovesTheClaim() {
        ledger = ledger(new PlaceReader(), NoticePolicy.SAME_OUTLET);
        receive(version(ITEM, 1, 8, "Police says killed=8").setPlaces(List.of(place("KZ"))));
        receive(version(ITEM, 2, 9, "Police says killed=8").setPlaces(List.of(place("KG"))));

        assertThat(told).hasSize(1);
        assertThat(claimOf("Police").life()).isEqualTo(Life.since(at(8)));
        assertThat(claimOf("Police").number()).isEqualTo("2");
        assertThat(last.readings()).extracting(RegionReading::region).containsExactlyInAnyOrder("KZ", "KG");
    }

    private static Place place(String country) {
        return Place.newBuilder().setName(country).setCountry(country).build();
    }

    /** Places every figure in the country that the item is set in. */
    private record PlaceReader() implements ItemReader {
        @Override
        public ReaderVersion version() {
            return new ReaderVersion("structured", 1);
        }

        @Override
        public ItemReading read(ItemText item) {
            String placed = item.text().replace("=8", "=8@" + item.country());
            ItemReading reading = new StructuredReader()
                    .read(new ItemText(item.uri(), item.outlet(), null, placed, item.published(), null, null));
            Claim claim = reading.claims().get(0);
            return new ItemReading(
                    List.of(new Claim(
                            claim.voice(),
                            claim.source(),
                            claim.mention(),
                            claim.cue(),
                            claim.content(),
                            claim.quotation(),
                            claim.negated(),
                            claim.hedged(),
                            claim.via(),
                            claim.said(),
                            new TextQuote(item.text(), "", ""),
                            claim.figures())),
                    reading.figures(),
                    reading.context());
        }
    }
}
