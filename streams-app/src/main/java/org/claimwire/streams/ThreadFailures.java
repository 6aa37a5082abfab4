package org.claimwire.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.claimwire.schemas.registry.RegistryAwayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows when a thread of the topology fails.
 *
 * <p>A dependency that is away is waited for: a new thread takes over, as often as it takes. So it does after a transaction that the
 * broker has ended meanwhile, as one that comes back does. Any other failure may be a passing one as well, so a new thread takes over too, but after five in ten minutes the instance stops, for then it is a defect or a
 * broken machine, and another instance or a person must see to it.
 */
final class ThreadFailures implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadFailures.class);
    private static final int TOLERATED = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Deque<Instant> failures = new ArrayDeque<>();

    ThreadFailures(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
        if (isDependencyAway(failure)) {
            LOG.warn("A dependency is or was away; a new thread tries again.", failure);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        Instant now = clock.instant();
        failures.removeIf(earlier -> earlier.isBefore(now.minus(WITHIN)));
        failures.add(now);
        if (failures.size() > TOLERATED) {
            LOG.error("The {}th failure within {}; this instance stops.", failures.size(), WITHIN, failure);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.error("A thread failed; a new one takes over.", failure);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private static boolean isDependencyAway(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof RegistryAwayException
                    || t instanceof TimeoutException
                    || t instanceof InvalidTxnStateException) {
                return true;
            }
            if (t instanceof AuthorizationException) {
                return false;
            }
        }
        return false;
    }
}
