package org.claimwire.producer.http;

import java.time.Duration;

/** How time is let pass; a test lets none pass. */
@FunctionalInterface
public interface Sleeper {

    /** Sleeps on the calling thread. */
    Sleeper REAL = time -> Thread.sleep(time.toMillis());

    /**
     * Waits.
     *
     * @param time how long; not negative
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration time) throws InterruptedException;
}
