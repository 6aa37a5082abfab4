package org.claimwire.streams.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.time.Instant;
import java.util.List;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.Reason;
import org.claimwire.streams.alert.ReasonKind;
import org.claimwire.streams.alert.Severity;
import org.claimwire.streams.alert.Side;
import org.claimwire.v1.AlertStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertValuesTest {

    private static final Source MINISTRY =
            new Source("ministry:kz", "Interior Ministry", SourceKind.GOVERNMENT, null, null, "Interior Ministry");
    private static final Side LOWER = new Side(
            MINISTRY,
            Polarity.DENIED,
            24L,
            new Interval(24, 99L),
            Qualifier.VAGUE,
            StatedTime.of(at(9)),
            SituationValuesTest.EVIDENCE,
            List.of("Steppe Wire"),
            7);
    private static final Side HIGHER = new Side(
            SituationValuesTest.POLICE,
            Polarity.ASSERTED,
            null,
            new Interval(100, null),
            Qualifier.AT_LEAST,
            StatedTime.of(at(8)),
            SituationValuesTest.EVIDENCE,
            List.of(),
            0);

    @Test
    void sayWhatTheyAreAbout() {
        org.claimwire.v1.Alert value = published(alert(reason(null)));

        assertThat(value.getId()).isEqualTo("a1");
        assertThat(value.getSituation()).isEqualTo(SituationValuesTest.KEY.text());
        assertThat(value.getIncident()).isEqualTo("1f0a");
        assertThat(value.getKind()).isEqualTo(org.claimwire.v1.EventKind.SHOOTING);
        assertThat(value.getPlace().getCountry()).isEqualTo("KZ");
        assertThat(value.getPlace().getCity()).isEqualTo("Almaty");
        assertThat(value.getOutcome()).isEqualTo(org.claimwire.v1.Outcome.KILLED);
        assertThat(value.getGroup()).isEqualTo(org.claimwire.v1.Group.CIVILIANS);
        assertThat(value.getFacets()).containsExactly(org.claimwire.v1.Facet.CHILDREN, org.claimwire.v1.Facet.WOMEN);
        assertThat(value.getSeverity()).isEqualTo(org.claimwire.v1.Severity.HIGH);
        assertThat(value.getHeadline()).isEqualTo("Killed, Almaty: 24 or more against 100.");
        assertThat(value.getReasonsOmitted()).isEqualTo(2);
        assertThat(value.getMovedTo()).isNull();
    }

    @Test
    void areOpenWhileAReasonIs() {
        Alert open = alert(reason(at(10)), reason(null));

        assertThat(published(open).getStatus()).isEqualTo(AlertStatus.OPEN);
        assertThat(published(alert(reason(at(10)))).getStatus()).isEqualTo(AlertStatus.RESOLVED);
    }

    @Test
    void giveEveryReasonWithItsTimesAndSources() {
        org.claimwire.v1.Reason reason =
                published(alert(reason(at(10)))).getReasons().get(0);

        assertThat(reason.getKind()).isEqualTo(org.claimwire.v1.ReasonKind.PART_EXCEEDS_WHOLE);
        assertThat(reason.getOpened()).isEqualTo(at(9));
        assertThat(reason.getClosed()).isEqualTo(at(10));
        assertThat(reason.getPart()).isEqualTo("1f0a/killed/medics/kz");
        assertThat(reason.getSources()).containsExactly("ministry:kz", "police:kz/almaty");
    }

    @Test
    void giveEachSideWithTheWordsByWhichItBecameKnown() {
        List<org.claimwire.v1.Side> sides =
                published(alert(reason(null))).getReasons().get(0).getSides();

        assertThat(sides).hasSize(2);
        org.claimwire.v1.Side lower = sides.get(0);
        assertThat(lower.getSource()).isEqualTo(ClaimValues.of(MINISTRY));
        assertThat(lower.getPolarity()).isEqualTo(org.claimwire.v1.Polarity.DENIED);
        assertThat(lower.getValue()).isEqualTo(24);
        assertThat(lower.getLow()).isEqualTo(24);
        assertThat(lower.getHigh()).isEqualTo(99);
        assertThat(lower.getQualifier()).isEqualTo(org.claimwire.v1.Qualifier.VAGUE);
        assertThat(lower.getTime().getTime()).isEqualTo(at(9));
        assertThat(lower.getFirst()).isEqualTo(SituationValues.of(SituationValuesTest.EVIDENCE));
        assertThat(lower.getOutlets()).containsExactly("Steppe Wire");
        assertThat(lower.getOutletsOmitted()).isEqualTo(7);
        assertThat(sides.get(1).getValue()).isNull();
        assertThat(sides.get(1).getHigh()).isNull();
    }

    @Test
    void sayForTheLastTimeWhereTheyHaveGone() {
        assertThat(published(alert(reason(null)).movedTo("b2")).getMovedTo()).isEqualTo("b2");
    }

    private static Reason reason(@Nullable Instant closed) {
        return new Reason(
                ReasonKind.PART_EXCEEDS_WHOLE, at(9), closed, "1f0a/killed/medics/kz", List.of(LOWER, HIGHER));
    }

    private static Alert alert(Reason... reasons) {
        return new Alert(
                "a1",
                SituationValuesTest.KEY,
                EventKind.SHOOTING,
                Severity.HIGH,
                "Killed, Almaty: 24 or more against 100.",
                List.of(reasons),
                2,
                null);
    }

    private static org.claimwire.v1.Alert published(Alert alert) {
        return Published.read(AlertValues.of(alert));
    }
}
