package org.claimwire.producer.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimwire.producer.http.Fetching.content;
import static org.claimwire.producer.http.Fetching.failed;
import static org.claimwire.producer.http.RawServer.endless;
import static org.claimwire.producer.http.RawServer.ok;
import static org.claimwire.producer.http.RawServer.raw;
import static org.claimwire.producer.http.RawServer.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.claimwire.producer.http.Answer.Failure;
import org.claimwire.producer.http.RawServer.Answering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileServerTest {

    private static final byte[] WORDS = "Words of a feed.".getBytes(UTF_8);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void leavesAServerThatDripsOnceTheWholeTakesTooLong() throws Exception {
        Answering drip = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
            drip(out, "x");
        };
        assertThat(failed(fetch(drip, SHORT), Failure.PASSING).reason()).contains("not done within 300 ms");
    }

    @Test
    void leavesAServerThatDripsItsHeaders() throws Exception {
        Answering drip = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(ISO_8859_1));
            drip(out, "x");
        };
        assertThat(failed(fetch(drip, SHORT), Failure.PASSING).reason()).contains("not done within 300 ms");
    }

    @Test
    void leavesAServerThatForeverPromisesToAnswer() throws Exception {
        Answering promises = (request, out) -> drip(out, "HTTP/1.1 102 Processing\r\n\r\n");
        assertThat(failed(fetch(promises, SHORT), Failure.PASSING).reason()).contains("not done within 300 ms");
    }

    @Test
    void countsTheWholeOverAllRedirects() throws Exception {
        Answering slowRedirect = (request, out) -> {
            LockSupport.parkNanos(Duration.ofMillis(120).toNanos());
            status(302, "Location: /again").answer(request, out);
        };
        assertThat(failed(fetch(slowRedirect, SHORT), Failure.PASSING).reason()).contains("not done within 300 ms");
    }

    @Test
    void leavesAServerThatIsSilent() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Answering silence = (request, out) -> await(over);
        HttpOptions options = Fetching.options(Duration.ofSeconds(30));
        HttpOptions impatient = new HttpOptions(
                null,
                options.connectTimeout(),
                SHORT,
                options.exchangeTimeout(),
                options.gap(),
                options.maxBytes(),
                options.allowedNetworks());
        try (RawServer server = RawServer.of(silence);
                Fetcher fetcher = Fetching.fetcher(impatient)) {
            assertThat(failed(fetcher.fetch(server.at("/"), Validators.NONE), Failure.PASSING)
                            .reason())
                    .contains("silent");
        } finally {
            over.countDown();
        }
    }

    @Test
    void stopsAtOnceWhenItIsInterrupted() throws Exception {
        Thread reader = Thread.currentThread();
        Answering interrupting = (request, out) -> {
            reader.interrupt();
            drip(out, "x");
        };
        try (RawServer server = RawServer.of(interrupting);
                Fetcher fetcher = Fetching.fetcher()) {
            assertThatThrownBy(() -> fetcher.fetch(server.at("/"), Validators.NONE))
                    .isInstanceOf(InterruptedException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nonly this",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nonly\r\n",
                ""
            })
    void takesNothingFromAnAnswerThatIsCutShort(String answer) throws Exception {
        assertThat(failed(fetch(raw(answer)), Failure.PASSING).reason()).contains("closed the connection");
    }

    @Test
    void readsNoFurtherThanTheLengthThatIsAnnounced() throws Exception {
        byte[] bytes = content(fetch(raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nWords and more")))
                .bytes();
        assertThat(bytes).isEqualTo("Words".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: minus one\r\n\r\nWords",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nWords",
                "SSH-2.0-OpenSSH_9.6\r\n",
                "HTTP/9.9 200 OK\r\n\r\nWords",
                "HTTP/1.1 two hundred\r\n\r\nWords"
            })
    void takesNothingFromWhatIsNoHttp(String answer) throws Exception {
        failed(fetch(raw(answer)), Failure.PASSING);
    }

    @Test
    void refusesADocumentThatAnnouncesTooMuchWithoutReadingIt() throws Exception {
        assertThat(failed(fetch(raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")), Failure.LASTING)
                        .reason())
                .contains("99999999999 bytes")
                .contains("max-bytes");
    }

    @Test
    void refusesADocumentThatDoesNotEnd() throws Exception {
        assertThat(failed(fetch(endless("HTTP/1.1 200 OK\r\n\r\n", new byte[5000])), Failure.LASTING)
                        .reason())
                .contains("max-bytes");
    }

    @Test
    void doesNotReadTheBodyOfAnError() throws Exception {
        assertThat(failed(fetch(endless("HTTP/1.1 500 Oh\r\n\r\n", new byte[5000])), Failure.PASSING)
                        .reason())
                .contains("500");
    }

    @Test
    void takesADocumentOfExactlyTheSizeAllowed() throws Exception {
        assertThat(content(fetch(ok(new byte[Fetching.MAX_BYTES]))).bytes()).hasSize(Fetching.MAX_BYTES);
    }

    @Test
    void unpacksGzipAndBothKindsOfDeflate() throws Exception {
        assertThat(content(fetch(ok(gzip(WORDS), "Content-Encoding: gzip"))).bytes())
                .isEqualTo(WORDS);
        assertThat(content(fetch(ok(deflate(WORDS, false), "Content-Encoding: deflate")))
                        .bytes())
                .isEqualTo(WORDS);
        assertThat(content(fetch(ok(deflate(WORDS, true), "Content-Encoding: Deflate")))
                        .bytes())
                .isEqualTo(WORDS);
    }

    @Test
    void refusesASmallGzipThatUnpacksToMoreThanAllowed() throws Exception {
        byte[] bomb = gzip(new byte[50 * 1024 * 1024]);
        assertThat(bomb).hasSizeLessThan(Fetching.MAX_BYTES);
        assertThat(failed(fetch(ok(bomb, "Content-Encoding: gzip")), Failure.LASTING)
                        .reason())
                .contains("max-bytes");
    }

    @Test
    void refusesAnEndlessGzipThatUnpacksToNothing() throws Exception {
        Answering empties = endless("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", gzip(new byte[0]));
        assertThat(fetch(empties)).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void refusesAGzipOfCountlessPartsThatHoldNothing() throws Exception {
        byte[] empty = gzip(new byte[0]);
        byte[] empties = new byte[empty.length * 500_000];
        for (int part = 0; part < empties.length; part += empty.length) {
            System.arraycopy(empty, 0, empties, part, empty.length);
        }
        Body body = new Body(empties.length);
        assertThatThrownBy(() -> body.read(new ByteArrayInputStream(empties), -1, "gzip"))
                .isInstanceOf(UnusableAnswerException.class)
                .hasMessageContaining("countless parts");
    }

    @Test
    void unpacksAGzipOfSeveralParts() throws Exception {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(gzip("Words ".getBytes(UTF_8)));
        parts.write(gzip("of a feed.".getBytes(UTF_8)));
        assertThat(content(fetch(ok(parts.toByteArray(), "Content-Encoding: gzip")))
                        .bytes())
                .isEqualTo(WORDS);
    }

    @Test
    void takesAHeadThatIsCutShortForNoDocument() throws Exception {
        failed(fetch(raw("HTTP/1.1 200 OK\r\nX-Half: a head")), Failure.PASSING);
    }

    @Test
    void takesNothingFromABrokenGzip() throws Exception {
        byte[] whole = gzip("Words that are cut off somewhere in the middle.".getBytes(UTF_8));
        failed(fetch(ok(Arrays.copyOf(whole, whole.length - 12), "Content-Encoding: gzip")), Failure.PASSING);
        assertThat(failed(fetch(ok(WORDS, "Content-Encoding: gzip")), Failure.PASSING)
                        .reason())
                .contains("cannot be unpacked");
    }

    @Test
    void refusesAPackingThatItDidNotAskFor() throws Exception {
        assertThat(failed(fetch(ok(WORDS, "Content-Encoding: br")), Failure.LASTING)
                        .reason())
                .contains("br");
    }

    @Test
    void refusesHeadersThatAreTooLongOrTooMany() throws Exception {
        String giant = "X-Giant: " + "x".repeat(Client.HEADER_BYTES);
        assertThat(failed(fetch(ok(WORDS, giant)), Failure.PASSING).reason()).contains("headers");
        assertThat(failed(fetch(endless("HTTP/1.1 200 OK\r\n", "X: y\r\n".getBytes(UTF_8))), Failure.PASSING)
                        .reason())
                .contains("headers");
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        RawServer server = RawServer.of(status(200));
        server.close();
        try (Fetcher fetcher = Fetching.fetcher()) {
            assertThat(failed(fetcher.fetch(server.at("/"), Validators.NONE), Failure.PASSING)
                            .reason())
                    .contains("cannot be connected to")
                    .contains("refused");
        }
    }

    @Test
    void goesOnWellAfterManyAnswersThatItLeft() throws Exception {
        try (RawServer server = RawServer.of(endless("HTTP/1.1 200 OK\r\n\r\n", new byte[5000]));
                Fetcher fetcher = Fetching.fetcher()) {
            for (int round = 0; round < 50; round++) {
                failed(fetcher.fetch(server.at("/"), Validators.NONE), Failure.LASTING);
            }
        }
    }

    private static Answer fetch(Answering answer) throws Exception {
        return fetch(answer, Duration.ofSeconds(30));
    }

    private static Answer fetch(Answering answer, Duration limit) throws Exception {
        try (RawServer server = RawServer.of(answer);
                Fetcher fetcher = Fetching.fetcher(Fetching.options(limit))) {
            return fetcher.fetch(server.at("/"), Validators.NONE);
        }
    }

    private static void drip(OutputStream out, String drop) throws IOException {
        while (true) {
            out.write(drop.getBytes(ISO_8859_1));
            out.flush();
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] gzip(byte[] words) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(words);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] words, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(words);
        }
        return packed.toByteArray();
    }
}
