package org.claimwire.streams.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.util.List;
import java.util.Set;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.extraction.Via;
import org.claimwire.streams.situation.Evidence;
import org.claimwire.streams.situation.Position;
import org.claimwire.streams.situation.PositionStatus;
import org.claimwire.streams.situation.Situation;
import org.claimwire.streams.situation.SituationKey;
import org.junit.jupiter.api.Test;

class SituationValuesTest {

    static final Place ALMATY = new Place("Almaty", "KZ", null, "Almaty");
    static final SituationKey KEY =
            new SituationKey("1f0a", Outcome.KILLED, Group.CIVILIANS, Set.of(Facet.WOMEN, Facet.CHILDREN), ALMATY);
    static final Source POLICE =
            new Source("police:kz/almaty", "Almaty police", SourceKind.POLICE, "A. Bek", "spokesman", "police");
    static final Evidence EVIDENCE = new Evidence(
            "c1",
            "urn:item:1",
            "Steppe Wire",
            "https://steppe.example/1",
            "at least 26",
            "At least 26 were killed, police said.",
            List.of(new Via("Telegram", Via.Kind.CHANNEL)),
            at(8),
            at(11));

    private static final Position POSITION = new Position(
            POLICE,
            26L,
            new Interval(26, null),
            Qualifier.AT_LEAST,
            new StatedTime(at(7), TimePrecision.HOUR),
            at(8),
            PositionStatus.SUPERSEDED,
            at(10),
            List.of(EVIDENCE),
            3,
            List.of("Steppe Wire", "Asia Desk"),
            4);
    private static final Situation SITUATION =
            new Situation(KEY, EventKind.CIVIL_UNREST, "January", 26L, 27L, 28L, 2, List.of(POSITION), 5, null);

    @Test
    void sayWhatTheyAreAbout() {
        org.claimwire.v1.Situation value = published(SITUATION);

        assertThat(value.getKey()).isEqualTo("1f0a/killed/civilians+children+women/kz/-/almaty");
        assertThat(value.getIncident()).isEqualTo("1f0a");
        assertThat(value.getKind()).isEqualTo(org.claimwire.v1.EventKind.CIVIL_UNREST);
        assertThat(value.getWatch()).isEqualTo("January");
        assertThat(value.getPlace()).isEqualTo(new org.claimwire.v1.Place("Almaty", "KZ", null, "Almaty"));
        assertThat(value.getOutcome()).isEqualTo(org.claimwire.v1.Outcome.KILLED);
        assertThat(value.getGroup()).isEqualTo(org.claimwire.v1.Group.CIVILIANS);
        assertThat(value.getFacets()).containsExactly(org.claimwire.v1.Facet.CHILDREN, org.claimwire.v1.Facet.WOMEN);
    }

    @Test
    void sayWhatStandsAndHowManyStandBehindIt() {
        org.claimwire.v1.Situation value = published(SITUATION);

        assertThat(value.getLow()).isEqualTo(26);
        assertThat(value.getBest()).isEqualTo(27);
        assertThat(value.getHigh()).isEqualTo(28);
        assertThat(value.getIndependent()).isEqualTo(2);
        assertThat(value.getPositions()).hasSize(1);
        assertThat(value.getPositionsOmitted()).isEqualTo(5);
        assertThat(value.getMovedTo()).isNull();
    }

    @Test
    void giveEveryPositionWithItsTimesAndItsOutlets() {
        org.claimwire.v1.Position position = published(SITUATION).getPositions().get(0);

        assertThat(position.getSource()).isEqualTo(ClaimValues.of(POLICE));
        assertThat(position.getValue()).isEqualTo(26);
        assertThat(position.getLow()).isEqualTo(26);
        assertThat(position.getHigh()).isNull();
        assertThat(position.getQualifier()).isEqualTo(org.claimwire.v1.Qualifier.AT_LEAST);
        assertThat(position.getTime().getTime()).isEqualTo(at(7));
        assertThat(position.getTime().getPrecision()).isEqualTo(org.claimwire.v1.TimePrecision.HOUR);
        assertThat(position.getPublished()).isEqualTo(at(8));
        assertThat(position.getStatus()).isEqualTo(org.claimwire.v1.PositionStatus.SUPERSEDED);
        assertThat(position.getEnded()).isEqualTo(at(10));
        assertThat(position.getEvidenceOmitted()).isEqualTo(3);
        assertThat(position.getOutlets()).containsExactly("Steppe Wire", "Asia Desk");
        assertThat(position.getOutletsOmitted()).isEqualTo(4);
    }

    @Test
    void leadBackToTheExactWords() {
        org.claimwire.v1.Evidence evidence =
                published(SITUATION).getPositions().get(0).getEvidence().get(0);

        assertThat(evidence.getClaimId()).isEqualTo("c1");
        assertThat(evidence.getUri()).isEqualTo("urn:item:1");
        assertThat(evidence.getOutlet()).isEqualTo("Steppe Wire");
        assertThat(evidence.getLink()).isEqualTo("https://steppe.example/1");
        assertThat(evidence.getPhrase()).isEqualTo("at least 26");
        assertThat(evidence.getSentence()).isEqualTo("At least 26 were killed, police said.");
        assertThat(evidence.getVia())
                .containsExactly(new org.claimwire.v1.Via("Telegram", org.claimwire.v1.ViaKind.CHANNEL));
        assertThat(evidence.getFrom()).isEqualTo(at(8));
        assertThat(evidence.getUntil()).isEqualTo(at(11));
    }

    @Test
    void sayNothingWhereNothingStands() {
        Position vague = new Position(
                POLICE,
                null,
                new Interval(24, 99L),
                Qualifier.VAGUE,
                StatedTime.of(at(8)),
                at(8),
                PositionStatus.WITHDRAWN,
                null,
                List.of(new Evidence("c1", "urn:1", null, null, "dozens", "Dozens.", List.of(), at(8), null)),
                0,
                List.of(),
                0);
        Situation empty = new Situation(
                new SituationKey("1f0a", Outcome.KILLED, Group.EVERYONE, Set.of(), Place.ofCountry("Kazakhstan", "KZ")),
                EventKind.UNKNOWN,
                null,
                null,
                null,
                null,
                0,
                List.of(vague),
                0,
                null);
        org.claimwire.v1.Situation value = published(empty.movedTo("2b1c/killed/everyone/kz"));

        assertThat(value.getKind()).isEqualTo(org.claimwire.v1.EventKind.UNKNOWN);
        assertThat(value.getWatch()).isNull();
        assertThat(value.getLow()).isNull();
        assertThat(value.getBest()).isNull();
        assertThat(value.getHigh()).isNull();
        assertThat(value.getFacets()).isEmpty();
        assertThat(value.getPositions().get(0).getValue()).isNull();
        assertThat(value.getPositions().get(0).getHigh()).isEqualTo(99);
        assertThat(value.getMovedTo()).isEqualTo("2b1c/killed/everyone/kz");
    }

    private static org.claimwire.v1.Situation published(Situation situation) {
        return Published.read(SituationValues.of(situation));
    }
}
