package org.claimwire.local.cli.deadletters;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are wanted; what is null filters nothing.
 *
 * @param stage the stage that refused them, whatever its case
 * @param reason words that stand in the reason, whatever their case
 * @param since no letter that was written before
 */
public record LetterFilter(
        @Nullable String stage,
        @Nullable String reason,
        @Nullable Instant since) {

    /** All of them. */
    public static final LetterFilter ALL = new LetterFilter(null, null, null);

    /** Whether this letter is wanted. */
    public boolean wants(Letter letter) {
        return (stage == null || letter.stage().equalsIgnoreCase(stage))
                && (reason == null || lower(letter.reason()).contains(lower(reason)))
                && (since == null || !letter.time().isBefore(since));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
