package org.claimwire.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.claimwire.dashboard.http.DashboardServer;
import org.claimwire.dashboard.view.Limits;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.View;
import org.claimwire.schemas.Settings;

/** The real server on a free port, without Kafka: its view is fed by whoever tests. */
public final class TestServer implements AutoCloseable {

    private final View view;
    private final AtomicReference<Progress> progress = new AtomicReference<>(live());
    private final DashboardServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer(Settings settings) {
        view = new View(Limits.of(settings));
        try {
            server = new DashboardServer(DashboardSettings.of(settings), view, progress::get, "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the settings as they are, but for the port. */
    public static TestServer start() {
        return start(Map.of());
    }

    /** With some settings of {@code claimwire.dashboard}. */
    public static TestServer start(Map<String, ?> settings) {
        Map<String, Object> all = new HashMap<>(Map.of("dashboard.port", 0));
        settings.forEach((name, value) -> all.put("dashboard." + name, value));
        return new TestServer(Settings.load().with(all));
    }

    /** A view that has seen all there is. */
    public static Progress live() {
        return new Progress(
                Progress.State.LIVE, null, List.of(new Progress.TopicLag("claimwire.claims.v1", 0)), Instant.now(), 0);
    }

    /** What it serves. */
    public View view() {
        return view;
    }

    /** Has it say that it is as up to date as this. */
    public void progress(Progress now) {
        progress.set(now);
    }

    /** Where it is. */
    public URI address() {
        return server.address();
    }

    /** The answer to a GET. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
