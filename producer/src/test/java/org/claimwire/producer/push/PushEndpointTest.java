package org.claimwire.producer.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.claimwire.producer.Collected;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.intake.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The address, asked by real clients, well-behaved and not. */
@Timeout(60)
class PushEndpointTest {

    private static final String TOKEN = "0123456789abcdef";
    private static final String LINE = "{\"id\": \"a%s\", \"text\": \"The bridge is closed.\"}\n";
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final int CUT = -1;

    private final Collected collected = new Collected();
    private final AtomicBoolean away = new AtomicBoolean();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<PushEndpoint> open = new ArrayList<>();
    private final List<Thread> running = new ArrayList<>();
    private String authorization = "";

    @AfterEach
    void stop() throws InterruptedException {
        for (Thread thread : running) {
            thread.interrupt();
            thread.join();
        }
        open.forEach(PushEndpoint::close);
    }

    @Test
    void takesItemsAndAnswersWhenTheyAreSettled() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));
        collected.settleNothing();

        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request(push, "application/x-ndjson", LINE.formatted(1)), BodyHandlers.ofString());
        await().until(() -> collected.ids().equals(List.of("a1")));
        assertThat(answer).isNotDone();
        collected.settle();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        assertThat(answer.get().headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.get().headers().firstValue("Server")).isEmpty();
        assertThat(answer.get().body()).isEqualTo("{\"accepted\":1,\"refused\":0,\"refusals\":[]}\n");
    }

    @Test
    void saysWhatItRefusesAndTakesTheRest() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));

        HttpResponse<String> answer =
                post(push, "application/x-ndjson", LINE.formatted(1) + "{}\n" + LINE.formatted(2));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body())
                .startsWith("{\"accepted\":2,\"refused\":1,\"refusals\":[{\"line\":2,\"reason\":\"has no id");
        assertThat(collected.ids()).containsExactly("a1", "a2");
        assertThat(collected.refusals()).hasSize(1);
    }

    @Test
    void answersBadRequestWhereNothingIsAnItem() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));

        HttpResponse<String> answer = post(push, "application/jsonl", "no json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"accepted\":0,\"refused\":1");
        assertThat(post(push, "text/plain; charset=utf-8", "").statusCode()).isEqualTo(400);
    }

    @Test
    void keepsTheBodyOfARequestThatIsRefusedAsAWhole() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));

        post(push, "text/plain", "a\0b");

        Refusal refusal = (Refusal) collected.refusals().get(0);
        assertThat(refusal.content()).isEqualTo(ByteBuffer.wrap("a\0b".getBytes(UTF_8)));
        assertThat(refusal.origin()).hasToString("pushed from 127.0.0.1");
    }

    @Test
    void tellsTheFormatByTheTypeOrElseByTheContent() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));

        assertThat(post(push, "application/octet-stream", LINE.formatted(1)).statusCode())
                .isEqualTo(202);
        assertThat(post(push, "text/plain", LINE.formatted(2)).statusCode()).isEqualTo(202);

        assertThat(collected.ids()).hasSize(2).first().isEqualTo("a1");
        assertThat(collected.ids().get(1)).as("a text that looks like JSON").isNotEqualTo("a2");
    }

    @Test
    void refusesWhatIsOfNoFormat() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));

        for (String type :
                List.of("image/png", "application/x-www-form-urlencoded", "text/plain; charset=klingon", "nonsense")) {
            HttpResponse<String> answer = post(push, type, LINE.formatted(1));
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
            assertThat(answer.body()).as(type).contains("\"error\":\"" + type);
        }
        HttpRequest zipped = HttpRequest.newBuilder(request(push, "text/plain", "x"), (name, value) -> true)
                .header("Content-Encoding", "gzip")
                .build();
        assertThat(client.send(zipped, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
        assertThat(collected.pieces()).isEmpty();
    }

    @Test
    void servesNothingElse() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));
        URI uri = URI.create(push.name());

        assertThat(client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
        assertThat(client.send(HttpRequest.newBuilder(uri.resolve("/")).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsInOnlyWhoSendsTheToken() throws Exception {
        PushEndpoint push = start(settings(TOKEN, 4, LONG, LONG));

        for (String wrong :
                List.of("", "Bearer ", "Bearer 0123456789abcdeF", "Bearer " + TOKEN + "0", "Basic " + TOKEN, TOKEN)) {
            authorization = wrong;
            HttpResponse<String> answer = post(push, "application/jsonl", LINE.formatted(1));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        authorization = "Bearer " + TOKEN;
        assertThat(post(push, "application/jsonl", LINE.formatted(1)).statusCode())
                .isEqualTo(202);
        assertThat(collected.ids()).containsExactly("a1");
    }

    @Test
    void keepsOutWebPages() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));

        assertThat(raw(push, "Host: rebound.example:" + push.port())).startsWith("HTTP/1.1 403");
        assertThat(raw(push, "Host: 127.0.0.1\r\nOrigin: https://evil.example")).startsWith("HTTP/1.1 403");
        assertThat(raw(push, "Host: 127.0.0.1\r\nOrigin: null")).startsWith("HTTP/1.1 403");
        assertThat(raw(push, "Host: localhost:" + push.port() + "\r\nOrigin: http://localhost:" + push.port()))
                .startsWith("HTTP/1.1 202");
        assertThat(raw(push, "Host: [::1]:80")).startsWith("HTTP/1.1 202");
        assertThat(collected.ids()).hasSize(2);
    }

    @Test
    void refusesABodyThatIsTooLargeWhetherItsLengthIsKnownOrNot() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));
        byte[] giant = new byte[PushEndpoint.MAX_BYTES + 1];

        assertThat(statusOrCut(push, BodyPublishers.ofByteArray(giant))).isIn(413, CUT);
        assertThat(statusOrCut(push, BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(giant))))
                .isIn(413, CUT);
        assertThat(post(push, "application/jsonl", "{}\n".repeat(PushEndpoint.MAX_PIECES + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(collected.pieces()).isEmpty();

        String largest = "{\"id\": \"a\", \"text\": \"" + "x".repeat(500_000) + "\"}\n";
        assertThat(post(push, "application/jsonl", largest.repeat(8)).statusCode())
                .isEqualTo(202);
    }

    @Test
    void takesABodyInChunks() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));
        BodyPublisher chunks = BodyPublishers.fromPublisher(
                BodyPublishers.ofString(LINE.formatted(1).repeat(5_000)));

        assertThat(statusOrCut(push, chunks)).isEqualTo(202);
        assertThat(collected.ids()).hasSize(5_000);
    }

    @Test
    void tellsThoseThatAreTooManyToComeAgain() throws Exception {
        PushEndpoint push = start(settings("", 2, LONG, LONG));
        collected.settleNothing();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int request = 0; request < 20; request++) {
            answers.add(client.sendAsync(
                    request(push, "application/jsonl", LINE.formatted(request)), BodyHandlers.ofString()));
        }
        await().until(() -> answers.stream().filter(CompletableFuture::isDone).count() == 18);
        collected.settle();

        List<HttpResponse<String>> all =
                answers.stream().map(CompletableFuture::join).toList();
        assertThat(all).filteredOn(answer -> answer.statusCode() == 202).hasSize(2);
        assertThat(all)
                .filteredOn(answer -> answer.statusCode() == 429)
                .hasSize(18)
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Retry-After")).contains("1"));
        assertThat(collected.ids()).hasSize(2);
    }

    @Test
    void takesEverythingOfManyClientsThatComeAgainWhenTold() throws Exception {
        PushEndpoint push = start(settings("", 8, LONG, LONG));
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int request = 0; request < 200; request++) {
            answers.add(untilTaken(request(push, "application/jsonl", LINE.formatted(request))));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(202));
        assertThat(collected.ids()).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void saysAtOnceThatTheBrokersAreAway() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));
        away.set(true);

        HttpResponse<String> answer = post(push, "application/jsonl", LINE.formatted(1));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
    }

    @Test
    void waitsForTheBrokersOnlySoLong() throws Exception {
        PushEndpoint push = start(settings("", 4, Duration.ofMillis(100), LONG));
        collected.settleNothing();

        HttpResponse<String> begun = post(push, "application/jsonl", LINE.formatted(1));
        HttpResponse<String> queued = post(push, "application/jsonl", LINE.formatted(2));
        collected.settle();

        assertThat(begun.statusCode()).isEqualTo(503);
        assertThat(begun.body()).contains("it may have been sent");
        assertThat(queued.body()).contains("nothing was sent");
        assertThat(post(push, "application/jsonl", LINE.formatted(3)).statusCode())
                .isEqualTo(202);
        assertThat(collected.ids()).containsExactly("a1", "a3");
    }

    @Test
    void cutsClientsThatAreTooSlowWhileOthersGoOn() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, Duration.ofSeconds(1)));
        List<Socket> slow = new ArrayList<>();
        for (int socket = 0; socket < 40; socket++) {
            slow.add(new Socket("127.0.0.1", push.port()));
        }
        CompletableFuture<Void> dripping = CompletableFuture.runAsync(() -> drip(slow));

        assertThat(post(push, "application/jsonl", LINE.formatted(1)).statusCode())
                .isEqualTo(202);
        dripping.join();
        for (Socket socket : slow) {
            assertThat(isCut(socket)).isTrue();
        }
        assertThat(post(push, "application/jsonl", LINE.formatted(2)).statusCode())
                .isEqualTo(202);
    }

    @Test
    void answersThoseThatWaitWhenItStops() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));
        collected.settleNothing();
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request(push, "application/jsonl", LINE.formatted(1)), BodyHandlers.ofString());
        await().until(() -> collected.ids().size() == 1);

        running.get(0).interrupt();

        assertThat(answer.get().statusCode()).isEqualTo(503);
        assertThat(answer.get().body()).contains("the producer stops");
    }

    @Test
    void saysThatTheAddressIsTaken() throws Exception {
        PushEndpoint push = start(settings("", 4, LONG, LONG));
        PushSettings same = new PushSettings("127.0.0.1", push.port(), "", List.of(), 4, LONG, LONG);

        assertThatThrownBy(() -> new PushEndpoint(same, Formats.all(Parsing.CLOCK), away::get))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot listen at 127.0.0.1:" + push.port())
                .hasMessageContaining("in use");
    }

    /** The JDK's client fails where a server answers and closes before it has read all. */
    private int statusOrCut(PushEndpoint push, BodyPublisher body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(push.name()))
                .header("Content-Type", "application/jsonl")
                .POST(body)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException cut) {
            return CUT;
        }
    }

    private CompletableFuture<Integer> untilTaken(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenCompose(answer -> answer.statusCode() == 429
                        ? untilTaken(request)
                        : CompletableFuture.completedFuture(answer.statusCode()));
    }

    private HttpResponse<String> post(PushEndpoint push, String type, String body) throws Exception {
        return client.send(request(push, type, body), BodyHandlers.ofString());
    }

    private HttpRequest request(PushEndpoint push, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(push.name()))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        return (authorization.isEmpty() ? request : request.header("Authorization", authorization)).build();
    }

    private static String raw(PushEndpoint push, String headers) throws IOException {
        byte[] body = LINE.formatted(1).getBytes(UTF_8);
        try (Socket socket = new Socket("127.0.0.1", push.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /items HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\nContent-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(UTF_8));
            out.write(body);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Half of them drip headers, the others a body, a byte at a time, for ever. */
    private static void drip(List<Socket> slow) {
        byte[] head = "POST /items HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n".getBytes(UTF_8);
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        for (int index = 0; System.nanoTime() < end; index++) {
            for (int socket = 0; socket < slow.size(); socket++) {
                try {
                    boolean body = socket % 2 == 0;
                    OutputStream out = slow.get(socket).getOutputStream();
                    if (body && index == 0) {
                        out.write(head);
                    } else {
                        out.write(body ? 'x' : head[index % 20]);
                    }
                    out.flush();
                } catch (IOException cut) {
                    // which is what it is about
                }
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static boolean isCut(Socket socket) {
        try (socket) {
            socket.setSoTimeout(5_000);
            InputStream in = socket.getInputStream();
            in.readAllBytes();
            return true;
        } catch (SocketException reset) {
            return true;
        } catch (IOException stillOpen) {
            return false;
        }
    }

    private static PushSettings settings(String token, int maxRequests, Duration answer, Duration request) {
        return new PushSettings("127.0.0.1", 0, token, List.of(), maxRequests, answer, request);
    }

    private PushEndpoint start(PushSettings settings) throws IOException {
        PushEndpoint push = new PushEndpoint(settings, Formats.all(Parsing.CLOCK), away::get);
        open.add(push);
        Thread thread = new Thread(() -> {
            try {
                push.run(collected);
            } catch (InterruptedException stopped) {
                // as it should
            }
        });
        thread.start();
        running.add(thread);
        return push;
    }
}
