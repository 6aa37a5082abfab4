package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.version;

import org.junit.jupiter.api.Test;

class RegionReadingTest extends ItemLedgerFixture {

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
