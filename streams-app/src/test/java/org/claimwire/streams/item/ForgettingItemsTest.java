package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;
import static org.claimwire.streams.Wire.version;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ForgettingItemsTest extends ItemLedgerFixture {

    /** How much later than a horizon an item may be forgotten. */
    private static final Duration GRAIN = HORIZON.dividedBy(100);

    @Test
    void anItemThatNothingTouchesForAHorizonStartsAnew() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        assertThat(ledger.forget(appended.plus(HORIZON))).isEmpty();
        assertThat(ledger.forget(appended.plus(HORIZON).plus(GRAIN))).containsExactly(ITEM);
        receive(version(ITEM, 2, 9, "Police says killed=9"));

        assertThat(lives()).containsEntry("Police says killed=8", "8-");
        assertThat(versions.startingWith(ITEM + "\0")).hasSize(1);
    }

    @Test
    void aTouchKeepsAnItemEvenIfItIsTooSoonAfterTheLastToBeNoted() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        appended = appended.plus(GRAIN.minusMillis(1));
        receive(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(ledger.forget(appended.plus(HORIZON))).isEmpty();
    }

    @Test
    void aLongSilenceIsForgottenInPieces() {
        for (int i = 0; i < 700; i++) {
            receive(version("urn:item:" + i, 1, 8, "Police says killed=8"));
        }
        Instant later = appended.plus(HORIZON).plus(GRAIN);

        assertThat(ledger.forget(later)).hasSize(500);
        assertThat(ledger.forget(later)).hasSize(200);
        assertThat(ledger.forget(later)).isEmpty();
    }

    @Test
    void aNoticeWhoseItemNeverCameIsForgottenToo() {
        receive(kill("urn:kill", 9, ITEM));
        ledger.forget(appended.plus(HORIZON).plus(GRAIN));

        assertThat(notices.startingWith(ITEM + "\0")).isEmpty();
    }
}
