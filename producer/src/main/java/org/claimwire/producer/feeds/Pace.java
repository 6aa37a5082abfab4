package org.claimwire.producer.feeds;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked again: the settings under {@code claimwire.producer.feeds}. Between two
 * looks lies its interval at least; some chance is added to it, so that feeds do not fall into step with each other.
 *
 * @param maxBackOff the longest wait after errors that may pass by themselves
 * @param afterRefusal the wait after an error that a person has to mend, such as 404
 */
public record Pace(Duration maxBackOff, Duration afterRefusal) {

    /** How long the first look at all feeds is spread out at most. */
    private static final Duration SPREAD = Duration.ofSeconds(10);

    /** Between two looks, up to a tenth of the interval is added. */
    private static final int JITTER = 10;

    /** Doubling further would overflow, and no wait is that long. */
    private static final int MAX_DOUBLINGS = 20;

    /** @throws IllegalArgumentException if a wait is less than a second or more than a day; the message names the setting */
    public Pace {
        check("max-back-off", maxBackOff);
        check("after-refusal", afterRefusal);
    }

    /**
     * The pace in the settings.
     *
     * @param feeds the {@code claimwire.producer.feeds}
     * @throws ConfigException if a wait makes no sense; the message names it
     */
    public static Pace of(Config feeds) {
        try {
            return new Pace(feeds.getDuration("max-back-off"), feeds.getDuration("after-refusal"));
        } catch (IllegalArgumentException wrong) {
            throw new ConfigException.Generic(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /** The wait before the first look. */
    Duration first(Duration interval, RandomGenerator random) {
        return part(shorter(SPREAD, interval), random);
    }

    /** The wait after a look that went well. */
    Duration afterSuccess(Duration interval, RandomGenerator random) {
        return interval.plus(part(interval.dividedBy(JITTER), random));
    }

    /**
     * The wait after an error that may pass by itself: exponential back-off with full jitter, on top of the interval.
     *
     * @param failures how many there were in a row, at least 1
     * @param asked how long the server asks to be left alone; null if it does not
     */
    Duration afterFailure(Duration interval, int failures, @Nullable Duration asked, RandomGenerator random) {
        Duration limit = shorter(interval.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS)), maxBackOff);
        Duration backOff = part(limit, random);
        return longer(shorter(interval.plus(backOff), longer(interval, maxBackOff)), asked);
    }

    /** The wait after an error that a person has to mend. */
    Duration afterRefusal(Duration interval, @Nullable Duration asked) {
        return longer(longer(interval, afterRefusal), asked);
    }

    private static Duration part(Duration whole, RandomGenerator random) {
        return Duration.ofMillis((long) (whole.toMillis() * random.nextDouble()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, @Nullable Duration other) {
        return other == null || one.compareTo(other) > 0 ? one : other;
    }

    private static void check(String setting, Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "claimwire.producer.feeds." + setting + " must be from 1 second to 1 day");
        }
    }
}
