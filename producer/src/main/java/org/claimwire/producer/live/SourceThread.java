package org.claimwire.producer.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.LiveSource.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of one source. A source that fails by a defect begins anew, a few times in some minutes; then it is given up,
 * and a person must see it.
 */
final class SourceThread extends Thread {

    private static final Logger LOG = LoggerFactory.getLogger(SourceThread.class);
    private static final int MOST_FAILURES = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final LiveSource source;
    private final Delivery delivery;
    private final Consumer<String> givenUp;
    private final Deque<Long> failures = new ArrayDeque<>();

    /**
     * @param givenUp takes why the source is given up
     */
    SourceThread(LiveSource source, Delivery delivery, Consumer<String> givenUp) {
        super("source " + source.name());
        this.source = source;
        this.delivery = delivery;
        this.givenUp = givenUp;
    }

    @Override
    public void run() {
        try {
            while (!runOnce()) {
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
        } catch (InterruptedException stopped) {
            LOG.debug("{} is stopped.", source.name());
        }
    }

    /** Whether the source has come to its end, or is given up. */
    private boolean runOnce() throws InterruptedException {
        try {
            source.run(delivery);
            return true;
        } catch (RuntimeException | Error defect) {
            LOG.error("The source {} failed.", source.name(), defect);
            if (isTooOften()) {
                givenUp.accept("the source " + source.name() + " failed again and again: " + defect);
                return true;
            }
            return false;
        }
    }

    private boolean isTooOften() {
        long now = System.nanoTime();
        failures.add(now);
        while (now - failures.getFirst() > WITHIN.toNanos()) {
            failures.removeFirst();
        }
        return failures.size() > MOST_FAILURES;
    }
}
