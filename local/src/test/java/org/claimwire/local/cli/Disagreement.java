package org.claimwire.local.cli;

import java.time.Instant;
import java.util.List;
import org.claimwire.v1.Alert;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.EventKind;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Group;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Place;
import org.claimwire.v1.Polarity;
import org.claimwire.v1.Position;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Qualifier;
import org.claimwire.v1.Reason;
import org.claimwire.v1.ReasonKind;
import org.claimwire.v1.Severity;
import org.claimwire.v1.Side;
import org.claimwire.v1.Situation;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.Via;
import org.claimwire.v1.ViaKind;
import org.jspecify.annotations.Nullable;

/** Two ministries that count the dead of one event, as it stands on the topics of situations and alerts. */
public final class Disagreement {

    /** The situation's key. */
    public static final String KEY = "inc-1/killed/everyone/kz";

    private static final Instant MORNING = Instant.parse("2022-01-09T09:00:00Z");
    private static final Instant AFTERNOON = Instant.parse("2022-01-09T15:00:00Z");
    private static final Instant EVENING = Instant.parse("2022-01-09T20:00:00Z");
    private static final Source HEALTH = source("health:kz", "Health Ministry", SourceKind.HEALTH);
    private static final Source INTERIOR = source("interior:kz", "Interior Ministry", SourceKind.POLICE);

    private Disagreement() {}

    /** Both figures stand, and a third is superseded. */
    public static Situation situation() {
        return Situation.newBuilder()
                .setKey(KEY)
                .setIncident("inc-1")
                .setKind(EventKind.CIVIL_UNREST)
                .setPlace(kazakhstan())
                .setOutcome(Outcome.KILLED)
                .setGroup(Group.EVERYONE)
                .setLow(44L)
                .setBest(44L)
                .setHigh(null)
                .setIndependent(2)
                .setPositions(List.of(
                        position(INTERIOR, 44, 44L, AFTERNOON, PositionStatus.STANDING),
                        position(HEALTH, 164, null, MORNING, PositionStatus.STANDING),
                        position(INTERIOR, 26, 26L, MORNING, PositionStatus.SUPERSEDED)))
                .build();
    }

    /** The two figures contradict one another. */
    public static Alert open() {
        return alert(AlertStatus.OPEN, List.of(contradiction(null)));
    }

    /** The same, after the higher figure was taken back. */
    public static Alert resolved() {
        Reason retracted = Reason.newBuilder()
                .setKind(ReasonKind.RETRACTED)
                .setOpened(EVENING)
                .setClosed(EVENING)
                .setSources(List.of(HEALTH.getKey()))
                .setSides(List.of(side(HEALTH, Polarity.RETRACTED, 164, EVENING, "The toll of 164 was an error.")))
                .build();
        return alert(AlertStatus.RESOLVED, List.of(contradiction(EVENING), retracted));
    }

    private static Alert alert(AlertStatus status, List<Reason> reasons) {
        return Alert.newBuilder()
                .setId("alert-1")
                .setSituation(KEY)
                .setIncident("inc-1")
                .setKind(EventKind.CIVIL_UNREST)
                .setPlace(kazakhstan())
                .setOutcome(Outcome.KILLED)
                .setGroup(Group.EVERYONE)
                .setStatus(status)
                .setSeverity(Severity.HIGH)
                .setHeadline("Killed in Kazakhstan: Interior Ministry 44 against Health Ministry 164 or more")
                .setReasons(reasons)
                .build();
    }

    private static Reason contradiction(@Nullable Instant closed) {
        return Reason.newBuilder()
                .setKind(ReasonKind.CONTRADICTION)
                .setOpened(AFTERNOON)
                .setClosed(closed)
                .setSources(List.of(INTERIOR.getKey(), HEALTH.getKey()))
                .setSides(List.of(
                        side(INTERIOR, Polarity.ASSERTED, 44, AFTERNOON, "The ministry counts 44 dead."),
                        side(HEALTH, Polarity.ASSERTED, 164, MORNING, "At least 164 people were killed.")))
                .build();
    }

    private static Side side(Source source, Polarity polarity, long low, Instant time, String sentence) {
        return Side.newBuilder()
                .setSource(source)
                .setPolarity(polarity)
                .setValue(low)
                .setLow(low)
                .setHigh(low)
                .setQualifier(Qualifier.EXACT)
                .setTime(at(time))
                .setFirst(evidence(time, Long.toString(low), sentence))
                .setOutlets(List.of("Steppe Courier", "Asia Desk"))
                .build();
    }

    private static Position position(
            Source source, long low, @Nullable Long high, Instant time, PositionStatus status) {
        return Position.newBuilder()
                .setSource(source)
                .setValue(low)
                .setLow(low)
                .setHigh(high)
                .setQualifier(high == null ? Qualifier.AT_LEAST : Qualifier.EXACT)
                .setTime(at(time))
                .setPublished(time)
                .setStatus(status)
                .setEnded(status == PositionStatus.STANDING ? null : EVENING)
                .setEvidence(List.of(evidence(time, Long.toString(low), low + " people were killed.")))
                .setOutlets(List.of("Steppe Courier"))
                .build();
    }

    private static Evidence evidence(Instant from, String phrase, String sentence) {
        return Evidence.newBuilder()
                .setClaimId("claim-" + phrase)
                .setUri("item:Steppe%20Courier/" + phrase)
                .setOutlet("Steppe Courier")
                .setLink("https://courier.example/" + phrase)
                .setPhrase(phrase)
                .setSentence(sentence)
                .setVia(List.of(Via.newBuilder()
                        .setName("Telegram")
                        .setKind(ViaKind.CHANNEL)
                        .build()))
                .setFrom(from)
                .build();
    }

    private static StatedTime at(Instant time) {
        return new StatedTime(time, TimePrecision.INSTANT);
    }

    private static Place kazakhstan() {
        return Place.newBuilder().setName("Kazakhstan").setCountry("KZ").build();
    }

    private static Source source(String key, String name, SourceKind kind) {
        return Source.newBuilder().setKey(key).setName(name).setKind(kind).build();
    }
}
