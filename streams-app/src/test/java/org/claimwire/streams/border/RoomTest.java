package org.claimwire.streams.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.StatedTime;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.Reason;
import org.claimwire.streams.alert.ReasonKind;
import org.claimwire.streams.alert.Severity;
import org.claimwire.streams.alert.Side;
import org.claimwire.streams.situation.Evidence;
import org.claimwire.streams.situation.Position;
import org.claimwire.streams.situation.PositionStatus;
import org.claimwire.streams.situation.Situation;
import org.junit.jupiter.api.Test;

class RoomTest {

    /** Three bytes of UTF-8 a code unit: the most that text can take. */
    private static final String WIDE = "\u0E01";

    private final Settings settings = Settings.load().with(Map.of("registry.url", "mock://room"));
    private final Topics topics = new Topics(settings.topics(), RegistrySerdes.of(settings));

    @Test
    void isThereForTheUsualWithoutAnythingLeftOut() {
        Situation situation = situation(200, 20, 200);

        assertThat(Room.fit(situation)).isEqualTo(situation(200, 20, 200));
        assertThat(bytes(situation)).isLessThan(topics.maxRecordBytes());
    }

    @Test
    void isSharedByManyPositionsWithLongSentences() {
        Situation fitted = Room.fit(situation(200, 20, 5_000));

        assertThat(fitted.positions()).hasSize(200);
        assertThat(fitted.positionsOmitted()).isZero();
        assertThat(fitted.positions())
                .allSatisfy(position -> assertThat(position.evidence().size() + position.evidenceOmitted())
                        .isEqualTo(20));
        assertThat(bytes(situation(200, 20, 5_000))).isLessThan(topics.maxRecordBytes());
    }

    @Test
    void thatOnePositionLeavesIsThereForTheOthers() {
        Position brief = position(1, 10, "brief");
        Position endless = position(20, 30_000, "endless");
        Situation fitted = Room.fit(of(List.of(brief, endless)));

        assertThat(fitted.positions()).containsExactly(brief, endless);
    }

    @Test
    void isNotTakenByOneEndlessSentenceFromTheShorterOnesBehindIt() {
        Evidence endless = evidence(600_000);
        Evidence brief = evidence(100);
        Position position = of(List.of(endless, brief, brief), "police");
        Situation fitted = Room.fit(of(List.of(position, position)));

        assertThat(fitted.positions().get(0).evidence()).containsExactly(brief, brief);
        assertThat(fitted.positions().get(0).evidenceOmitted()).isEqualTo(1);
    }

    @Test
    void isNeverExceededByNamesAlone() {
        Position named = position(0, 0, WIDE.repeat(8_000));
        Situation situation = of(Collections.nCopies(200, named));
        Situation fitted = Room.fit(situation);

        assertThat(fitted.positions()).hasSizeBetween(1, 199);
        assertThat(fitted.positionsOmitted())
                .isEqualTo(200L - fitted.positions().size());
        assertThat(bytes(situation)).isLessThan(topics.maxRecordBytes());
    }

    @Test
    void ofAnAlertIsSharedByItsReasonsAndTheFirstIsAlwaysShown() {
        Alert usual = alert(50, 300, 50);
        Alert endless = alert(50, 512 * 1024, 50);

        assertThat(Room.fit(usual)).isEqualTo(usual);
        Alert fitted = Room.fit(endless);
        assertThat(fitted.reasons()).hasSize(1);
        assertThat(fitted.reasonsOmitted()).isEqualTo(49);
        assertThat(fitted.reasons().get(0).sides().get(0).outletsOmitted()).isEqualTo(50);
        assertThat(topics.alerts()
                        .value()
                        .serializer()
                        .serialize(topics.alerts().name(), AlertValues.of(endless))
                        .length)
                .isLessThan(topics.maxRecordBytes());
    }

    private int bytes(Situation situation) {
        return topics.situations()
                .value()
                .serializer()
                .serialize(topics.situations().name(), SituationValues.of(situation))
                .length;
    }

    private static Situation situation(int positions, int evidence, int length) {
        return of(Collections.nCopies(positions, position(evidence, length, "police")));
    }

    private static Situation of(List<Position> positions) {
        return new Situation(SituationValuesTest.KEY, EventKind.UNKNOWN, null, null, null, null, 0, positions, 0, null);
    }

    private static Position position(int evidence, int length, String name) {
        return of(Collections.nCopies(evidence, evidence(length)), name);
    }

    private static Position of(List<Evidence> evidence, String name) {
        return new Position(
                new Source("police:kz", name, SourceKind.POLICE, null, null, null),
                8L,
                new Interval(8, 8L),
                Qualifier.EXACT,
                StatedTime.of(at(8)),
                at(8),
                PositionStatus.STANDING,
                null,
                evidence,
                0,
                List.of(),
                0);
    }

    private static Evidence evidence(int length) {
        return new Evidence("c1", "urn:1", null, null, "8", WIDE.repeat(length), List.of(), at(8), null);
    }

    private static Alert alert(int reasons, int length, int outlets) {
        Side side = new Side(
                SituationValuesTest.POLICE,
                Polarity.ASSERTED,
                8L,
                new Interval(8, 8L),
                Qualifier.EXACT,
                StatedTime.of(at(8)),
                evidence(length),
                Collections.nCopies(outlets, "Steppe Wire"),
                0);
        Reason reason = new Reason(ReasonKind.CONTRADICTION, at(8), null, null, List.of(side, side));
        return new Alert(
                "a1",
                SituationValuesTest.KEY,
                EventKind.UNKNOWN,
                Severity.LOW,
                "headline",
                Collections.nCopies(reasons, reason),
                0,
                null);
    }
}
