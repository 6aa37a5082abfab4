package org.claimwire.local.cli;

import java.time.Instant;
import java.util.List;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.Cue;
import org.claimwire.v1.Figure;
import org.claimwire.v1.Group;
import org.claimwire.v1.Measure;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Place;
import org.claimwire.v1.Polarity;
import org.claimwire.v1.Qualifier;
import org.claimwire.v1.Quotation;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.Span;
import org.claimwire.v1.TextField;
import org.claimwire.v1.TextQuote;
import org.claimwire.v1.Via;
import org.claimwire.v1.ViaKind;
import org.claimwire.v1.Voice;
import org.claimwire.v1.WithdrawalReason;

/** Claims as they stand on their topic. */
public final class Claims {

    private static final String SENTENCE = "At least eight soldiers died, the ministry said.";

    private Claims() {}

    /** A ministry's, by way of a statement, in an outlet. */
    public static Claim asserted() {
        return claim().build();
    }

    /** The same, after its item was killed. */
    public static Claim withdrawn() {
        return claim().setState(ClaimState.WITHDRAWN)
                .setWithdrawnBecause(WithdrawalReason.KILLED)
                .setWithdrawnAt(Instant.parse("2022-01-09T20:00:00Z"))
                .build();
    }

    private static Claim.Builder claim() {
        return Claim.newBuilder()
                .setClaimId("c1")
                .setState(ClaimState.ASSERTED)
                .setAssertedAt(Instant.parse("2022-01-06T08:40:59Z"))
                .setUndated(false)
                .setUri("item:Steppe%20Courier/1")
                .setItemVersion("1")
                .setItemHash("00")
                .setOutlet("Steppe Courier")
                .setCarriedBy(List.of("Asia Desk"))
                .setVoice(Voice.ATTRIBUTED)
                .setSource(Source.newBuilder()
                        .setKey("ministry:kz/interior")
                        .setName("Interior Ministry")
                        .setKind(SourceKind.POLICE)
                        .build())
                .setCue(Cue.newBuilder().setSpan(span("said")).setVerb("say").build())
                .setContent(List.of(span("At least eight soldiers died")))
                .setQuotation(Quotation.INDIRECT)
                .setNegated(false)
                .setHedged(false)
                .setVia(List.of(Via.newBuilder()
                        .setName("a statement")
                        .setKind(ViaKind.CHANNEL)
                        .build()))
                .setSentence(TextQuote.newBuilder()
                        .setExact(SENTENCE)
                        .setPrefix("")
                        .setSuffix("")
                        .build())
                .setFigures(List.of(figure()))
                .setReader("rules-1");
    }

    private static Figure figure() {
        return Figure.newBuilder()
                .setSpan(span("At least eight"))
                .setPhrase("At least eight")
                .setOutcome(Outcome.KILLED)
                .setValue(8L)
                .setLow(8L)
                .setHigh(null)
                .setQualifier(Qualifier.AT_LEAST)
                .setPopulation("soldiers")
                .setGroup(Group.STATE_FORCES)
                .setPlace(Place.newBuilder()
                        .setName("Kazakhstan")
                        .setCountry("KZ")
                        .build())
                .setPartOf(false)
                .setBackground(false)
                .setMeasure(Measure.TOTAL)
                .setPolarity(Polarity.ASSERTED)
                .build();
    }

    private static Span span(String words) {
        int begin = SENTENCE.indexOf(words);
        return Span.newBuilder()
                .setField(TextField.TEXT)
                .setBegin(begin)
                .setEnd(begin + words.length())
                .build();
    }
}
