package org.claimwire.streams.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.undated;

import java.util.List;
import org.claimwire.streams.situation.Situation;
import org.junit.jupiter.api.Test;

class WhatFoundsAnIncidentTest extends IncidentFixture {

    @Test
    void aTotalDoes() {
        publish(8, "Police says killed=8@KZ");

        assertThat(incidents()).hasSize(1);
    }

    @Test
    void aStockDoes() {
        publish(8, "Police says missing=8@KZ");

        assertThat(incidents()).hasSize(1);
    }

    @Test
    void anotherTwelveDoNot() {
        publish(8, "Police says killed=12@KZ!increment");

        assertThat(desk.situations()).isEmpty();
    }

    @Test
    void aWeeklyTotalDoesNot() {
        publish(8, "Ministry says killed=26@KZ!period");

        assertThat(desk.situations()).isEmpty();
    }

    @Test
    void aTrialAndAnAnniversaryDoNot() {
        publish(8, "Court says killed=77*shooting@NO!background");

        assertThat(desk.situations()).isEmpty();
    }

    @Test
    void aDenialAndARetractionDoNot() {
        publish(8, "Ministry denies killed=26@KZ");
        publish(9, "Police retracts killed=8@KZ");

        assertThat(desk.situations()).isEmpty();
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void anItemWithoutATimeDoesNot() {
        desk.receive(undated("urn:a", 1, "Police says killed=8@KZ"));

        assertThat(desk.situations()).isEmpty();
    }

    @Test
    void aFigureWithoutACountryDoesNot() {
        publish(8, "Police says killed=8");

        assertThat(desk.situations()).isEmpty();
    }

    @Test
    void aTrialChangesNothingInAnIncidentOfToday() {
        publish(8, "Ministry says killed=164@KZ");
        List<Situation> before = desk.situations();
        publish(14, "Court says killed=16@KZ!background");
        publish(15, "Police says killed=26@KZ!period");
        publish(16, "Police says killed=12@KZ!increment");

        assertThat(desk.situations()).isEqualTo(before);
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void whatFoundsNoneKeepsNoIncidentTogether() {
        publish(8, "Police says killed=12*shooting@KZ!increment");
        desk.receive(
                item("urn:a", 1, 9, "Police says killed=8*shooting@KZ/-/Almaty"),
                item("urn:b", 1, 10, "Police says killed=3*shooting@KZ/-/Aktobe"));

        assertThat(incidents()).hasSize(2);
    }
}
