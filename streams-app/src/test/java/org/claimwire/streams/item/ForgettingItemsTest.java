package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;
import static org.claimwire.streams.Wire.version;

import org.junit.jupiter.api.Test;

class ForgettingItemsTest extends ItemLedgerFixture {

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
