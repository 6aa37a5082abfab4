package org.claimwire.evaluation.attribution;

import java.util.List;
import java.util.Objects;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.gold.GoldAttribution;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Voice;
import org.jspecify.annotations.Nullable;

/** What a reader read, in the form of the labels: the attributed claims of the body, for the labels know no headline. */
final class ClaimSpans {

    private ClaimSpans() {}

    static List<GoldAttribution> of(ItemReading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.cue() != null && claim.cue().span().field() == Field.TEXT)
                .map(ClaimSpans::spans)
                .toList();
    }

    private static GoldAttribution spans(Claim claim) {
        return new GoldAttribution(
                stretches(mention(claim)),
                stretches(List.of(Objects.requireNonNull(claim.cue()).span())),
                stretches(claim.content()));
    }

    /** Only somebody who is named can be right or wrong. */
    private static List<Span> mention(Claim claim) {
        @Nullable Span mention = claim.mention();
        return mention == null || claim.voice() != Voice.ATTRIBUTED ? List.of() : List.of(mention);
    }

    private static List<Stretch> stretches(List<Span> spans) {
        return spans.stream()
                .filter(span -> span.field() == Field.TEXT)
                .map(span -> new Stretch(span.begin(), span.end()))
                .toList();
    }
}
