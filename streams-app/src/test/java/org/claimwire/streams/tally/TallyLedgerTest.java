package org.claimwire.streams.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyLedgerTest {

    private static final Duration HORIZON = Duration.ofDays(90);
    private static final Duration GRAIN = HORIZON.dividedBy(100);
    private static final Instant APPENDED = at(12);

    private final TallyLedger ledger = new TallyLedger(TallyBooks.inMemory(HORIZON));

    @Test
    void countsClaimsItemsOutletsAndTimes() {
        receive("1", true, "urn:a", "Steppe Wire", at(8));
        receive("2", true, "urn:a", "Steppe Wire", at(7));
        Tally tally = receive("3", true, "urn:b", "Rival Wire", at(9));

        assertThat(tally.claims()).isEqualTo(3);
        assertThat(tally.items()).isEqualTo(2);
        assertThat(tally.outlets()).containsExactly(Map.entry("Steppe Wire", 2L), Map.entry("Rival Wire", 1L));
        assertThat(tally.quotations()).containsExactly(Map.entry(Quotation.INDIRECT, 3L));
        assertThat(tally.first()).isEqualTo(at(7));
        assertThat(tally.last()).isEqualTo(at(9));
    }

    @Test
    void aWithdrawalTakesAwayExactlyWhatTheClaimHadAdded() {
        receive("1", true, "urn:a", "Steppe Wire", at(8));
        receive("2", true, "urn:b", "Rival Wire", at(9));
        Tally tally = receive("2", false, "urn:b", "Rival Wire", at(9));

        assertThat(tally.claims()).isEqualTo(1);
        assertThat(tally.withdrawn()).isEqualTo(1);
        assertThat(tally.items()).isEqualTo(1);
        assertThat(tally.outlets()).containsOnlyKeys("Steppe Wire");
        assertThat(tally.last()).as("a withdrawn claim was made all the same").isEqualTo(at(9));
    }

    @Test
    void theSameStateAgainChangesNothing() {
        receive("1", true, "urn:a", "Steppe Wire", at(8));

        assertThat(ledger.receive(contribution("1", true, "urn:a", "Steppe Wire", at(8)), APPENDED))
                .isNull();
    }

    @Test
    void countsOneSourceWhenFiveHundredOutletsCarryTheSameWire() {
        Tally tally = receive("0", true, "urn:0", "Outlet 000", at(8));
        for (int i = 1; i < 500; i++) {
            tally = receive("" + i, true, "urn:" + i, "Outlet %03d".formatted(i), at(8));
        }

        assertThat(tally.claims()).isEqualTo(500);
        assertThat(tally.outlets()).hasSize(TallyLedger.OUTLETS_SHOWN).containsKey("Outlet 000");
        assertThat(tally.outletsOmitted()).isEqualTo(450);
    }

    @Test
    void anUndatedClaimCountsButHasNoTime() {
        Tally tally = receive("1", true, "urn:a", "Steppe Wire", null);

        assertThat(tally.claims()).isEqualTo(1);
        assertThat(tally.first()).isNull();
        assertThat(tally.last()).isNull();
    }

    @Test
    void aClaimThatMovesInTimeMovesTheFirstTime() {
        receive("1", true, "urn:a", "Steppe Wire", at(8));
        Tally tally = receive("1", true, "urn:a", "Steppe Wire", at(10));

        assertThat(tally.first()).isEqualTo(at(10));
    }

    @Test
    void theEarliestClaimNamesTheSource() {
        receive("1", "Interior Ministry", at(9));
        Tally tally = receive("2", "the Kazakh Interior Ministry", at(8));

        assertThat(tally.source().name()).isEqualTo("the Kazakh Interior Ministry");
    }

    @Test
    void aForgottenClaimStaysCountedAndItsTimeRemembered() {
        receive("1", true, "urn:a", "Steppe Wire", at(8));
        Instant later = APPENDED.plus(HORIZON.dividedBy(2));
        ledger.receive(contribution("2", true, "urn:b", "Steppe Wire", at(9)), later);
        assertThat(ledger.forget(APPENDED.plus(HORIZON).plus(GRAIN))).isEmpty();
        Tally tally = Objects.requireNonNull(
                ledger.receive(contribution("3", true, "urn:c", "Steppe Wire", at(10)), later.plusSeconds(1)));

        assertThat(tally.claims()).isEqualTo(3);
        assertThat(tally.first()).isEqualTo(at(8));
    }

    @Test
    void aSourceWithoutClaimsForAHorizonIsForgottenAltogether() {
        receive("1", true, "urn:a", "Steppe Wire", at(8));

        assertThat(ledger.forget(APPENDED.plus(HORIZON).plus(GRAIN))).containsExactly("test:police");
        assertThat(receive("1", true, "urn:a", "Steppe Wire", at(8)).claims()).isEqualTo(1);
    }

    @Test
    void aSourceThatIsForgottenLeavesNothingThatCouldBeTakenAwayTwice() {
        receive("1", true, "urn:a", "Steppe Wire", at(8));
        ledger.receive(contribution("2", true, "urn:b", "Steppe Wire", at(9)), APPENDED.plus(GRAIN.dividedBy(2)));
        Instant forgotten = APPENDED.plus(HORIZON).plus(GRAIN);
        ledger.forget(forgotten);
        ledger.forget(forgotten.plus(GRAIN));

        Tally tally = receive("2", false, "urn:b", "Steppe Wire", at(9));
        assertThat(tally.claims()).isZero();
        assertThat(tally.withdrawn()).isEqualTo(1);
        assertThat(receive("3", true, "urn:b", "Steppe Wire", at(9)).items()).isEqualTo(1);
    }

    @Test
    void namesMayHoldAnyCharacter() {
        Tally tally = receive("1", true, "urn:a", "Steppe\0Wire\1", at(8));

        assertThat(tally.outlets()).containsOnlyKeys("Steppe\0Wire\1");
    }

    private Tally receive(String id, boolean stands, String uri, String outlet, @Nullable Instant time) {
        return Objects.requireNonNull(ledger.receive(contribution(id, stands, uri, outlet, time), APPENDED));
    }

    private Tally receive(String id, String name, Instant time) {
        Source source = new Source("test:ministry", name, SourceKind.GOVERNMENT, null, null, name);
        return Objects.requireNonNull(ledger.receive(
                new Contribution(id, source, true, "urn:a", "Steppe Wire", Quotation.DIRECT, false, time), APPENDED));
    }

    private static Contribution contribution(
            String id, boolean stands, String uri, String outlet, @Nullable Instant time) {
        Source source = new Source("test:police", "Police", SourceKind.POLICE, null, null, "Police");
        return new Contribution(id, source, stands, uri, outlet, Quotation.INDIRECT, false, time);
    }
}
