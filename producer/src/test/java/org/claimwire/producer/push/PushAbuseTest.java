package org.claimwire.producer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimwire.producer.Collected;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.intake.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The address, under clients that mean harm. */
@Timeout(120)
class PushAbuseTest {

    private static final String LINE = "{\"id\": \"a1\", \"text\": \"The bridge is closed.\"}\n";
    private static final int CROWD = 2_000;

    private final Collected collected = new Collected();
    private final HttpClient client = HttpClient.newHttpClient();
    private PushEndpoint push;
    private Thread running;

    @BeforeEach
    void start() throws IOException {
        push = new PushEndpoint(
                new PushSettings("127.0.0.1", 0, "", List.of(), 4, Duration.ofSeconds(20), Duration.ofSeconds(1)),
                Formats.all(Parsing.CLOCK),
                () -> false);
        running = new Thread(() -> {
            try {
                push.run(collected);
            } catch (InterruptedException stopped) {
                // as it should
            }
        });
        running.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        running.interrupt();
        running.join();
        push.close();
    }

    @Test
    void unpacksNothingSoThatNoBombGoesOff() throws Exception {
        for (String encoding : List.of("gzip", "deflate", "br", "gzip, gzip", "x-nothing")) {
            HttpRequest request =
                    post(bomb()).header("Content-Encoding", encoding).build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .as(encoding)
                    .isEqualTo(415);
        }
        assertThat(collected.pieces()).isEmpty();
    }

    @Test
    void takesABombThatDoesNotSayItIsOneForBytesThatAreNoItem() throws Exception {
        assertThat(client.send(post(bomb()).build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
        assertThat(collected.ids()).isEmpty();
    }

    @Test
    void isThereForOthersAgainAfterThousandsConnectedAndSaidNothing() throws Exception {
        List<Socket> crowd = new ArrayList<>();
        try {
            for (int connection = 0; connection < CROWD; connection++) {
                crowd.add(connected());
            }
            HttpRequest request = post(LINE.getBytes(StandardCharsets.UTF_8))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> client.send(request, BodyHandlers.ofString()).statusCode() == 202);
        } finally {
            for (Socket socket : crowd) {
                socket.close();
            }
        }
        assertThat(collected.ids()).contains("a1");
    }

    /** A connection; one that the system turns away has no part in the crowd. */
    private Socket connected() {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", push.port()), 50);
        } catch (IOException turnedAway) {
            assertThat(socket.isConnected()).isFalse();
        }
        return socket;
    }

    private HttpRequest.Builder post(byte[] body) {
        return HttpRequest.newBuilder(URI.create(push.name()))
                .header("Content-Type", "application/jsonl")
                .POST(BodyPublishers.ofByteArray(body));
    }

    /** 16 MiB of nothing, in 16 KiB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            for (int mebibyte = 0; mebibyte < 16; mebibyte++) {
                packed.write(new byte[1024 * 1024]);
            }
        }
        return bomb.toByteArray();
    }
}
