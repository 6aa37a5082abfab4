package org.claimwire.dashboard.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A client of the stream that notes every event. */
final class SseClient implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpResponse<InputStream> response;
    private final List<SseEvent> events = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private SseClient(HttpResponse<InputStream> response) {
        this.response = response;
        Thread reader = new Thread(this::read, "sse-client");
        reader.setDaemon(true);
        reader.start();
    }

    /** @param lastEventId what it has seen; null for nothing */
    static SseClient open(URI address, @Nullable String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new SseClient(CLIENT.send(request.build(), BodyHandlers.ofInputStream()));
    }

    int statusCode() {
        return response.statusCode();
    }

    List<SseEvent> events() {
        return events;
    }

    /** Those of one name. */
    List<SseEvent> events(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    /** The id of the last event; null before the first. */
    @Nullable
    String lastId() {
        return events.isEmpty() ? null : events.get(events.size() - 1).id();
    }

    boolean ended() {
        return ended;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String name = "";
            String id = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    events.add(new SseEvent(name, id, line.substring(6)));
                }
            }
        } catch (IOException closed) {
            // it has hung up, or was hung up on
        }
        ended = true;
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }

    /** One event. */
    record SseEvent(String name, String id, String data) {}
}
