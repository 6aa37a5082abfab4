package org.claimwire.evaluation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.evaluation.Told;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Polarity;
import org.junit.jupiter.api.Test;

class CasualtiesTest {

    private static final String TEXT = "Five, four, three, two and nine.";

    private final Told told = new Told(TEXT);

    @Test
    void isTheGreatestWholeOfTheOutcome() {
        told.figure("Five", Outcome.KILLED, 5L)
                .figure("four", Outcome.KILLED, 4L)
                .figure("nine", Outcome.INJURED, 9L);
        assertThat(Casualties.KILLED.stated(told.reading(), 5)).hasValue(5);
    }

    @Test
    void countsWhoIsInHospitalAsHurt() {
        told.figure("nine", Outcome.HOSPITALISED, 9L);
        assertThat(Casualties.INJURED.stated(told.reading(), 9)).hasValue(9);
    }

    @Test
    void leavesOutPartsBackgroundIncrementsAndWhatIsDenied() {
        told.figure("Five", Outcome.KILLED, 5L, "", Group.EVERYONE, true, false, Measure.TOTAL, Polarity.ASSERTED)
                .figure("four", Outcome.KILLED, 4L, "", Group.EVERYONE, false, true, Measure.TOTAL, Polarity.ASSERTED)
                .figure(
                        "three",
                        Outcome.KILLED,
                        3L,
                        "",
                        Group.EVERYONE,
                        false,
                        false,
                        Measure.INCREMENT,
                        Polarity.ASSERTED)
                .figure("two", Outcome.KILLED, 2L, "", Group.EVERYONE, false, false, Measure.TOTAL, Polarity.DENIED);
        assertThat(Casualties.KILLED.stated(told.reading(), 5)).isEmpty();
    }

    @Test
    void takesADeadPerpetratorInWhereTheRecordCountsHimAndLeavesHimOutWhereItDoesNot() {
        told.figure("four", Outcome.KILLED, 4L)
                .figure(
                        "two",
                        Outcome.KILLED,
                        1L,
                        "",
                        Group.PERPETRATOR,
                        false,
                        false,
                        Measure.TOTAL,
                        Polarity.ASSERTED);
        assertThat(Casualties.KILLED.stated(told.reading(), 5)).hasValue(5);
        assertThat(Casualties.KILLED.stated(told.reading(), 4)).hasValue(4);
        assertThat(Casualties.KILLED.stated(told.reading(), 9)).hasValue(4);
    }
}
