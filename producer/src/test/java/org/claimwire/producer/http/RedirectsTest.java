package org.claimwire.producer.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.producer.http.Fetching.content;
import static org.claimwire.producer.http.Fetching.failed;
import static org.claimwire.producer.http.RawServer.ok;
import static org.claimwire.producer.http.RawServer.status;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.http.Answer.Content;
import org.claimwire.producer.http.Answer.Failed;
import org.claimwire.producer.http.Answer.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    private static final byte[] WORDS = "Words of a feed.".getBytes(UTF_8);

    @Test
    void followsARelativeRedirect() throws Exception {
        try (RawServer server = RawServer.of(status(302, "Location: ../feeds/new feed.rss?a=b"), ok(WORDS))) {
            Content content = content(fetch(server.at("/old/latest.rss")));

            assertThat(content.address())
                    .isEqualTo(server.at("/feeds/new%20feed.rss?a=b").uri());
            assertThat(content.movedTo()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void notesWhereADocumentHasMovedForGood(int status) throws Exception {
        try (RawServer server = RawServer.of(status(status, "Location: /new?key=secret"), ok(WORDS))) {
            assertThat(content(fetch(server.at("/old"))).movedTo()).isEqualTo(server.at("/new") + "?...");
        }
    }

    @Test
    void notesOnlyAsFarAsTheMoveIsForGood() throws Exception {
        try (RawServer server =
                RawServer.of(status(301, "Location: /new"), status(307, "Location: /today"), ok(WORDS))) {
            assertThat(content(fetch(server.at("/old"))).movedTo())
                    .isEqualTo(server.at("/new").toString());
        }
        try (RawServer server =
                RawServer.of(status(302, "Location: /today"), status(301, "Location: /new"), ok(WORDS))) {
            assertThat(content(fetch(server.at("/old"))).movedTo()).isNull();
        }
    }

    @Test
    void asksForChangesWhereTheRedirectLeads() throws Exception {
        try (RawServer server = RawServer.of(
                        status(302, "Location: /today"),
                        ok(WORDS, "ETag: \"1\""),
                        status(302, "Location: /today"),
                        status(304));
                Fetcher fetcher = Fetching.fetcher()) {
            Content first = content(fetcher.fetch(server.at("/"), Validators.NONE));

            assertThat(fetcher.fetch(server.at("/"), first.validators())).isInstanceOf(Answer.Unchanged.class);
            assertThat(server.requests().get(2)).doesNotContain("If-None-Match");
            assertThat(server.requests().get(3)).contains("If-None-Match: \"1\"");
        }
    }

    @Test
    void leavesALoopAfterFiveRedirects() throws Exception {
        try (RawServer server = RawServer.of(status(302, "Location: /"))) {
            assertThat(failed(fetch(server.at("/")), Failure.LASTING).reason()).contains("more than 5 times");
            assertThat(server.requests()).hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://files.example/feed",
                "jar:http://127.0.0.1/a.jar!/b",
                "gopher://127.0.0.1:70/",
                "data:text/xml,<rss/>",
                "http://",
                "http:///path",
                "http://[::1",
                "%%%",
                ""
            })
    void followsNoRedirectToAnythingButHttp(String location) throws Exception {
        try (RawServer server = RawServer.of(status(302, "Location: " + location), ok(WORDS))) {
            Answer answer = fetch(server.at("/"));
            if (location.isEmpty()) {
                // An empty reference is the same address (RFC 3986, section 5.2.2).
                content(answer);
            } else {
                failed(answer, Failure.LASTING);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    @Test
    void refusesARedirectThatLeadsNowhere() throws Exception {
        try (RawServer server = RawServer.of(status(301))) {
            assertThat(failed(fetch(server.at("/")), Failure.LASTING).reason()).contains("without saying where to");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.2", "2130706434", "[::ffff:127.0.0.2]", "[::1]", "0.0.0.0"})
    void followsNoRedirectIntoAPrivateNetwork(String host) throws Exception {
        try (RawServer inside = RawServer.everywhere(ok(WORDS));
                RawServer outside =
                        RawServer.of(status(302, "Location: http://" + host + ":" + inside.port() + "/?key=secret"))) {
            Failed failed = failed(fetch(outside.at("/")), Failure.LASTING);

            assertThat(failed.reason())
                    .contains("allowed-networks")
                    .contains("after a redirect to")
                    .doesNotContain("secret");
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    void tellsWhoItIsOnlyToTheHostThatTheUserMeant() throws Exception {
        try (RawServer other = RawServer.of(ok(WORDS));
                RawServer server = RawServer.of(
                        status(302, "Location: /same"),
                        status(302, "Location: http://127.0.0.1:" + other.port() + "/"))) {
            fetch(HttpAddress.of("http://desk:secret@127.0.0.1:" + server.port() + "/"));

            assertThat(server.requests()).hasSize(2).allMatch(request -> request.contains("Authorization: Basic "));
            assertThat(other.requests()).singleElement().asString().doesNotContain("Authorization");
        }
    }

    @Test
    void doesNotGiveUpTheEncryption(@TempDir Path folder) throws Exception {
        SSLContext certified = selfSigned(folder);
        HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certified));
        server.createContext("/", exchange -> {
            boolean isFeed = exchange.getRequestURI().getPath().equals("/feed");
            exchange.getResponseHeaders().set("Location", isFeed ? "/moved" : "http://127.0.0.1:1/feed");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        HttpAddress address =
                HttpAddress.of("https://127.0.0.1:" + server.getAddress().getPort() + "/feed");
        try (Fetcher trusting = new Fetcher(
                        Fetching.options(Duration.ofSeconds(30)),
                        Parsing.CLOCK,
                        time -> {},
                        NameService.OF_THIS_MACHINE,
                        certified);
                Fetcher usual = Fetching.fetcher()) {
            assertThat(failed(trusting.fetch(address, Validators.NONE), Failure.LASTING)
                            .reason())
                    .contains("from https to http");
            assertThat(failed(usual.fetch(address, Validators.NONE), Failure.PASSING)
                            .reason())
                    .contains("cannot be connected to safely");
        } finally {
            server.stop(0);
        }
    }

    private static Answer fetch(HttpAddress address) throws InterruptedException {
        try (Fetcher fetcher = Fetching.fetcher()) {
            return fetcher.fetch(address, Validators.NONE);
        }
    }

    private static SSLContext selfSigned(Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("store.p12");
        char[] password = "changeit".toCharArray();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, password);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, password);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
