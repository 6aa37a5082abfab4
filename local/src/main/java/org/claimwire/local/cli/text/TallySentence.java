package org.claimwire.local.cli.text;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwire.v1.SourceTally;

/** A source's running tally as one sentence. */
public final class TallySentence {

    private static final int OUTLETS_NAMED = 5;
    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Paint paint;

    /** @param paint how it looks */
    public TallySentence(Paint paint) {
        this.paint = paint;
    }

    /** The sentence, without a line end. */
    public String of(SourceTally tally) {
        return paint.source(SourceWords.account(tally.getSource())) + ": "
                + paint.count(Counts.of(tally.getClaims(), "claim"))
                + " in "
                + Counts.of(tally.getItems(), "item")
                + (tally.getWithdrawn() == 0 ? "" : ", " + paint.withdrawn(tally.getWithdrawn() + " withdrawn"))
                + (tally.getDenials() == 0 ? "" : ", " + Counts.of(tally.getDenials(), "denial"))
                + paint.faint(citedBy(tally));
    }

    private static String citedBy(SourceTally tally) {
        Map<String, Long> outlets = tally.getOutlets();
        if (outlets.isEmpty()) {
            return "";
        }
        String named = outlets.entrySet().stream()
                .sorted(MOST_FIRST)
                .limit(OUTLETS_NAMED)
                .map(outlet -> outlet.getKey() + " " + outlet.getValue())
                .collect(Collectors.joining(", "));
        long others = Math.max(0, outlets.size() - OUTLETS_NAMED) + tally.getOutletsOmitted();
        return "; cited by " + named + (others == 0 ? "" : " and " + Counts.of(others, "other outlet"));
    }
}
