package org.claimwire.streams.border;

import java.util.List;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TextQuote;
import org.claimwire.extraction.Via;
import org.claimwire.streams.item.Life;
import org.claimwire.streams.item.TrackedClaim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.Quotation;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.TextField;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.ViaKind;
import org.claimwire.v1.Voice;
import org.claimwire.v1.WithdrawalReason;

/** Tracked claims as values of the topic of claims. */
public final class ClaimValues {

    private ClaimValues() {}

    /** The value that says what is known of a claim now. */
    public static org.claimwire.v1.Claim of(TrackedClaim tracked) {
        Claim claim = tracked.claim();
        Life life = tracked.life();
        return org.claimwire.v1.Claim.newBuilder()
                .setClaimId(tracked.claimId())
                .setState(life.stands() ? ClaimState.ASSERTED : ClaimState.WITHDRAWN)
                .setWithdrawnBecause(
                        life.because() == null
                                ? null
                                : WithdrawalReason.valueOf(life.because().name()))
                .setAssertedAt(life.from())
                .setWithdrawnAt(life.until())
                .setUndated(tracked.undated())
                .setUri(tracked.uri())
                .setItemVersion(tracked.number())
                .setItemVersionReused(tracked.reused())
                .setItemHash(tracked.hash())
                .setOutlet(tracked.outlet())
                .setCarriedBy(tracked.carriedBy().outlets())
                .setCarriedByOmitted(tracked.carriedBy().omitted())
                .setHeadline(tracked.headline())
                .setLink(tracked.link())
                .setVoice(Voice.valueOf(claim.voice().name()))
                .setSource(of(claim.source()))
                .setMention(claim.mention() == null ? null : of(claim.mention()))
                .setCue(claim.cue() == null ? null : of(claim.cue()))
                .setContent(claim.content().stream().map(ClaimValues::of).toList())
                .setQuotation(Quotation.valueOf(claim.quotation().name()))
                .setNegated(claim.negated())
                .setHedged(claim.hedged())
                .setVia(via(claim.via()))
                .setSaid(claim.said() == null ? null : of(claim.said()))
                .setSentence(of(claim.sentence()))
                .setFigures(tracked.figures().stream()
                        .map(figure -> FigureValues.of(figure.figure()))
                        .toList())
                .setReader(tracked.reader().toString())
                .setAliases(tracked.reader().aliases())
                .build();
    }

    static org.claimwire.v1.Source of(Source source) {
        return org.claimwire.v1.Source.newBuilder()
                .setKey(source.key())
                .setName(source.name())
                .setKind(SourceKind.valueOf(source.kind().name()))
                .setPerson(source.person())
                .setRole(source.role())
                .setOrganisation(source.organisation())
                .build();
    }

    static org.claimwire.v1.Span of(Span span) {
        return org.claimwire.v1.Span.newBuilder()
                .setField(TextField.valueOf(span.field().name()))
                .setBegin(span.begin())
                .setEnd(span.end())
                .build();
    }

    private static org.claimwire.v1.Cue of(Cue cue) {
        return org.claimwire.v1.Cue.newBuilder()
                .setSpan(of(cue.span()))
                .setVerb(cue.verb())
                .build();
    }

    private static org.claimwire.v1.TextQuote of(TextQuote quote) {
        return org.claimwire.v1.TextQuote.newBuilder()
                .setExact(quote.exact())
                .setPrefix(quote.prefix())
                .setSuffix(quote.suffix())
                .build();
    }

    static List<org.claimwire.v1.Via> via(List<Via> chain) {
        return chain.stream()
                .map(via -> org.claimwire.v1.Via.newBuilder()
                        .setName(via.name())
                        .setKind(ViaKind.valueOf(via.kind().name()))
                        .build())
                .toList();
    }

    static org.claimwire.v1.StatedTime of(StatedTime stated) {
        return org.claimwire.v1.StatedTime.newBuilder()
                .setTime(stated.time())
                .setPrecision(TimePrecision.valueOf(stated.precision().name()))
                .build();
    }
}
