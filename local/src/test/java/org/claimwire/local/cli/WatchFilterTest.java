package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchFilterTest {

    @Test
    void wantsEverythingByDefault() {
        assertThat(WatchFilter.ALL.wants(Claims.asserted())).isTrue();
    }

    @Test
    void findsASourceByPartOfItsNameOrKeyInAnyCase() {
        assertThat(new WatchFilter("interior min", null).wants(Claims.asserted()))
                .isTrue();
        assertThat(new WatchFilter("KZ/INTERIOR", null).wants(Claims.asserted()))
                .isTrue();
        assertThat(new WatchFilter("health", null).wants(Claims.asserted())).isFalse();
    }

    @Test
    void findsAnOutletThatCitesOrCarriesTheClaim() {
        assertThat(new WatchFilter(null, "steppe").wants(Claims.asserted())).isTrue();
        assertThat(new WatchFilter(null, "asia").wants(Claims.asserted())).isTrue();
        assertThat(new WatchFilter(null, "herald").wants(Claims.asserted())).isFalse();
        assertThat(new WatchFilter("interior", "herald").wants(Claims.asserted()))
                .isFalse();
    }
}
