package org.claimwire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.http.Answer.Content;
import org.claimwire.producer.http.Answer.Failed;
import org.claimwire.producer.http.Answer.Failure;

/** Fetchers for tests: small limits, and loopback allowed. */
public final class Fetching {

    static final int MAX_BYTES = 100_000;

    private Fetching() {}

    /** Options that let a test reach 127.0.0.1 and nothing else. */
    static HttpOptions options(Duration limit) {
        return new HttpOptions(
                "mailto:desk@wire.example",
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                limit,
                Duration.ZERO,
                MAX_BYTES,
                List.of(Network.of("127.0.0.1")));
    }

    /** A fetcher that never waits and may reach 127.0.0.1. */
    public static Fetcher fetcher() {
        return fetcher(options(Duration.ofSeconds(30)));
    }

    static Fetcher fetcher(HttpOptions options) {
        return fetcher(options, NameService.OF_THIS_MACHINE);
    }

    static Fetcher fetcher(HttpOptions options, NameService names) {
        try {
            return new Fetcher(options, Parsing.CLOCK, time -> {}, names, SSLContext.getDefault());
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Content content(Answer answer) {
        assertThat(answer).isInstanceOf(Content.class);
        return (Content) answer;
    }

    static Failed failed(Answer answer, Failure failure) {
        assertThat(answer).isInstanceOf(Failed.class);
        assertThat(((Failed) answer).failure()).isEqualTo(failure);
        assertThat(((Failed) answer).reason()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
        return (Failed) answer;
    }
}
