package org.claimwire.streams.border;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.extraction.Quotation;
import org.claimwire.streams.tally.Tally;
import org.claimwire.v1.SourceTally;

/** Tallies as values of their topic. */
public final class TallyValues {

    private TallyValues() {}

    /** The value that says what is known of a source now. */
    public static SourceTally of(Tally tally) {
        return SourceTally.newBuilder()
                .setSource(ClaimValues.of(tally.source()))
                .setClaims(tally.claims())
                .setWithdrawn(tally.withdrawn())
                .setItems(tally.items())
                .setOutlets(tally.outlets())
                .setOutletsOmitted(tally.outletsOmitted())
                .setQuotations(words(tally.quotations()))
                .setDenials(tally.denials())
                .setFirst(tally.first())
                .setLast(tally.last())
                .build();
    }

    private static Map<String, Long> words(Map<Quotation, Long> counts) {
        Map<String, Long> words = new TreeMap<>();
        counts.forEach((quotation, count) -> words.put(quotation.name().toLowerCase(Locale.ROOT), count));
        return words;
    }
}
