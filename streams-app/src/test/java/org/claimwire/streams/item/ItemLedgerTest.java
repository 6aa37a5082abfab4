package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimwire.streams.Wire.at;
import static org.claimwire.streams.Wire.kill;
import static org.claimwire.streams.Wire.theDay;
import static org.claimwire.streams.Wire.undated;
import static org.claimwire.streams.Wire.version;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ItemLedgerTest {

    private static final String ITEM = "item:Steppe%20Wire/1";
    private static final Duration HORIZON = Duration.ofDays(90);

    private final MemoryRows<ReadVersion> versions = new MemoryRows<>();
    private final MemoryRows<Notice> notices = new MemoryRows<>();
    private final Touches touches = new Touches(new MemoryRows<>(), HORIZON);
    private ItemLedger ledger = ledger(new StructuredReader(), NoticePolicy.SAME_OUTLET);
    private final Map<String, TrackedClaim> told = new TreeMap<>();
    private ItemChange last = ItemChange.NONE;
    private Instant appended = at(12);

    @Nested
    class Versions {

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
        void theSameNumberWithOtherTextIsAnotherVersion() {
            receive(version(ITEM, 1, 8, "Police says killed=8"));
            receive(version(ITEM, 1, 9, "Police says killed=9"));

            assertThat(lives()).containsEntry("Police says killed=8", "8-9 CORRECTED");
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
            assertThatThrownBy(() -> receive(version(ITEM, 2, 9, "COSTLY")))
                    .isInstanceOf(UnreadableItemException.class);
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
                    .isInstanceOf(TooManyVersionsException.class)
                    .hasMessageContaining(ITEM);
        }
    }

    @Nested
    class Statuses {

        @Test
        void aCanceledVersionKillsWhatTheEarlierOnesSaid() {
            receive(version(ITEM, 1, 8, "Police says killed=8"));
            receive(version(ITEM, 2, 9, "Police says killed=8").setStatus(PubStatus.CANCELED));

            assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-9 KILLED"));
            assertThat(current().status()).isEqualTo(org.claimwire.streams.item.PubStatus.CANCELED);
            assertThat(current().reading().claims()).isEmpty();
        }

        @Test
        void aKillThatComesFirstIsNeverReadAsUsable() {
            receive(version(ITEM, 2, 9, "Police says killed=8").setStatus(PubStatus.CANCELED));
            assertThat(told).isEmpty();
            receive(version(ITEM, 1, 8, "Police says killed=8"));

            assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-9 KILLED"));
        }

        @Test
        void aWithheldItemSpeaksAgainOnceItIsReleased() {
            receive(version(ITEM, 1, 8, "Police says killed=8"));
            receive(version(ITEM, 2, 9, "Police says killed=8").setStatus(PubStatus.WITHHELD));
            assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-9 WITHHELD"));
            receive(version(ITEM, 3, 10, "Police says killed=8"));

            assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "10-"));
        }
    }

    @Nested
    class Notices {

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
            ledger = ledger(
                    new StructuredReader(),
                    new NoticePolicy(Map.of(org.claimwire.streams.Wire.OUTLET, List.of("steppe-kills"))));
            receive(version(ITEM, 1, 8, "Police says killed=8"));
            receive(kill("urn:kill", 9, ITEM).setOutlet(null).setFeed("steppe-kills"));

            assertThat(lives()).containsOnly(Map.entry("Police says killed=8", "8-9 KILLED"));
        }
    }

    @Nested
    class Regions {

        @Test
        void everyCountryOfAFigureGetsTheItemsClaimsThere() {
            receive(version(ITEM, 1, 8, "Police says killed=8@KZ,injured=2@KG", "Ministry says injured=5@KZ"));

            assertThat(last.readings()).extracting(RegionReading::region).containsExactly("KG", "KZ");
            assertThat(last.readings().get(1).claims()).hasSize(2);
        }

        @Test
        void aRegionThatIsNamedNoMoreHearsThatTheClaimEnded() {
            receive(version(ITEM, 1, 8, "Police says killed=8@KZ"));
            receive(version(ITEM, 2, 9, "Police says killed=8@KG"));

            assertThat(last.readings()).hasSize(2);
            assertThat(last.readings().get(1).claims())
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.life().stands()).isFalse());
        }

        @Test
        void aRegionWithoutClaimsHearsNothing() {
            receive(version(ITEM, 1, 8, "Police says killed=8"));

            assertThat(last.readings()).isEmpty();
        }
    }

    @Nested
    class NewReaders {

        @Test
        void aNewerReaderReadsTheSameVersionAgain() {
            receive(version(ITEM, 1, 8, "Police says killed=8"));
            ledger = ledger(new OtherEars(2), NoticePolicy.SAME_OUTLET);
            receive(version(ITEM, 1, 8, "Police says killed=8"));

            assertThat(lives()).containsEntry("Police says killed=8", "8-8 REREAD");
            assertThat(lives()).containsEntry("Gendarmerie says killed=8", "8-");
        }

        @Test
        void anOlderReaderLeavesWhatANewerHasRead() {
            ledger = ledger(new OtherEars(2), NoticePolicy.SAME_OUTLET);
            receive(version(ITEM, 1, 8, "Police says killed=8"));
            ledger = ledger(new OtherEars(1), NoticePolicy.SAME_OUTLET);
            receive(version(ITEM, 1, 8, "Police says killed=8"));

            assertThat(last).isEqualTo(ItemChange.NONE);
        }
    }

    @Nested
    class Forgetting {

        @Test
        void anItemThatNothingTouchesForAHorizonStartsAnew() {
            receive(version(ITEM, 1, 8, "Police says killed=8"));
            assertThat(ledger.forget(appended.plus(HORIZON).minusMillis(1))).isEmpty();
            assertThat(ledger.forget(appended.plus(HORIZON))).containsExactly(ITEM);
            receive(version(ITEM, 2, 9, "Police says killed=9"));

            assertThat(lives()).containsEntry("Police says killed=8", "8-");
            assertThat(versions.startingWith(ITEM + "\0")).hasSize(1);
        }

        @Test
        void aTouchKeepsAnItem() {
            receive(version(ITEM, 1, 8, "Police says killed=8"));
            appended = appended.plus(HORIZON.dividedBy(2));
            receive(version(ITEM, 1, 8, "Police says killed=8"));

            assertThat(ledger.forget(appended.plus(HORIZON).minusMillis(1))).isEmpty();
        }

        @Test
        void aNoticeWhoseItemNeverCameIsForgottenToo() {
            receive(kill("urn:kill", 9, ITEM));
            ledger.forget(appended.plus(HORIZON));

            assertThat(notices.startingWith(ITEM + "\0")).isEmpty();
        }
    }

    /** Hears another source in the same words. */
    private record OtherEars(int number) implements org.claimwire.extraction.ItemReader {
        @Override
        public ReaderVersion version() {
            return new ReaderVersion("structured", number);
        }

        @Override
        public org.claimwire.extraction.ItemReading read(org.claimwire.extraction.ItemText item) {
            return new StructuredReader()
                    .read(new org.claimwire.extraction.ItemText(
                            item.uri(),
                            item.outlet(),
                            null,
                            item.text().replace("Police", "Gendarmerie"),
                            item.published(),
                            null,
                            null));
        }
    }

    private ItemLedger ledger(org.claimwire.extraction.ItemReader reader, NoticePolicy policy) {
        return new ItemLedger(versions, notices, touches, policy, new VersionReader(reader));
    }

    private static ReadVersion read(WireItem item) {
        return new VersionReader(new StructuredReader())
                .read(ItemVersions.of(item.getUri(), item, new Origin("t", 0, 0)));
    }

    private void receive(WireItem.Builder builder) {
        WireItem item = builder.build();
        ItemVersion version = ItemVersions.of(item.getUri(), item, new Origin("test", 0, 0));
        note(ledger.receive(version, appended));
        version.notices().forEach(notice -> note(ledger.receive(notice, appended)));
    }

    private void note(ItemChange change) {
        last = change;
        change.claims().forEach(claim -> told.put(claim.claimId(), claim));
    }

    private CurrentItem current() {
        return Objects.requireNonNull(ledger.current(ITEM));
    }

    private TrackedClaim claimOf(String source) {
        return told.values().stream()
                .filter(claim -> claim.claim().source().name().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private TrackedClaim claimSaying(String sentence) {
        return told.values().stream()
                .filter(claim -> claim.claim().sentence().exact().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    /** The latest life of every claim, by its sentence, as "hour-hour reason". */
    private Map<String, String> lives() {
        Map<String, String> lives = new TreeMap<>();
        for (TrackedClaim claim : told.values()) {
            Life life = claim.life();
            String end = life.until() == null ? "" : hour(life.until()) + " " + life.because();
            lives.put(claim.claim().sentence().exact(), hour(life.from()) + "-" + end);
        }
        return lives;
    }

    private static long hour(Instant time) {
        return Duration.between(at(0), time).toHours();
    }
}
