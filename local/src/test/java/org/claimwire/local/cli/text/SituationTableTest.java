package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimwire.local.cli.Disagreement;
import org.claimwire.v1.Place;
import org.claimwire.v1.Situation;
import org.junit.jupiter.api.Test;

class SituationTableTest {

    private final SituationTable table = new SituationTable(new Paint(false));

    @Test
    void showsTheCountsHowManyStandBehindThemAndTheAlert() {
        Situation almaty = Situation.newBuilder(Disagreement.situation())
                .setKey("other")
                .setPlace(Place.newBuilder().setName("Almaty").setCountry("KZ").build())
                .setLow(24L)
                .setBest(null)
                .setHigh(1_099L)
                .build();
        assertThat(table.lines(
                        List.of(Disagreement.situation(), almaty), Map.of(Disagreement.KEY, Disagreement.open())))
                .containsExactly(
                        "WHAT STANDS             BEST       LOW      HIGH  SOURCES  ALERT",
                        "Killed, Kazakhstan        44        44      open     >= 2  open, high",
                        "Killed, Almaty             -        24     1,099     >= 2");
        assertThat(table.lines(List.of(Disagreement.situation()), Map.of(Disagreement.KEY, Disagreement.resolved()))
                        .get(1))
                .endsWith("  resolved");
    }

    @Test
    void leavesOutWhatNobodyStandsByAndWhatGoesOnElsewhere() {
        Situation superseded = Situation.newBuilder(Disagreement.situation())
                .setPositions(List.of(Disagreement.situation().getPositions().get(2)))
                .build();
        Situation moved = Situation.newBuilder(Disagreement.situation())
                .setMovedTo("other")
                .build();
        assertThat(table.lines(List.of(superseded, moved), Map.of())).isEmpty();
    }
}
