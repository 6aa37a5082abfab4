package org.claimwire.producer.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request and reads its answer, over a connection of its own, within a time that counts from the look-up of the
 * name to the last byte: a server that drips is left. The work is done on a thread of its own, since neither a look-up nor
 * a reading can be interrupted.
 */
final class Transport implements AutoCloseable {

    private static final byte[] NOTHING = {};

    private final CloseableHttpClient client;
    private final Body body;
    private final ExecutorService workers;

    Transport(CloseableHttpClient client, Body body) {
        this.client = client;
        this.body = body;
        this.workers = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "claimwire-http");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Asks for a document.
     *
     * @param address where
     * @param validators by which it is asked whether it has changed; may be empty
     * @param limit how long it may take
     * @throws TimeoutException if it takes longer
     * @throws IOException if there is no answer, or one that cannot be used
     * @throws InterruptedException if the thread is interrupted meanwhile; the connection is closed
     */
    Reply get(HttpAddress address, Validators validators, Duration limit)
            throws IOException, TimeoutException, InterruptedException {
        HttpGet request = request(address, validators);
        Future<Reply> reply = workers.submit(() -> exchange(request));
        try {
            return reply.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("fetching " + address, failed.getCause());
        } finally {
            // Closes the connection, whatever the server still has to say.
            request.cancel();
        }
    }

    /** Closes every connection; what is under way ends with an error. */
    @Override
    public void close() {
        workers.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    private static HttpGet request(HttpAddress address, Validators validators) {
        HttpGet request = new HttpGet(address.uri());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, Body.CODINGS);
        request.setHeader(HttpHeaders.CONNECTION, "close");
        setIfThere(request, HttpHeaders.AUTHORIZATION, address.authorization());
        setIfThere(request, HttpHeaders.IF_NONE_MATCH, validators.etag());
        setIfThere(request, HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
        return request;
    }

    private static void setIfThere(HttpGet request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    @SuppressWarnings("resource") // the answer is closed with its connection, by canceling the request
    private Reply exchange(HttpGet request) throws IOException {
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            HttpEntity entity = response.getEntity();
            boolean hasDocument = entity != null && Reply.carriesDocument(response.getCode());
            return new Reply(response.getCode(), response, hasDocument ? read(response, entity) : NOTHING);
        } finally {
            request.cancel();
        }
    }

    private byte[] read(ClassicHttpResponse response, HttpEntity entity) throws IOException {
        Header coding = response.getFirstHeader(HttpHeaders.CONTENT_ENCODING);
        InputStream content = entity.getContent();
        return body.read(content, entity.getContentLength(), coding == null ? null : coding.getValue());
    }
}
