package org.claimwire.streams.border;

import org.claimwire.streams.situation.Evidence;
import org.claimwire.streams.situation.Position;
import org.claimwire.streams.situation.Situation;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.v1.EventKind;
import org.claimwire.v1.Group;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Qualifier;

/** Situations as values of their topic. */
public final class SituationValues {

    private SituationValues() {}

    /** The value that says what is known of a situation now, as much of it as a record holds. */
    public static org.claimwire.v1.Situation of(Situation situation) {
        SituationKey key = situation.key();
        Situation shown = Room.fit(situation);
        return org.claimwire.v1.Situation.newBuilder()
                .setKey(key.text())
                .setIncident(key.incident())
                .setKind(EventKind.valueOf(situation.kind().name()))
                .setWatch(situation.watch())
                .setPlace(FigureValues.of(key.place()))
                .setOutcome(Outcome.valueOf(key.outcome().name()))
                .setGroup(Group.valueOf(key.group().name()))
                .setFacets(FigureValues.facets(key.facets()))
                .setLow(situation.low())
                .setBest(situation.best())
                .setHigh(situation.high())
                .setIndependent(situation.independent())
                .setPositions(
                        shown.positions().stream().map(SituationValues::of).toList())
                .setPositionsOmitted(shown.positionsOmitted())
                .setMovedTo(situation.movedTo())
                .build();
    }

    private static org.claimwire.v1.Position of(Position position) {
        return org.claimwire.v1.Position.newBuilder()
                .setSource(ClaimValues.of(position.source()))
                .setValue(position.value())
                .setLow(position.interval().low())
                .setHigh(position.interval().high())
                .setQualifier(Qualifier.valueOf(position.qualifier().name()))
                .setTime(ClaimValues.of(position.time()))
                .setPublished(position.published())
                .setStatus(PositionStatus.valueOf(position.status().name()))
                .setEnded(position.ended())
                .setEvidence(
                        position.evidence().stream().map(SituationValues::of).toList())
                .setEvidenceOmitted(position.evidenceOmitted())
                .setOutlets(position.outlets())
                .setOutletsOmitted(position.outletsOmitted())
                .build();
    }

    static org.claimwire.v1.Evidence of(Evidence evidence) {
        return org.claimwire.v1.Evidence.newBuilder()
                .setClaimId(evidence.claimId())
                .setUri(evidence.uri())
                .setOutlet(evidence.outlet())
                .setLink(evidence.link())
                .setPhrase(evidence.phrase())
                .setSentence(evidence.sentence())
                .setVia(ClaimValues.via(evidence.via()))
                .setFrom(evidence.from())
                .setUntil(evidence.until())
                .build();
    }
}
