package org.claimwire.producer.kafka;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a publication.
 *
 * @param sent items that the brokers have acknowledged
 * @param refused pieces of input that were no items, or that the brokers refused
 * @param skipped files that were passed over, being no input
 * @param held items that are not sent, because they are under embargo
 * @param took from the first look at the input to the last acknowledgement
 * @param failure why it ended before its end, and what to try; null if it did not
 */
public record ProducerResult(
        long sent,
        long refused,
        long skipped,
        long held,
        Duration took,
        @Nullable String failure) {

    /** @throws IllegalArgumentException if a count or the time is negative */
    public ProducerResult {
        if (sent < 0 || refused < 0 || skipped < 0 || held < 0 || took.isNegative()) {
            throw new IllegalArgumentException(
                    "negative: " + sent + ", " + refused + ", " + skipped + ", " + held + ", " + took);
        }
    }

    /** A publication without embargoes. */
    public ProducerResult(long sent, long refused, long skipped, Duration took, @Nullable String failure) {
        this(sent, refused, skipped, 0, took, failure);
    }

    /** Whether everything that came in was sent. */
    public boolean isComplete() {
        return refused == 0 && held == 0 && failure == null;
    }

    /** The line a person reads at the end: {@code 26 items sent, 1 refused, in 0.4 s (65 items/s)}. */
    public String summary() {
        double seconds = took.toMillis() / 1000.0;
        StringBuilder line = new StringBuilder(count(sent, "item") + " sent, " + refused + " refused");
        if (skipped > 0) {
            line.append(", ").append(count(skipped, "file")).append(" skipped");
        }
        if (held > 0) {
            line.append(", ").append(held).append(" held by embargo");
        }
        line.append(String.format(Locale.ROOT, ", in %.1f s", seconds));
        if (sent > 0 && seconds > 0) {
            line.append(String.format(Locale.ROOT, " (%.0f items/s)", sent / seconds));
        }
        return line.toString();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
