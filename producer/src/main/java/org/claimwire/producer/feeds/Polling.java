package org.claimwire.producer.feeds;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.claimwire.producer.http.Fetcher;
import org.claimwire.producer.http.Sleeper;

/**
 * What all feeds are polled with.
 *
 * @param fetcher fetches their documents; one for all, since it spares the hosts
 * @param memory keeps what has come
 * @param pace when each one is asked again
 * @param clock tells the time
 * @param sleeper lets the waits pass
 * @param random the chance in the waits; safe for many threads
 */
public record Polling(
        Fetcher fetcher, FeedMemory memory, Pace pace, Clock clock, Sleeper sleeper, RandomGenerator random) {}
