package org.claimwire.dashboard.http;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.claimwire.dashboard.DashboardSettings;
import org.claimwire.dashboard.json.StatusJson;
import org.claimwire.dashboard.stream.Streams;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.View;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves a view over HTTP: the API, its live stream, and the page.
 *
 * <p>No thread waits for a client, neither for its request nor for it to take an answer. Connections, the time for a request and
 * the time in which a client takes nothing are bounded.
 */
public final class DashboardServer implements AutoCloseable {

    private static final int MAX_THREADS = 16;
    private static final int MAX_NOT_YET_ACCEPTED = 256;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final long LOOK_EVERY_MS = 250;

    private final DashboardSettings settings;
    private final Server server;
    private final ServerConnector connector;
    private final Streams streams;
    private final ScheduledExecutorService clock;

    /**
     * Listens.
     *
     * @param settings where, and who may come
     * @param view what is shown
     * @param progress how up to date that is
     * @param version the release, for the status
     * @throws IOException if the address cannot be listened at; the message says why
     */
    public DashboardServer(DashboardSettings settings, View view, Supplier<Progress> progress, String version)
            throws IOException {
        this.settings = settings;
        SlowClients slow = new SlowClients(settings.requestWithin());
        Supplier<String> status =
                () -> StatusJson.of(view, progress.get(), version, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        streams = new Streams(view, status, settings.maxStreams(), settings.idleTimeout());
        Routes routes = new Routes(
                progress, status, new Api(view), new Exports(view, settings.maxExports()), new StreamRoute(streams));
        server = new Server(threads());
        connector = connector(slow);
        server.addConnector(connector);
        server.setHandler(new Entrance(new Guard(settings), routes, slow));
        server.setErrorHandler(new Errors());
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "dashboard-clock");
            thread.setDaemon(true);
            return thread;
        });
        start();
        clock.scheduleWithFixedDelay(slow::cut, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** Where the page is. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + connector.getLocalPort() + "/");
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
        threads.setName("dashboard");
        threads.setDaemon(true);
        return threads;
    }

    private ServerConnector connector(SlowClients slow) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setHeaderCacheCaseSensitive(true); // else a token is taken for one of other case that came before it
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(settings.idleTimeout().toMillis());
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "keys", // a key in a path may hold all of these; the path is only ever split as it came
                Violation.AMBIGUOUS_PATH_SEPARATOR,
                Violation.AMBIGUOUS_PATH_ENCODING,
                Violation.AMBIGUOUS_PATH_SEGMENT,
                Violation.AMBIGUOUS_EMPTY_SEGMENT,
                Violation.AMBIGUOUS_PATH_PARAMETER,
                Violation.SUSPICIOUS_PATH_CHARACTERS,
                Violation.ILLEGAL_PATH_CHARACTERS));
        ServerConnector listening = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        listening.setHost(settings.host());
        listening.setPort(settings.port());
        listening.setIdleTimeout(settings.idleTimeout().toMillis());
        listening.setAcceptQueueSize(MAX_NOT_YET_ACCEPTED);
        listening.addBean(slow);
        listening.addBean(new NetworkConnectionLimit(settings.maxConnections(), listening));
        return listening;
    }

    private void start() throws IOException {
        try {
            server.start();
        } catch (Exception taken) {
            close();
            throw new IOException(
                    "cannot listen at " + settings.host() + ":" + settings.port() + ": "
                            + rootOf(taken).getMessage()
                            + "; set claimwire.dashboard.port to another port, or to 0 for any free one",
                    taken);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Stops listening, and ends what is being answered. */
    @Override
    public void close() {
        clock.shutdownNow();
        streams.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the dashboard's server does not stop", e);
        }
    }
}
