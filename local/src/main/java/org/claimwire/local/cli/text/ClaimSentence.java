package org.claimwire.local.cli.text;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.Source;
import org.claimwire.v1.Via;
import org.claimwire.v1.Voice;
import org.claimwire.v1.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * A claim out of its topic as one sentence: when, who, by which way, in which outlet, the words, and the counts they
 * allow.
 */
public final class ClaimSentence {

    private static final int TIME_WIDTH = 19;
    private static final String UNDATED = "undated";

    private final Paint paint;

    /** @param paint how it looks */
    public ClaimSentence(Paint paint) {
        this.paint = paint;
    }

    /** The sentence, without a line end. */
    public String of(Claim claim) {
        String time = time(claim);
        return paint.faint(time) + " ".repeat(Math.max(1, TIME_WIDTH - time.length()))
                + state(claim)
                + paint.source(who(claim))
                + paint.faint(where(claim)) + ": "
                + Paint.plain(claim.getSentence().getExact())
                + figures(claim);
    }

    private static String time(Claim claim) {
        if (claim.getUndated()) {
            return UNDATED;
        }
        Instant ended = claim.getWithdrawnAt();
        Instant time = ended == null ? claim.getAssertedAt() : ended;
        return TimeWords.whole(time);
    }

    private String state(Claim claim) {
        if (claim.getState() == ClaimState.ASSERTED) {
            return "";
        }
        WithdrawalReason reason = claim.getWithdrawnBecause();
        String because = reason == null ? "" : " (" + lower(reason) + ")";
        return paint.withdrawn(lower(claim.getState()) + because) + " ";
    }

    private static String who(Claim claim) {
        if (claim.getVoice() == Voice.UNATTRIBUTED) {
            return "Nobody named";
        }
        Source source = claim.getSource();
        return SourceWords.of(source.getName(), source.getRole(), null);
    }

    private static String where(Claim claim) {
        if (claim.getVoice() == Voice.OUTLET) {
            return ", in its own voice";
        }
        String via = claim.getVia().stream().map(Via::getName).collect(Collectors.joining(", via "));
        return (via.isEmpty() ? "" : ", via " + via)
                + in(claim.getOutlet(), claim.getCarriedBy().size() + claim.getCarriedByOmitted());
    }

    private static String in(@Nullable String outlet, int others) {
        if (outlet == null) {
            return "";
        }
        return ", in " + outlet + (others == 0 ? "" : " and " + others + " more");
    }

    private String figures(Claim claim) {
        return claim.getFigures().stream()
                .map(figure -> " [" + FigureText.of(figure).brief(paint) + "]")
                .distinct()
                .collect(Collectors.joining());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
