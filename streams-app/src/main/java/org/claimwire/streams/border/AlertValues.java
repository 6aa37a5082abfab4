package org.claimwire.streams.border;

import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.Reason;
import org.claimwire.streams.alert.Side;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.EventKind;
import org.claimwire.v1.Group;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Polarity;
import org.claimwire.v1.Qualifier;
import org.claimwire.v1.ReasonKind;
import org.claimwire.v1.Severity;

/** Alerts as values of their topic. */
public final class AlertValues {

    private AlertValues() {}

    /** The value that says how a situation's disagreements stand now, as much of it as a record holds. */
    public static org.claimwire.v1.Alert of(Alert alert) {
        SituationKey situation = alert.situation();
        Alert shown = Room.fit(alert);
        return org.claimwire.v1.Alert.newBuilder()
                .setId(alert.id())
                .setSituation(situation.text())
                .setIncident(situation.incident())
                .setKind(EventKind.valueOf(alert.kind().name()))
                .setPlace(FigureValues.of(situation.place()))
                .setOutcome(Outcome.valueOf(situation.outcome().name()))
                .setGroup(Group.valueOf(situation.group().name()))
                .setFacets(FigureValues.facets(situation.facets()))
                .setStatus(alert.isOpen() ? AlertStatus.OPEN : AlertStatus.RESOLVED)
                .setSeverity(Severity.valueOf(alert.severity().name()))
                .setHeadline(alert.headline())
                .setReasons(shown.reasons().stream().map(AlertValues::of).toList())
                .setReasonsOmitted(shown.reasonsOmitted())
                .setMovedTo(alert.movedTo())
                .build();
    }

    private static org.claimwire.v1.Reason of(Reason reason) {
        return org.claimwire.v1.Reason.newBuilder()
                .setKind(ReasonKind.valueOf(reason.kind().name()))
                .setOpened(reason.opened())
                .setClosed(reason.closed())
                .setSources(reason.sources())
                .setPart(reason.part())
                .setSides(reason.sides().stream().map(AlertValues::of).toList())
                .build();
    }

    private static org.claimwire.v1.Side of(Side side) {
        return org.claimwire.v1.Side.newBuilder()
                .setSource(ClaimValues.of(side.source()))
                .setPolarity(Polarity.valueOf(side.polarity().name()))
                .setValue(side.value())
                .setLow(side.interval().low())
                .setHigh(side.interval().high())
                .setQualifier(Qualifier.valueOf(side.qualifier().name()))
                .setTime(ClaimValues.of(side.time()))
                .setFirst(SituationValues.of(side.first()))
                .setOutlets(side.outlets())
                .setOutletsOmitted(side.outletsOmitted())
                .build();
    }
}
