package org.claimwire.dashboard.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimwire.schemas.ContentHash;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.Cue;
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
import org.claimwire.v1.Revisions;
import org.claimwire.v1.Side;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.Span;
import org.claimwire.v1.StandingFigure;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TextField;
import org.claimwire.v1.TextQuote;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.Via;
import org.claimwire.v1.Voice;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/** Values of the topics, made short. Offsets are found in the text, so that they cannot be wrong. */
final class Records {

    static final Place PLACE = Place.newBuilder()
            .setName("Port Verin")
            .setCountry("GE")
            .setRegion("Coast")
            .setCity("Port Verin")
            .build();

    private Records() {}

    /** A number as it is meant. */
    record Count(@Nullable Long value, long low, @Nullable Long high, Qualifier qualifier, String phrase) {

        static Count exactly(long count) {
            return new Count(count, count, count, Qualifier.EXACT, String.valueOf(count));
        }

        static Count atLeast(long count) {
            return new Count(count, count, null, Qualifier.AT_LEAST, "at least " + count);
        }

        static Count about(long count) {
            return new Count(count, count * 9 / 10, count * 11 / 10, Qualifier.ABOUT, "about " + count);
        }

        static Count range(long low, long high) {
            return new Count(low, low, high, Qualifier.RANGE, low + " to " + high);
        }

        static Count dozens() {
            return new Count(null, 24, 99L, Qualifier.VAGUE, "dozens");
        }
    }

    static Source source(String key, String name, SourceKind kind) {
        return Source.newBuilder()
                .setKey(key)
                .setName(name)
                .setKind(kind)
                .setOrganisation(name)
                .build();
    }

    static WireItem item(String id, String version, String outlet, String headline, String text, Instant time) {
        return WireItem.newBuilder()
                .setUri("item:" + outlet.replace(" ", "%20") + "/" + id)
                .setVersion(version)
                .setVersionTime(stated(time))
                .setPublished(stated(time))
                .setStatus(PubStatus.USABLE)
                .setOutlet(outlet)
                .setHeadline(headline)
                .setText(text)
                .setLanguage("en")
                .setLink("https://" + outlet.toLowerCase(Locale.ROOT).replace(" ", "") + ".example/" + id)
                .setReceivedAt(time)
                .build();
    }

    /** The next version of an item, by which its outlet kills it. */
    static WireItem kill(WireItem item, Instant time) {
        return WireItem.newBuilder(item)
                .setVersion(String.valueOf(Integer.parseInt(item.getVersion()) + 1))
                .setVersionTime(stated(time))
                .setStatus(PubStatus.CANCELED)
                .setText("This item is killed.")
                .setReceivedAt(time)
                .build();
    }

    /**
     * A claim whose sentence is the item's line that holds the content.
     *
     * @param mention, cue, content, phrase runs of characters of the item's text
     */
    static Claim claim(
            WireItem item,
            Source source,
            String mention,
            String cue,
            String content,
            Count count,
            Outcome outcome,
            Via... via) {
        String text = item.getText();
        Instant time = item.getReceivedAt();
        return Claim.newBuilder()
                .setClaimId(
                        Integer.toHexString((item.getUri() + source.getKey() + content).hashCode()) + outcome.ordinal())
                .setState(ClaimState.ASSERTED)
                .setAssertedAt(time)
                .setUndated(false)
                .setUri(item.getUri())
                .setItemVersion(item.getVersion())
                .setItemHash(ContentHash.of(item))
                .setOutlet(item.getOutlet())
                .setCarriedBy(item.getCarriedBy())
                .setHeadline(item.getHeadline())
                .setLink(item.getLink())
                .setVoice(Voice.ATTRIBUTED)
                .setSource(source)
                .setMention(span(text, mention))
                .setCue(Cue.newBuilder()
                        .setSpan(span(text, cue, text.indexOf(mention)))
                        .setVerb("say")
                        .build())
                .setContent(List.of(span(text, content)))
                .setQuotation(Quotation.INDIRECT)
                .setNegated(false)
                .setHedged(false)
                .setVia(List.of(via))
                .setSaid(stated(time))
                .setSentence(sentence(text, content))
                .setFigures(List.of(figure(text, content, count, outcome)))
                .setReader("accurate-7")
                .build();
    }

    private static Figure figure(String text, String content, Count count, Outcome outcome) {
        return Figure.newBuilder()
                .setSpan(span(text, count.phrase(), text.indexOf(content)))
                .setPhrase(count.phrase())
                .setOutcome(outcome)
                .setValue(count.value())
                .setLow(count.low())
                .setHigh(count.high())
                .setQualifier(count.qualifier())
                .setPopulation("people")
                .setGroup(Group.EVERYONE)
                .setEvent(EventKind.EXPLOSION)
                .setPlace(PLACE)
                .setPartOf(false)
                .setBackground(false)
                .setMeasure(Measure.TOTAL)
                .setPolarity(Polarity.ASSERTED)
                .build();
    }

    private static TextQuote sentence(String text, String content) {
        int at = text.indexOf(content);
        int begin = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        return TextQuote.newBuilder()
                .setExact(text.substring(begin, end))
                .setPrefix(text.substring(Math.max(0, begin - 32), begin))
                .setSuffix(text.substring(end, Math.min(text.length(), end + 32)))
                .build();
    }

    private static Span span(String text, String words) {
        return span(text, words, 0);
    }

    /** @throws IllegalArgumentException if the text does not hold the words behind a place */
    private static Span span(String text, String words, int behind) {
        int begin = text.indexOf(words, behind);
        if (begin < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in: " + text);
        }
        return Span.newBuilder()
                .setField(TextField.TEXT)
                .setBegin(begin)
                .setEnd(begin + words.length())
                .build();
    }

    static Evidence evidence(Claim claim) {
        return Evidence.newBuilder()
                .setClaimId(claim.getClaimId())
                .setUri(claim.getUri())
                .setOutlet(claim.getOutlet())
                .setLink(claim.getLink())
                .setPhrase(claim.getFigures().get(0).getPhrase())
                .setSentence(claim.getSentence().getExact())
                .setVia(claim.getVia())
                .setFrom(claim.getAssertedAt())
                .setUntil(claim.getWithdrawnAt())
                .build();
    }

    /** What a source says by its claims, the first of which tells the time and the figure. */
    static Position position(PositionStatus status, @Nullable Instant ended, Claim... claims) {
        Claim first = claims[0];
        Figure figure = first.getFigures().get(0);
        return Position.newBuilder()
                .setSource(first.getSource())
                .setValue(figure.getValue())
                .setLow(figure.getLow())
                .setHigh(figure.getHigh())
                .setQualifier(figure.getQualifier())
                .setTime(stated(first.getAssertedAt()))
                .setPublished(first.getAssertedAt())
                .setStatus(status)
                .setEnded(ended)
                .setEvidence(List.of(claims).stream().map(Records::evidence).toList())
                .setEvidenceOmitted(0)
                .setOutlets(List.of(claims).stream()
                        .map(Claim::getOutlet)
                        .distinct()
                        .sorted()
                        .toList())
                .setOutletsOmitted(0)
                .build();
    }

    static Side side(Claim claim) {
        Figure figure = claim.getFigures().get(0);
        return Side.newBuilder()
                .setSource(claim.getSource())
                .setPolarity(Polarity.ASSERTED)
                .setValue(figure.getValue())
                .setLow(figure.getLow())
                .setHigh(figure.getHigh())
                .setQualifier(figure.getQualifier())
                .setTime(stated(claim.getAssertedAt()))
                .setFirst(evidence(claim))
                .setOutlets(List.of(claim.getOutlet()))
                .build();
    }

    /** @param standing the claims whose figures the source stands by */
    static SourceTally tally(
            Source source, long claims, long withdrawn, Instant first, Instant last, Claim... standing) {
        Map<String, Long> outlets = new TreeMap<>(Map.of("Coast Agency", claims));
        return SourceTally.newBuilder()
                .setSource(source)
                .setClaims(claims)
                .setWithdrawn(withdrawn)
                .setItems(claims)
                .setOutlets(outlets)
                .setOutletsOmitted(0)
                .setQuotations(Map.of("indirect", claims))
                .setDenials(0)
                .setRevisions(
                        Revisions.newBuilder().setUp(claims / 3).setDown(0).build())
                .setStanding(standing.length)
                .setStandingFigures(Stream.of(standing).map(Records::standing).toList())
                .setFirst(first)
                .setLast(last)
                .build();
    }

    private static StandingFigure standing(Claim claim) {
        Figure figure = claim.getFigures().get(0);
        return StandingFigure.newBuilder()
                .setSituation(HarbourStory.KILLED)
                .setOutcome(figure.getOutcome())
                .setGroup(figure.getGroup())
                .setPlace(PLACE)
                .setValue(figure.getValue())
                .setLow(figure.getLow())
                .setHigh(figure.getHigh())
                .setSince(claim.getAssertedAt())
                .build();
    }

    static StatedTime stated(Instant time) {
        return StatedTime.newBuilder()
                .setTime(time)
                .setPrecision(TimePrecision.INSTANT)
                .build();
    }
}
