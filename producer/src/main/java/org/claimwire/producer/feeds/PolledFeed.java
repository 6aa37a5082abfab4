package org.claimwire.producer.feeds;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.http.Answer;
import org.claimwire.producer.http.Answer.Content;
import org.claimwire.producer.http.Answer.Failed;
import org.claimwire.producer.http.Answer.Failure;
import org.claimwire.producer.http.Answer.Unchanged;
import org.claimwire.producer.http.Validators;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A feed that is polled. It hands on what is new in it, and remembers that only once it is settled: a crash makes pieces
 * come again and never leaves one out. A feed that answers 410 (Gone) ends; every other error is waited out.
 */
public final class PolledFeed implements LiveSource {

    private static final Logger LOG = LoggerFactory.getLogger(PolledFeed.class);

    /** So often a feed is fetched in any case, in case its server is wrong about what has changed. */
    private static final Duration TRUST = Duration.ofDays(1);

    /** The format whose documents are web pages. */
    private static final String PAGES = "html";

    private final FeedSettings settings;
    private final FeedReading reading;
    private final Polling polling;
    private final Consumer<FeedHealth> watcher;
    private FeedState state = FeedState.NOTHING;
    private boolean saidThatItCannotRemember;
    private volatile FeedHealth health;

    /**
     * @param settings the feed
     * @param parser reads its documents
     * @param polling what it is polled with
     * @param watcher is told of every change, on the thread of the feed
     */
    public PolledFeed(FeedSettings settings, FeedParser parser, Polling polling, Consumer<FeedHealth> watcher) {
        this.settings = settings;
        this.reading = new FeedReading(settings, parser);
        this.polling = polling;
        this.watcher = watcher;
        this.health = FeedHealth.unknown(settings.name());
    }

    @Override
    public String name() {
        return settings.name();
    }

    /** How it is doing. Safe for any thread. */
    public FeedHealth health() {
        return health;
    }

    /** Polls until the thread is interrupted, or the server says that the feed is gone for good. */
    @Override
    public void run(Delivery delivery) throws InterruptedException {
        recall();
        pause(polling.pace().first(settings.interval(), polling.random()));
        while (true) {
            Duration wait = poll(delivery);
            if (health.ended()) {
                watcher.accept(health);
                return;
            }
            pause(wait);
        }
    }

    private Duration poll(Delivery delivery) throws InterruptedException {
        Answer answer = polling.fetcher().fetch(settings.address(), validators());
        if (answer instanceof Content content && isStrayPage(content)) {
            return failed(new Failed(
                    Failure.PASSING,
                    "answered with a web page instead of a feed; look at its address in a browser",
                    null));
        } else if (answer instanceof Content content) {
            read(content, delivery);
            health = health.succeeded(now(), content.movedTo());
        } else if (answer instanceof Unchanged unchanged) {
            health = health.succeeded(now(), unchanged.movedTo());
        } else if (answer instanceof Failed failed) {
            if (failed.failure() == Failure.GONE) {
                tellOfTheEnd(failed.reason(), delivery);
            }
            return failed(failed);
        }
        return polling.pace().afterSuccess(settings.interval(), polling.random());
    }

    private boolean isStrayPage(Content content) {
        return !PAGES.equals(settings.format()) && WebPage.isOne(content.bytes());
    }

    private Validators validators() {
        return now().isBefore(state.fetchedAt().plus(TRUST)) ? state.validators() : Validators.NONE;
    }

    private void read(Content content, Delivery delivery) throws InterruptedException {
        Listing listing = reading.read(content, state, delivery);
        if (listing.isAnyFresh()) {
            delivery.await();
        }
        keep(new FeedState(content.validators(), now(), listing.items(), listing.refusals()));
    }

    private Duration failed(Failed failed) {
        Pace pace = polling.pace();
        boolean lasts = failed.failure() == Failure.LASTING;
        int failures = health.failures() + 1;
        Duration wait = lasts
                ? pace.afterRefusal(settings.interval(), failed.retryAfter())
                : pace.afterFailure(settings.interval(), failures, failed.retryAfter(), polling.random());
        String words = lasts ? failed.reason() + "; asked again in " + wait.toMinutes() + " minutes" : failed.reason();
        health = health.failed(now(), words, failed.failure() == Failure.GONE);
        return wait;
    }

    private void tellOfTheEnd(String reason, Delivery delivery) throws InterruptedException {
        String digest = Digest.of(reason);
        if (!state.refusals().contains(digest)) {
            delivery.accept(new Refusal(Origin.whole(name()), reason));
            delivery.await();
            List<String> refusals = new ArrayList<>(state.refusals());
            refusals.add(digest);
            keep(new FeedState(state.validators(), state.fetchedAt(), state.items(), refusals));
        }
    }

    private void recall() {
        try {
            state = polling.memory().recall(name());
        } catch (IOException unreadable) {
            troubled("what came earlier is not known, so it comes again: " + unreadable.getMessage());
        }
    }

    private void keep(FeedState next) {
        state = next;
        try {
            polling.memory().keep(name(), next);
            saidThatItCannotRemember = false;
        } catch (IOException unwritable) {
            troubled("what came cannot be remembered, so it comes again after a restart: " + unwritable.getMessage());
        }
    }

    private void troubled(String what) {
        health = health.troubled(now(), what);
        if (!saidThatItCannotRemember) {
            saidThatItCannotRemember = true;
            LOG.warn("{}: {}", name(), what);
        }
    }

    private void pause(Duration wait) throws InterruptedException {
        health = health.next(now().plus(wait));
        watcher.accept(health);
        polling.sleeper().sleep(wait);
    }

    private Instant now() {
        return polling.clock().instant();
    }
}
