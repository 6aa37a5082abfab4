package org.claimwire.dashboard.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * Cuts clients that take too long over a request, however many bytes they send meanwhile: a connection must bring a whole
 * request within some time of its beginning, and of each answer. Safe for threads.
 */
final class SlowClients implements Connection.Listener {

    private static final long ANSWERING = Long.MAX_VALUE;

    private final long withinNanos;
    private final Map<EndPoint, Long> waitingSince = new ConcurrentHashMap<>();

    SlowClients(Duration within) {
        withinNanos = within.toNanos();
    }

    @Override
    public void onOpened(Connection connection) {
        waitingSince.put(connection.getEndPoint(), System.nanoTime());
    }

    @Override
    public void onClosed(Connection connection) {
        waitingSince.remove(connection.getEndPoint());
    }

    /** The request is there. */
    void received(EndPoint client) {
        waitingSince.replace(client, ANSWERING);
    }

    /** The request is answered. */
    void answered(EndPoint client) {
        waitingSince.replace(client, System.nanoTime());
    }

    /** Closes the connections that have waited too long. */
    void cut() {
        long now = System.nanoTime();
        waitingSince.forEach((client, since) -> {
            if (since != ANSWERING && now - since > withinNanos) {
                client.close();
            }
        });
    }
}
