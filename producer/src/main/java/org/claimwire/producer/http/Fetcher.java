package org.claimwire.producer.http;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.claimwire.producer.http.Answer.Content;
import org.claimwire.producer.http.Answer.Failed;
import org.claimwire.producer.http.Answer.Failure;
import org.claimwire.producer.http.Answer.Unchanged;
import org.jspecify.annotations.Nullable;

/**
 * Fetches documents over HTTP. One is made for the whole program, since it lets one request at a time go to a host. Safe
 * for many threads.
 */
public final class Fetcher implements AutoCloseable {

    /** More redirects than this are taken for a loop. */
    private static final int MAX_REDIRECTS = 5;

    private final HttpOptions options;
    private final Clock clock;
    private final HostTurns turns;
    private final Transport transport;

    /**
     * A fetcher that believes the certificates that this Java believes.
     *
     * @param clock against which a server's dates count
     * @param sleeper lets the gap between two requests to a host pass
     */
    public Fetcher(HttpOptions options, Clock clock, Sleeper sleeper) {
        this(options, clock, sleeper, NameService.OF_THIS_MACHINE, usualTrust());
    }

    Fetcher(HttpOptions options, Clock clock, Sleeper sleeper, NameService names, SSLContext trust) {
        this.options = options;
        this.clock = clock;
        this.turns = new HostTurns(clock, sleeper, options.gap());
        GuardedNames guarded = new GuardedNames(names, new AddressGuard(options.allowedNetworks()));
        this.transport = new Transport(Client.of(options, guarded, trust), new Body(options.maxBytes()));
    }

    /**
     * Fetches a document, through at most five redirects.
     *
     * @param address where it is
     * @param known what came along with it the last time; {@link Validators#NONE} to have it in any case
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public Answer fetch(HttpAddress address, Validators known) throws InterruptedException {
        Exchange exchange = new Exchange(address, options.exchangeTimeout());
        Answer answer = exchange.run(known);
        boolean failedElsewhere = answer instanceof Failed && exchange.redirects > 0;
        return failedElsewhere ? redirected((Failed) answer, exchange.address) : answer;
    }

    /** Closes every connection. */
    @Override
    public void close() {
        transport.close();
    }

    /** One fetching of a document. */
    private final class Exchange {

        private HttpAddress address;
        private Duration left;
        private int redirects;
        private boolean isPermanent = true;
        private @Nullable String movedTo;

        private Exchange(HttpAddress address, Duration limit) {
            this.address = address;
            this.left = limit;
        }

        private Answer run(Validators known) throws InterruptedException {
            try {
                Reply reply = ask(known);
                while (reply.isRedirect()) {
                    follow(reply);
                    reply = ask(known);
                }
                return answer(reply, !known.at(address.uri()).isEmpty());
            } catch (TimeoutException slow) {
                return new Failed(
                        Failure.PASSING,
                        "was not done within " + options.exchangeTimeout().toMillis()
                                + " ms; see claimwire.producer.http.exchange-timeout");
            } catch (IOException problem) {
                return Failures.of(problem);
            }
        }

        private Reply ask(Validators known) throws IOException, TimeoutException, InterruptedException {
            try (HostTurns.Turn turn = turns.take(address.host())) {
                long start = System.nanoTime();
                try {
                    return transport.get(address, known.at(address.uri()), left);
                } finally {
                    left = left.minusNanos(System.nanoTime() - start);
                }
            }
        }

        private void follow(Reply reply) throws UnusableAnswerException {
            String location = reply.header(HttpHeaders.LOCATION);
            if (location == null) {
                throw new UnusableAnswerException("redirects without saying where to");
            }
            try {
                address = address.redirectedTo(location);
            } catch (IllegalArgumentException notFollowed) {
                throw new UnusableAnswerException(String.valueOf(notFollowed.getMessage()));
            }
            if (++redirects > MAX_REDIRECTS) {
                throw new UnusableAnswerException(
                        "redirects more than " + MAX_REDIRECTS + " times in a row; check the address");
            }
            isPermanent &= reply.isPermanentRedirect();
            movedTo = isPermanent ? address.toString() : movedTo;
        }

        private Answer answer(Reply reply, boolean wasConditional) {
            if (Reply.carriesDocument(reply.status())) {
                return reply.body().length == 0
                        ? new Failed(Failure.PASSING, "answered with an empty document")
                        : content(reply);
            }
            if (reply.status() == 304 && wasConditional) {
                return new Unchanged(movedTo);
            }
            return Failures.ofStatus(
                    reply.status(), RetryAfter.read(reply.header(HttpHeaders.RETRY_AFTER), clock.instant()));
        }

        private Content content(Reply reply) {
            String type = reply.header(HttpHeaders.CONTENT_TYPE);
            ContentType contentType = type == null ? null : ContentType.parseLenient(type);
            return new Content(
                    reply.body(),
                    contentType == null ? null : contentType.getCharset(),
                    address.uri(),
                    Validators.from(
                            address.uri(), reply.header(HttpHeaders.ETAG), reply.header(HttpHeaders.LAST_MODIFIED)),
                    movedTo);
        }
    }

    private static Failed redirected(Failed failed, HttpAddress address) {
        return new Failed(
                failed.failure(), failed.reason() + " (after a redirect to " + address + ")", failed.retryAfter());
    }

    private static SSLContext usualTrust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("this Java has no usable list of certificates", broken);
        }
    }
}
