package org.claimwire.dashboard.page;

import static org.claimwire.dashboard.page.Records.claim;
import static org.claimwire.dashboard.page.Records.item;
import static org.claimwire.dashboard.page.Records.position;
import static org.claimwire.dashboard.page.Records.side;
import static org.claimwire.dashboard.page.Records.source;
import static org.claimwire.dashboard.page.Records.tally;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.claimwire.dashboard.page.Records.Count;
import org.claimwire.dashboard.view.View;
import org.claimwire.v1.Alert;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.EventKind;
import org.claimwire.v1.Group;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Position;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Reason;
import org.claimwire.v1.ReasonKind;
import org.claimwire.v1.Severity;
import org.claimwire.v1.Situation;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.Via;
import org.claimwire.v1.ViaKind;
import org.claimwire.v1.WireItem;
import org.claimwire.v1.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * A blast in the harbour of Port Verin, which is no real town: a ministry revises upwards, a hospital counts more than it, the
 * harbour's own figure is killed, and a company says that nobody is missing.
 */
final class HarbourStory {

    static final String KILLED = "harbour/killed/everyone/ge/coast/port-verin";
    static final String MISSING = "harbour/missing/everyone/ge/coast/port-verin";
    static final String INJURED = "harbour/injured/everyone/ge/coast/port-verin";

    static final Source MINISTRY = source("interior-ministry:ge", "Interior Ministry", SourceKind.GOVERNMENT);
    static final Source POLICE = source("police:ge-port-verin", "Port Verin police", SourceKind.POLICE);
    static final Source HOSPITAL = source("central-hospital:ge", "Central Hospital", SourceKind.HEALTH);
    static final Source AUTHORITY = source("harbour-authority:ge", "Harbour Authority", SourceKind.COMPANY);
    static final Source RELIEF = source("coast-relief:ge", "Coast Relief", SourceKind.NGO);
    static final Source RESCUE = source("fire-service:ge", "Fire Service", SourceKind.RESCUE);

    private static final Via TELEGRAM =
            Via.newBuilder().setName("a Telegram post").setKind(ViaKind.CHANNEL).build();
    private static final Via AGENCY =
            Via.newBuilder().setName("Coast Agency").setKind(ViaKind.OUTLET).build();

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    final WireItem blast =
            item("blast-1", "1", "Coast Agency", "Blast in Port Verin harbour kills dozens", """
            PORT VERIN (Coast Agency) - A blast tore through the grain terminal of Port Verin on Tuesday evening.

            Port Verin police said dozens of people were killed.

            The Interior Ministry, in a first statement on Telegram, said that at least 12 people had died and that the fire was not yet under control.

            Trains along the coast were halted.""", at(18, 0));
    final WireItem toll =
            item("blast-4", "1", "Coast Agency", "Hospital counts 73 dead after harbour blast", """
            PORT VERIN (Coast Agency) - Central Hospital said that at least 73 people killed in the harbour blast had been brought to its mortuary by morning.

            Coast Relief said about 120 people had died, counting those still in the silos.

            Doctors asked for blood of all groups.""", at(6, 0));
    final WireItem copy = item(
            "v-2231",
            "1",
            "Verin Courier",
            "Mortuary of Central Hospital full",
            "Central Hospital said that at least 73 people killed in the harbour blast had been brought to its mortuary by morning.",
            at(5, 20));
    final WireItem ministry =
            item("blast-6", "1", "Northern Herald", "Ministry puts harbour toll at 44", """
            The Interior Ministry put the number of people killed in Port Verin at 44 on Wednesday.

            It did not say how it had counted, and named no hospital.""", at(1, 10));
    final WireItem harbour = item(
            "hv-77",
            "1",
            "Harbour Radio",
            "Harbour Authority: 60 dead",
            "The Harbour Authority said 60 people had been killed at its terminal.",
            at(9, 30));
    final WireItem missing =
            item("blast-5", "1", "Coast Agency", "Fire Service searches for 10 to 20 people", """
            The Fire Service said 10 to 20 people were missing in the silos.

            The Harbour Authority said 0 of its people were missing.""", at(4, 0));

    final Claim policeDozens = claim(
            blast, POLICE, "Port Verin police", "said", "dozens of people were killed", Count.dozens(), Outcome.KILLED);
    final Claim ministryTwelve = claim(
            blast,
            MINISTRY,
            "The Interior Ministry",
            "said that",
            "at least 12 people had died",
            Count.atLeast(12),
            Outcome.KILLED,
            TELEGRAM);
    final Claim hospital = claim(
            toll,
            HOSPITAL,
            "Central Hospital",
            "said that",
            "at least 73 people killed in the harbour blast had been brought to its mortuary by morning",
            Count.atLeast(73),
            Outcome.KILLED);
    final Claim hospitalCopy = claim(
            copy,
            HOSPITAL,
            "Central Hospital",
            "said that",
            "at least 73 people killed in the harbour blast had been brought to its mortuary by morning",
            Count.atLeast(73),
            Outcome.KILLED);
    final Claim relief = claim(
            toll,
            RELIEF,
            "Coast Relief",
            "said",
            "about 120 people had died",
            Count.about(120),
            Outcome.KILLED,
            AGENCY);
    final Claim ministryFortyFour = claim(
            ministry,
            MINISTRY,
            "The Interior Ministry",
            "put",
            "the number of people killed in Port Verin at 44",
            Count.exactly(44),
            Outcome.KILLED);
    final Claim authority = claim(
            harbour,
            AUTHORITY,
            "The Harbour Authority",
            "said",
            "60 people had been killed at its terminal",
            Count.exactly(60),
            Outcome.KILLED);
    final Claim rescue = claim(
            missing,
            RESCUE,
            "The Fire Service",
            "said",
            "10 to 20 people were missing",
            Count.range(10, 20),
            Outcome.MISSING);
    final Claim nobody = claim(
            missing,
            AUTHORITY,
            "The Harbour Authority",
            "said",
            "0 of its people were missing",
            Count.exactly(0),
            Outcome.MISSING);

    /** So long ago, from the whole minute at which the story is told. */
    Instant at(long hours, long minutes) {
        return now.minus(Duration.ofHours(hours)).minus(Duration.ofMinutes(minutes));
    }

    /** Puts all of it into a view, the harbour's figure still standing. */
    void tell(View view) {
        view.batch(() -> {
            List.of(blast, harbour, toll, copy, missing, ministry)
                    .forEach(item -> view.put(item, item.getReceivedAt()));
            List.of(
                            policeDozens,
                            ministryTwelve,
                            authority,
                            hospital,
                            relief,
                            hospitalCopy,
                            rescue,
                            nobody,
                            ministryFortyFour)
                    .forEach(claim -> view.put(claim, claim.getAssertedAt()));
            view.put(tally(MINISTRY, 9, 0, at(18, 0), at(1, 10), ministryTwelve, ministryFortyFour));
            view.put(tally(POLICE, 4, 0, at(18, 0), at(18, 0), policeDozens));
            view.put(tally(HOSPITAL, 6, 0, at(6, 0), at(5, 20), hospital));
            view.put(tally(AUTHORITY, 2, 0, at(9, 30), at(4, 0), authority, nobody));
            view.put(tally(RELIEF, 1, 0, at(6, 0), at(6, 0), relief));
            view.put(tally(RESCUE, 1, 0, at(4, 0), at(4, 0), rescue));
            view.put(killed(PositionStatus.STANDING, null));
            view.put(missing());
            view.put(injured());
            view.put(contradiction(null));
            view.put(denied());
        });
    }

    /** The harbour's item is killed, and its figure with it. */
    void kill(View view, Instant time) {
        WireItem killed = Records.kill(harbour, time);
        view.batch(() -> {
            view.put(killed, time);
            view.put(
                    Claim.newBuilder(authority)
                            .setState(ClaimState.WITHDRAWN)
                            .setWithdrawnBecause(WithdrawalReason.KILLED)
                            .setWithdrawnAt(time)
                            .build(),
                    time);
            view.put(killed(PositionStatus.WITHDRAWN, time));
        });
    }

    /** Who says how many were killed. */
    Situation killed(PositionStatus authorityStands, @Nullable Instant authorityEnded) {
        Position harbourFigure = position(authorityStands, authorityEnded, authority);
        return situation(
                KILLED,
                Outcome.KILLED,
                3,
                List.of(
                        position(PositionStatus.STANDING, null, ministryFortyFour),
                        position(PositionStatus.STANDING, null, hospital, hospitalCopy),
                        position(PositionStatus.STANDING, null, relief),
                        harbourFigure,
                        position(PositionStatus.STANDING, null, policeDozens),
                        position(PositionStatus.SUPERSEDED, at(1, 10), ministryTwelve)));
    }

    private Situation missing() {
        return situation(
                MISSING,
                Outcome.MISSING,
                2,
                List.of(
                        position(PositionStatus.STANDING, null, rescue),
                        position(PositionStatus.STANDING, null, nobody)));
    }

    private Situation injured() {
        return situation(INJURED, Outcome.INJURED, 0, List.of());
    }

    /** The ministry's later and lower figure against the hospital's, open or closed. */
    Alert contradiction(@Nullable Instant closed) {
        return alert(
                "a1",
                KILLED,
                Outcome.KILLED,
                Severity.HIGH,
                "Killed, Port Verin: 44 by Interior Ministry against at least 73 by Central Hospital",
                ReasonKind.CONTRADICTION,
                at(1, 10),
                closed,
                ministryFortyFour,
                hospital);
    }

    private Alert denied() {
        return alert(
                "a2",
                MISSING,
                Outcome.MISSING,
                Severity.MEDIUM,
                "Missing, Port Verin: 0 by Harbour Authority against 10 to 20 by Fire Service",
                ReasonKind.CONTRADICTION,
                at(4, 0),
                null,
                nobody,
                rescue);
    }

    private static Situation situation(String key, Outcome outcome, int independent, List<Position> positions) {
        List<Position> standing = positions.stream()
                .filter(position -> position.getStatus() == PositionStatus.STANDING)
                .toList();
        boolean open = standing.stream().anyMatch(position -> position.getHigh() == null);
        Long low = standing.stream().map(Position::getLow).min(Long::compare).orElse(null);
        return Situation.newBuilder()
                .setKey(key)
                .setIncident("harbour")
                .setKind(EventKind.EXPLOSION)
                .setPlace(Records.PLACE)
                .setOutcome(outcome)
                .setGroup(Group.EVERYONE)
                .setLow(low)
                .setBest(low)
                .setHigh(
                        open || standing.isEmpty()
                                ? null
                                : standing.stream()
                                        .map(Position::getHigh)
                                        .max(Long::compare)
                                        .orElseThrow())
                .setIndependent(independent)
                .setPositions(positions)
                .build();
    }

    private static Alert alert(
            String id,
            String situation,
            Outcome outcome,
            Severity severity,
            String headline,
            ReasonKind kind,
            Instant opened,
            @Nullable Instant closed,
            Claim one,
            Claim other) {
        Reason reason = Reason.newBuilder()
                .setKind(kind)
                .setOpened(opened)
                .setClosed(closed)
                .setSources(List.of(one.getSource().getKey(), other.getSource().getKey()))
                .setSides(List.of(side(one), side(other)))
                .build();
        return Alert.newBuilder()
                .setId(id)
                .setSituation(situation)
                .setIncident("harbour")
                .setKind(EventKind.EXPLOSION)
                .setPlace(Records.PLACE)
                .setOutcome(outcome)
                .setGroup(Group.EVERYONE)
                .setStatus(closed == null ? AlertStatus.OPEN : AlertStatus.RESOLVED)
                .setSeverity(severity)
                .setHeadline(headline)
                .setReasons(List.of(reason))
                .build();
    }
}
