package org.claimwire.streams.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.StandingFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The part of a tally that tells what its source stands by. */
class StandingFiguresTest {

    private static final Duration HORIZON = Duration.ofDays(90);
    private static final Duration GRAIN = HORIZON.dividedBy(100);
    private static final Instant APPENDED = at(12);
    private static final String POLICE = "test:police";

    private final TallyLedger ledger = new TallyLedger(TallyBooks.inMemory(HORIZON));

    @Test
    void addTheMovesOfAllSituationsAndCountWhatStands() {
        claim("1");
        figure("a", 2, 1, 8L, at(8));
        figure("b", 1, 0, 27L, at(9));
        Tally tally = figure("c", 0, 3, null, null);

        assertThat(tally.up()).isEqualTo(3);
        assertThat(tally.down()).isEqualTo(4);
        assertThat(tally.standing()).isEqualTo(2);
        assertThat(tally.standingFigures()).containsExactly(said("b", 1, 0, 27L, at(9)), said("a", 2, 1, 8L, at(8)));
    }

    @Test
    void takeThePlaceOfWhatTheSameSourceHadSaidOfTheSameSituation() {
        claim("1");
        figure("a", 0, 0, 8L, at(8));
        Tally tally = figure("a", 1, 0, 12L, at(9));

        assertThat(tally.up()).isEqualTo(1);
        assertThat(tally.standing()).isEqualTo(1);
        assertThat(tally.standingFigures()).containsExactly(said("a", 1, 0, 12L, at(9)));
    }

    @Test
    void mayCeaseToStandAndKeepTheirMoves() {
        claim("1");
        figure("a", 1, 0, 12L, at(9));
        Tally tally = figure("a", 1, 0, null, null);

        assertThat(tally.up()).isEqualTo(1);
        assertThat(tally.standing()).isZero();
        assertThat(tally.standingFigures()).isEmpty();
    }

    @Test
    void leaveNoTraceWhenTheSituationIsGone() {
        Tally before = claim("1");
        figure("a", 3, 2, 12L, at(9));

        assertThat(figure("a", 0, 0, null, null)).isEqualTo(before);
    }

    @Test
    void changeNothingIfTheyAreSaidAgain() {
        claim("1");
        figure("a", 1, 0, 12L, at(9));

        assertThat(ledger.receive(said("a", 1, 0, 12L, at(9)), APPENDED)).isNull();
        assertThat(ledger.receive(said("never said", 0, 0, null, null), APPENDED))
                .isNull();
    }

    @Test
    void waitForTheFirstClaimBecauseOnlyClaimsNameASource() {
        assertThat(ledger.receive(said("a", 1, 0, 12L, at(9)), APPENDED)).isNull();

        Tally tally = claim("1");
        assertThat(tally.up()).isEqualTo(1);
        assertThat(tally.standingFigures()).hasSize(1);
    }

    @Test
    void ofOneSourceAreNoneOfAnother() {
        claim("1");
        ledger.receive(new StandingFigure("test:police/2", key("a"), 1, 1, 9L, exactly(9), at(9)), APPENDED);

        Tally tally = figure("a", 0, 0, 8L, at(8));
        assertThat(tally.up()).isZero();
        assertThat(tally.standing()).isEqualTo(1);
    }

    @Test
    void areShownTheLatestFirstAndNeverMoreThanFifty() {
        claim("1");
        Tally tally = figure("000", 0, 0, 1L, at(0));
        for (int i = 1; i < 120; i++) {
            tally = figure("%03d".formatted(i), 0, 0, 1L, at(i));
        }

        assertThat(tally.standing()).isEqualTo(120);
        assertThat(tally.standingFigures())
                .hasSize(TallyLedger.FIGURES_SHOWN)
                .startsWith(said("119", 0, 0, 1L, at(119)), said("118", 0, 0, 1L, at(118)))
                .endsWith(said("070", 0, 0, 1L, at(70)));
        assertThat(tally.standingFiguresOmitted()).isEqualTo(70);
    }

    @Test
    void ofOneTimeStandInTheOrderOfTheirSituationsEvenBeforeTheEpochAndAtTheEndsOfTime() {
        claim("1");
        Instant ages = Instant.ofEpochMilli(Long.MIN_VALUE);
        Instant end = Instant.ofEpochMilli(Long.MAX_VALUE);
        Instant before = Instant.parse("1906-04-18T13:12:00Z");
        figure("d", 0, 0, 1L, ages);
        figure("c", 0, 0, 1L, before);
        figure("b", 0, 0, 1L, before);
        Tally tally = figure("a", 0, 0, 1L, end);

        assertThat(tally.standingFigures())
                .extracting(figure -> figure.situation().incident())
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void keepASourceAndItsNameWhenAllItsClaimsAreForgotten() {
        claim("1", "Almaty police", at(7));
        claim("2", "the police", at(8));
        Instant later = APPENDED.plus(HORIZON.dividedBy(2));
        ledger.receive(said("a", 0, 0, 8L, at(8)), later);

        assertThat(ledger.forget(APPENDED.plus(HORIZON).plus(GRAIN))).isEmpty();
        Tally tally = Objects.requireNonNull(ledger.receive(said("a", 1, 0, 9L, at(9)), later));
        assertThat(tally.source().name()).isEqualTo("Almaty police");
        assertThat(tally.claims()).isEqualTo(2);
        assertThat(tally.up()).isEqualTo(1);
    }

    @Test
    void areForgottenWithTheirSource() {
        claim("1");
        figure("a", 1, 0, 8L, at(8));

        assertThat(ledger.forget(APPENDED.plus(HORIZON).plus(GRAIN))).containsExactly(POLICE);
        Tally tally = claim("1");
        assertThat(tally.up()).isZero();
        assertThat(tally.standing()).isZero();
        assertThat(tally.standingFigures()).isEmpty();
        assertThat(figure("a", 1, 0, 8L, at(8)).up()).isEqualTo(1);
    }

    private Tally claim(String id) {
        return claim(id, "Police", at(8));
    }

    private Tally claim(String id, String name, Instant time) {
        Source source = new Source(POLICE, name, SourceKind.POLICE, null, null, "Police");
        return Objects.requireNonNull(ledger.receive(
                new Contribution(id, source, true, "urn:a", "Steppe Wire", Quotation.DIRECT, false, time), APPENDED));
    }

    private Tally figure(String incident, long up, long down, @Nullable Long value, @Nullable Instant since) {
        return Objects.requireNonNull(ledger.receive(said(incident, up, down, value, since), APPENDED));
    }

    private static StandingFigure said(
            String incident, long up, long down, @Nullable Long value, @Nullable Instant since) {
        Interval standing = value == null ? null : exactly(value);
        return new StandingFigure(POLICE, key(incident), up, down, value, standing, since);
    }

    private static Interval exactly(long count) {
        return new Interval(count, count);
    }

    private static SituationKey key(String incident) {
        Place place = Place.ofCountry("Kazakhstan", "KZ");
        return new SituationKey(incident, Outcome.KILLED, Group.EVERYONE, Set.of(), place);
    }
}
