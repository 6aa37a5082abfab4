package org.claimwire.dashboard.stream;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.claimwire.dashboard.view.View;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * All clients of the stream. Whoever changes the view only rings; one thread then has each client go on, and no client, however
 * slow, is waited for.
 */
public final class Streams implements AutoCloseable {

    private static final long STATUS_EVERY = Duration.ofSeconds(5).toNanos();
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long LOOK_EVERY_MS = 500;

    private final View view;
    private final Supplier<String> status;
    private final long heartbeatEvery;
    private final Events events;
    private final Semaphore room;
    private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);
    private final AtomicLong told = new AtomicLong();
    private final Thread thread = new Thread(this::run, "dashboard-stream");
    private volatile boolean closed;

    /**
     * Begins to follow a view.
     *
     * @param status says how the dashboard stands, as JSON
     * @param most how many clients there may be
     * @param idleTimeout after which silence a connection is cut
     */
    public Streams(View view, Supplier<String> status, int most, Duration idleTimeout) {
        this.view = view;
        this.status = status;
        this.room = new Semaphore(most);
        this.events = new Events(view);
        heartbeatEvery = Math.min(HEARTBEAT.toNanos(), idleTimeout.toNanos() / 2);
        view.onChange(this::ring);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Takes a client on, for as long as it stays; its headers are set.
     *
     * @return false if there is no room
     */
    public boolean open(Subscription subscription, Response response, Callback callback) {
        if (closed || !room.tryAcquire()) {
            return false;
        }
        Gone gone = new Gone();
        StreamClient client = new StreamClient(view, events, status, subscription, response, callback, gone);
        gone.client = client;
        clients.add(client);
        client.iterate();
        return true;
    }

    /** How many clients there are. */
    public int clients() {
        return clients.size();
    }

    /** How often all clients have been told to go on. */
    public long rounds() {
        return told.get();
    }

    private void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    private void run() {
        long lastStatus = System.nanoTime();
        long lastHeartbeat = lastStatus;
        while (!closed) {
            boolean rung = await();
            long now = System.nanoTime();
            boolean statusIsDue = now - lastStatus >= STATUS_EVERY;
            boolean heartbeatIsDue = now - lastHeartbeat >= heartbeatEvery;
            lastStatus = statusIsDue ? now : lastStatus;
            lastHeartbeat = heartbeatIsDue ? now : lastHeartbeat;
            if (rung || statusIsDue || heartbeatIsDue) {
                clients.forEach(client -> tell(client, statusIsDue, heartbeatIsDue));
                events.forget();
                told.incrementAndGet();
            }
        }
    }

    private static void tell(StreamClient client, boolean statusIsDue, boolean heartbeatIsDue) {
        if (statusIsDue) {
            client.statusIsDue();
        }
        if (heartbeatIsDue) {
            client.heartbeatIsDue();
        }
        client.iterate();
    }

    private boolean await() {
        try {
            boolean rung = bell.tryAcquire(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
            bell.drainPermits();
            return rung;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            closed = true;
            return false;
        }
    }

    /** Ends all of them. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        clients.forEach(StreamClient::end);
    }

    /** Gives a client's room back. */
    private final class Gone implements Runnable {

        private volatile StreamClient client;

        @SuppressWarnings("NullAway.Init")
        private Gone() {}

        @Override
        public void run() {
            clients.remove(client);
            room.release();
        }
    }
}
