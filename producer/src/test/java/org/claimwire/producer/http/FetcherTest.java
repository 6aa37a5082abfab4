package org.claimwire.producer.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.producer.http.Fetching.content;
import static org.claimwire.producer.http.Fetching.failed;
import static org.claimwire.producer.http.RawServer.ok;
import static org.claimwire.producer.http.RawServer.status;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.http.Answer.Content;
import org.claimwire.producer.http.Answer.Failure;
import org.claimwire.producer.http.Answer.Unchanged;
import org.claimwire.producer.http.RawServer.Answering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final byte[] WORDS = "Words of a feed, ӘҢ.".getBytes(UTF_8);

    @Test
    void fetchesADocumentWithItsEncodingAndAddress() throws Exception {
        try (RawServer server = RawServer.of(ok(WORDS, "Content-Type: application/rss+xml; charset=\"utf-8\""))) {
            Content content = content(fetch(server, "/latest.rss?key=secret"));

            assertThat(content.bytes()).isEqualTo(WORDS);
            assertThat(content.charset()).isEqualTo(UTF_8);
            assertThat(content.address())
                    .isEqualTo(server.at("/latest.rss?key=secret").uri());
            assertThat(content.movedTo()).isNull();
        }
    }

    @Test
    void saysWhoAsksAndWhatItCanUnpackAndNothingElse() throws Exception {
        try (RawServer server = RawServer.of(ok(WORDS))) {
            fetch(server, "/");

            assertThat(server.requests().get(0).lines().map(String::toLowerCase))
                    .containsExactlyInAnyOrder(
                            "get / http/1.1",
                            "accept-encoding: gzip, deflate",
                            "connection: close",
                            "host: 127.0.0.1:" + server.port(),
                            "user-agent: claimwire (+mailto:desk@wire.example)",
                            "");
        }
    }

    @Test
    void asksWhetherAnythingHasChangedAndHearsThatNothingHas() throws Exception {
        Answering document = ok(WORDS, "ETag: W/\"a,b\"", "Last-Modified: Mon, 10 Jan 2022 07:00:00 GMT");
        try (RawServer server = RawServer.of(document, status(304));
                Fetcher fetcher = Fetching.fetcher()) {
            Content first = content(fetcher.fetch(server.at("/"), Validators.NONE));
            Answer second = fetcher.fetch(server.at("/"), first.validators());

            assertThat(second).isEqualTo(new Unchanged(null));
            assertThat(server.requests().get(1))
                    .contains("If-None-Match: W/\"a,b\"\r\n")
                    .contains("If-Modified-Since: Mon, 10 Jan 2022 07:00:00 GMT\r\n");
        }
    }

    @Test
    void asksByNothingThatCameFromAnotherAddress() throws Exception {
        try (RawServer server = RawServer.of(ok(WORDS, "ETag: \"1\""));
                Fetcher fetcher = Fetching.fetcher()) {
            Content first = content(fetcher.fetch(server.at("/one"), Validators.NONE));
            fetcher.fetch(server.at("/two"), first.validators());

            assertThat(server.requests().get(1)).doesNotContain("If-None-Match");
        }
    }

    @Test
    void asksByNothingThatIsTooLongToBeSent() throws Exception {
        try (RawServer server = RawServer.of(ok(WORDS, "ETag: \"" + "e".repeat(5000) + "\""))) {
            assertThat(content(fetch(server, "/")).validators().isEmpty()).isTrue();
        }
    }

    @Test
    void doesNotTakeAnAnswerOfNoChangeThatItDidNotAskFor() throws Exception {
        try (RawServer server = RawServer.of(status(304))) {
            assertThat(failed(fetch(server, "/"), Failure.PASSING).reason()).contains("was not asked");
        }
    }

    @Test
    void keepsNoCookies() throws Exception {
        try (RawServer server = RawServer.of(ok(WORDS, "Set-Cookie: visit=1; Path=/"));
                Fetcher fetcher = Fetching.fetcher()) {
            fetcher.fetch(server.at("/"), Validators.NONE);
            fetcher.fetch(server.at("/"), Validators.NONE);

            assertThat(server.requests().get(1)).doesNotContainIgnoringCase("cookie");
        }
    }

    @Test
    void logsInWithTheUserOfTheAddress() throws Exception {
        try (RawServer server = RawServer.of(ok(WORDS))) {
            HttpAddress address = HttpAddress.of("http://desk:p%40ss@127.0.0.1:" + server.port() + "/");
            fetch(address);

            // base64 of desk:p@ss
            assertThat(server.requests().get(0)).contains("Authorization: Basic ZGVzazpwQHNz\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "500, PASSING, Internal Server Error",
        "503, PASSING, Service Unavailable",
        "429, PASSING, Too Many Requests",
        "408, PASSING, Request Timeout",
        "204, PASSING, without a document",
        "206, PASSING, without a document",
        "300, PASSING, without a document",
        "404, LASTING, check the address",
        "401, LASTING, a user and a password",
        "403, LASTING, a user and a password",
        "451, LASTING, 451",
        "410, GONE, it has ended",
        "799, PASSING, answered 799"
    })
    void saysWhatAStatusMeans(int status, Failure failure, String words) throws Exception {
        try (RawServer server = RawServer.of(status(status))) {
            assertThat(failed(fetch(server, "/"), failure).reason())
                    .contains("answered " + status)
                    .contains(words)
                    .doesNotContain("Whatever");
        }
    }

    @Test
    void heedsHowLongAServerAsksToBeLeftAlone() throws Exception {
        String inTwoMinutes = "Retry-After: Mon, 10 Jan 2022 08:02:00 GMT";
        try (RawServer server = RawServer.of(
                        status(429, "Retry-After: 90"), status(503, inTwoMinutes), status(429, "Retry-After: soon"));
                Fetcher fetcher = Fetching.fetcher()) {
            assertThat(List.of(
                            failed(fetcher.fetch(server.at("/"), Validators.NONE), Failure.PASSING),
                            failed(fetcher.fetch(server.at("/"), Validators.NONE), Failure.PASSING)))
                    .extracting(Answer.Failed::retryAfter)
                    .containsExactly(
                            Duration.ofSeconds(90), Duration.between(Parsing.NOW, Parsing.NOW.plusSeconds(120)));
            assertThat(failed(fetcher.fetch(server.at("/"), Validators.NONE), Failure.PASSING)
                            .retryAfter())
                    .isNull();
        }
    }

    @Test
    void takesAnEmptyDocumentForAnError() throws Exception {
        try (RawServer server = RawServer.of(ok(new byte[0]))) {
            assertThat(failed(fetch(server, "/"), Failure.PASSING).reason()).contains("empty");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Nothing: 1",
                "Content-Type: application/xml",
                "Content-Type: text/xml; charset=klingon-8",
                "Content-Type: text/xml; charset=",
                "Content-Type: ;;;charset",
                "Content-Type:"
            })
    void claimsNoEncodingWhereTheServerNamesNone(String header) throws Exception {
        try (RawServer server = RawServer.of(ok(WORDS, header))) {
            assertThat(content(fetch(server, "/")).charset()).isNull();
        }
    }

    @Test
    void handsOnAWrongEncodingAsTheServerNamesIt() throws Exception {
        try (RawServer server = RawServer.of(ok(WORDS, "Content-Type: text/xml; charset=windows-1251"))) {
            Content content = content(fetch(server, "/"));

            assertThat(content.charset()).isEqualTo(Charset.forName("windows-1251"));
            assertThat(content.bytes()).isEqualTo(WORDS);
        }
    }

    private static Answer fetch(RawServer server, String path) throws InterruptedException {
        return fetch(server.at(path));
    }

    private static Answer fetch(HttpAddress address) throws InterruptedException {
        try (Fetcher fetcher = Fetching.fetcher()) {
            return fetcher.fetch(address, Validators.NONE);
        }
    }
}
