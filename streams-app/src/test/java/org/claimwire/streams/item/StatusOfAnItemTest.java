package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.version;

import java.util.Map;
import org.claimwire.v1.PubStatus;
import org.junit.jupiter.api.Test;

class StatusOfAnItemTest extends ItemLedgerFixture {

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
