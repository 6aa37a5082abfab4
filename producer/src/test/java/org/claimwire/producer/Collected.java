package org.claimwire.producer;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.claimwire.producer.LiveSource.Delivery;
import org.jspecify.annotations.Nullable;

/** Takes what a source hands on; it is settled at once, or when a test says so. */
public final class Collected implements Delivery {

    private final List<ParsedItem> pieces = new CopyOnWriteArrayList<>();
    private final BlockingQueue<ParsedItem> arrivals = new LinkedBlockingQueue<>();
    private volatile CountDownLatch settled = new CountDownLatch(0);

    @Override
    public void accept(ParsedItem parsed) {
        pieces.add(parsed);
        arrivals.add(parsed);
    }

    /** Nothing has to be settled where nothing has come. */
    @Override
    public void await() throws InterruptedException {
        if (!pieces.isEmpty()) {
            settled.await();
        }
    }

    /** Settles nothing until {@link #settle} is called. */
    public void settleNothing() {
        settled = new CountDownLatch(1);
    }

    /** Settles what waits, and what comes from now on. */
    public void settle() {
        settled.countDown();
    }

    /** Settles what comes from now on; what waits is left waiting. */
    public void settleWhatComes() {
        settled = new CountDownLatch(0);
    }

    /** Everything that came, in order. */
    public List<ParsedItem> pieces() {
        return pieces;
    }

    /** The next piece, waited for; null if none comes within a minute. */
    public @Nullable ParsedItem next() throws InterruptedException {
        return arrivals.poll(1, TimeUnit.MINUTES);
    }

    /** The ids of the items, in order. */
    public List<String> ids() {
        return pieces.stream()
                .filter(AcceptedItem.class::isInstance)
                .map(accepted -> ((AcceptedItem) accepted).id())
                .toList();
    }

    /** The refusals, in order. */
    public List<ParsedItem> refusals() {
        return pieces.stream().filter(Refusal.class::isInstance).toList();
    }

    /** What was passed over, in order. */
    public List<ParsedItem> skipped() {
        return pieces.stream().filter(SkippedFile.class::isInstance).toList();
    }
}
