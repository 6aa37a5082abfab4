package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.extraction.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchFilterTest {

    @Test
    void wantsEverythingByDefault() {
        assertThat(WatchFilter.ALL.wants(Claims.asserted())).isTrue();
        assertThat(WatchFilter.ALL.wants(Disagreement.situation())).isTrue();
        assertThat(WatchFilter.ALL.wants(Disagreement.resolved())).isTrue();
    }

    @Test
    void findsASourceByPartOfItsNameOrKeyInAnyCase() {
        assertThat(of("interior min", null).wants(Claims.asserted())).isTrue();
        assertThat(of("KZ/INTERIOR", null).wants(Claims.asserted())).isTrue();
        assertThat(of("health", null).wants(Claims.asserted())).isFalse();
    }

    @Test
    void findsAnOutletThatCitesOrCarriesTheClaim() {
        assertThat(of(null, "steppe").wants(Claims.asserted())).isTrue();
        assertThat(of(null, "asia").wants(Claims.asserted())).isTrue();
        assertThat(of(null, "herald").wants(Claims.asserted())).isFalse();
        assertThat(of("interior", "herald").wants(Claims.asserted())).isFalse();
    }

    @Test
    void findsWhatAnySourceOrOutletIsPartOf() {
        assertThat(of("health", null).wants(Disagreement.situation())).isTrue();
        assertThat(of("health", null).wants(Disagreement.open())).isTrue();
        assertThat(of("police", null).wants(Disagreement.situation())).isFalse();
        assertThat(of(null, "asia").wants(Disagreement.open())).isTrue();
        assertThat(of(null, "asia").wants(Disagreement.situation())).isFalse();
    }

    @Test
    void findsACountryAndAnOutcome() {
        WatchFilter killed = new WatchFilter(null, null, "KZ", Outcome.KILLED, false);
        assertThat(killed.wants(Claims.asserted())).isTrue();
        assertThat(killed.wants(Disagreement.situation())).isTrue();
        assertThat(killed.wants(Disagreement.open())).isTrue();
        WatchFilter elsewhere = new WatchFilter(null, null, "PK", null, false);
        assertThat(elsewhere.wants(Claims.asserted())).isFalse();
        assertThat(elsewhere.wants(Disagreement.situation())).isFalse();
        WatchFilter injured = new WatchFilter(null, null, null, Outcome.INJURED, false);
        assertThat(injured.wants(Claims.asserted())).isFalse();
        assertThat(injured.wants(Disagreement.open())).isFalse();
    }

    @Test
    void findsAlertsThatAreOpen() {
        WatchFilter open = new WatchFilter(null, null, null, null, true);
        assertThat(open.wants(Disagreement.open())).isTrue();
        assertThat(open.wants(Disagreement.resolved())).isFalse();
    }

    private static WatchFilter of(@Nullable String source, @Nullable String outlet) {
        return new WatchFilter(source, outlet, null, null, false);
    }
}
