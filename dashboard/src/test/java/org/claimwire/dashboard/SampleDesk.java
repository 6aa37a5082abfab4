package org.claimwire.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwire.schemas.ContentHash;
import org.claimwire.v1.Alert;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.EventKind;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Figure;
import org.claimwire.v1.Group;
import org.claimwire.v1.Measure;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Place;
import org.claimwire.v1.Polarity;
import org.claimwire.v1.Position;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.Qualifier;
import org.claimwire.v1.Quotation;
import org.claimwire.v1.Reason;
import org.claimwire.v1.ReasonKind;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.Severity;
import org.claimwire.v1.Side;
import org.claimwire.v1.Situation;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.Span;
import org.claimwire.v1.StandingFigure;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TextField;
import org.claimwire.v1.TextQuote;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.Voice;
import org.claimwire.v1.WireItem;

/** Records as they stand on the topics, made up: two sources that contradict each other over a flood in Uzbekistan. */
public final class SampleDesk {

    /** When the first item was made. */
    public static final Instant MORNING = Instant.parse("2022-03-01T08:00:00Z");

    /** The item of the health ministry's figure. */
    public static final String HIGH_URI = "http://wire.example/2022/flood?id=1&part=a/b";

    /** The item of the interior ministry's figure. */
    public static final String LOW_URI = "item:Asia%20Desk/flood";

    /** The situation. */
    public static final String SITUATION = "flood-1/killed/everyone/uz";

    private SampleDesk() {}

    /** A source of an official kind. */
    public static Source source(String key, String name) {
        return Source.newBuilder()
                .setKey(key)
                .setName(name)
                .setKind(SourceKind.GOVERNMENT)
                .setOrganisation(name)
                .build();
    }

    /** The country. */
    public static Place uzbekistan() {
        return Place.newBuilder().setName("Uzbekistan").setCountry("UZ").build();
    }

    /** The headline of an item, which no other has. */
    public static String headline(String uri) {
        return "Flood report " + Integer.toHexString(uri.hashCode());
    }

    /** Where an item can be read. */
    public static String link(String uri) {
        return "https://asia.example/" + Integer.toHexString(uri.hashCode());
    }

    /** A version of an item. */
    public static WireItem item(String uri, String version, PubStatus status, Instant time, String text) {
        return WireItem.newBuilder()
                .setUri(uri)
                .setVersion(version)
                .setVersionTime(stated(time))
                .setPublished(stated(MORNING))
                .setStatus(status)
                .setOutlet("Asia Desk")
                .setHeadline(headline(uri))
                .setText(text)
                .setLanguage("en")
                .setLink(link(uri))
                .setReceivedAt(time.plusSeconds(5))
                .build();
    }

    /** A claim that stands in the only sentence of an item's text. */
    public static Claim claim(String id, String uri, Source source, long value, Instant time, String sentence) {
        return Claim.newBuilder()
                .setClaimId(id)
                .setState(ClaimState.ASSERTED)
                .setAssertedAt(time)
                .setUndated(false)
                .setUri(uri)
                .setItemVersion("1")
                .setItemVersionReused(false)
                .setItemHash(ContentHash.of(item(uri, "1", PubStatus.USABLE, time, sentence)))
                .setOutlet("Asia Desk")
                .setHeadline(headline(uri))
                .setLink(link(uri))
                .setVoice(Voice.ATTRIBUTED)
                .setSource(source)
                .setContent(List.of(span(0, sentence.length() - 1)))
                .setQuotation(Quotation.INDIRECT)
                .setNegated(false)
                .setHedged(false)
                .setSaid(stated(time))
                .setSentence(new TextQuote(sentence, "", ""))
                .setFigures(List.of(figure(value)))
                .setReader("fast-1")
                .setAliases("none")
                .build();
    }

    /** What every source says: a position for each claim. */
    public static Situation situation(String key, Claim... claims) {
        List<Position> positions = Stream.of(claims).map(SampleDesk::position).toList();
        return Situation.newBuilder()
                .setKey(key)
                .setIncident(key.split("/", 2)[0])
                .setKind(EventKind.FLOOD)
                .setPlace(uzbekistan())
                .setOutcome(Outcome.KILLED)
                .setGroup(Group.EVERYONE)
                .setLow(positions.stream().mapToLong(Position::getLow).min().orElse(0))
                .setBest(positions.stream().mapToLong(Position::getLow).min().orElse(0))
                .setHigh(positions.stream().mapToLong(Position::getLow).max().orElse(0))
                .setIndependent(positions.size())
                .setPositions(positions)
                .setPositionsOmitted(0)
                .build();
    }

    /** The contradiction of two claims. */
    public static Alert alert(String id, String situation, AlertStatus status, Severity severity, Claim a, Claim b) {
        Reason reason = Reason.newBuilder()
                .setKind(ReasonKind.CONTRADICTION)
                .setOpened(b.getAssertedAt())
                .setClosed(status == AlertStatus.OPEN ? null : b.getAssertedAt().plusSeconds(3600))
                .setSources(List.of(a.getSource().getKey(), b.getSource().getKey()))
                .setSides(List.of(side(a), side(b)))
                .build();
        return Alert.newBuilder()
                .setId(id)
                .setSituation(situation)
                .setIncident(situation.split("/", 2)[0])
                .setKind(EventKind.FLOOD)
                .setPlace(uzbekistan())
                .setOutcome(Outcome.KILLED)
                .setGroup(Group.EVERYONE)
                .setStatus(status)
                .setSeverity(severity)
                .setHeadline("Killed, Uzbekistan: two ministries contradict each other")
                .setReasons(List.of(reason))
                .setReasonsOmitted(0)
                .build();
    }

    /** The tally of a source with one standing claim. */
    public static SourceTally tally(Source source, long claims, String situation) {
        return SourceTally.newBuilder()
                .setSource(source)
                .setClaims(claims)
                .setWithdrawn(0)
                .setItems(claims)
                .setOutlets(Map.of("Asia Desk", claims))
                .setOutletsOmitted(0)
                .setQuotations(Map.of("indirect", claims))
                .setDenials(0)
                .setRevisions(new Revisions(0L, 0L))
                .setStanding(1)
                .setStandingFigures(List.of(StandingFigure.newBuilder()
                        .setSituation(situation)
                        .setOutcome(Outcome.KILLED)
                        .setGroup(Group.EVERYONE)
                        .setPlace(uzbekistan())
                        .setValue(90L)
                        .setLow(90)
                        .setHigh(90L)
                        .setSince(MORNING)
                        .build()))
                .setStandingFiguresOmitted(0)
                .setFirst(MORNING)
                .setLast(MORNING)
                .build();
    }

    private static StatedTime stated(Instant time) {
        return new StatedTime(time, TimePrecision.INSTANT);
    }

    private static Span span(int begin, int end) {
        return new Span(TextField.TEXT, begin, end);
    }

    private static Figure figure(long value) {
        return Figure.newBuilder()
                .setSpan(span(0, 2))
                .setPhrase(Long.toString(value))
                .setOutcome(Outcome.KILLED)
                .setValue(value)
                .setLow(value)
                .setHigh(value)
                .setQualifier(Qualifier.EXACT)
                .setPopulation("people")
                .setGroup(Group.EVERYONE)
                .setPlace(uzbekistan())
                .setPartOf(false)
                .setBackground(false)
                .setMeasure(Measure.TOTAL)
                .setPolarity(Polarity.ASSERTED)
                .build();
    }

    private static Evidence evidence(Claim claim) {
        return Evidence.newBuilder()
                .setClaimId(claim.getClaimId())
                .setUri(claim.getUri())
                .setOutlet(claim.getOutlet())
                .setLink(claim.getLink())
                .setPhrase(claim.getFigures().get(0).getPhrase())
                .setSentence(claim.getSentence().getExact())
                .setFrom(claim.getAssertedAt())
                .setUntil(claim.getWithdrawnAt())
                .build();
    }

    private static Position position(Claim claim) {
        long value = claim.getFigures().get(0).getLow();
        return Position.newBuilder()
                .setSource(claim.getSource())
                .setValue(value)
                .setLow(value)
                .setHigh(value)
                .setQualifier(Qualifier.EXACT)
                .setTime(claim.getSaid())
                .setPublished(claim.getAssertedAt())
                .setStatus(claim.getWithdrawnAt() == null ? PositionStatus.STANDING : PositionStatus.WITHDRAWN)
                .setEnded(claim.getWithdrawnAt())
                .setEvidence(List.of(evidence(claim)))
                .setEvidenceOmitted(0)
                .setOutlets(List.of("Asia Desk"))
                .setOutletsOmitted(0)
                .build();
    }

    private static Side side(Claim claim) {
        long value = claim.getFigures().get(0).getLow();
        return Side.newBuilder()
                .setSource(claim.getSource())
                .setPolarity(Polarity.ASSERTED)
                .setValue(value)
                .setLow(value)
                .setHigh(value)
                .setQualifier(Qualifier.EXACT)
                .setTime(claim.getSaid())
                .setFirst(evidence(claim))
                .setOutlets(List.of("Asia Desk"))
                .setOutletsOmitted(0)
                .build();
    }
}
