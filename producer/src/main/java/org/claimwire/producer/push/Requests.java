package org.claimwire.producer.push;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimwire.producer.intake.Formats;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.Callback;

/**
 * How a request gets to the one who answers it, in Jetty's handlers: its headers are judged first; then its body is read
 * whole, bounded, without a thread that waits for it; then the client counts as quick enough.
 */
final class Requests {

    /** What holds a body's pieces in memory counts too, so that tiny pieces fill it no more than large ones. */
    private static final long MOST_RETAINED = 2L * PushEndpoint.MAX_BYTES;

    private static final int ROOM_FOR_A_PIECE = 1024;
    private static final int MOST_BODIES = 64;
    private static final String BODY = Requests.class.getName();

    private final Guard guard;
    private final Formats formats;
    private final SlowClients slow;
    private final Semaphore bodies = new Semaphore(MOST_BODIES);

    Requests(Guard guard, Formats formats, SlowClients slow) {
        this.guard = guard;
        this.formats = formats;
        this.slow = slow;
    }

    /** The handlers, around one that is still to be attached. */
    Handler.Wrapper handlers() {
        return new Judged(new EagerContentHandler(
                new Received(), new RetainedContentLoaderFactory(MOST_RETAINED, ROOM_FOR_A_PIECE, true)));
    }

    private Optional<Answer> refusal(Request request) {
        HttpFields headers = request.getHeaders();
        Optional<Answer> kept = guard.refusal(
                request.getHttpURI().getHost(),
                headers.get(HttpHeader.ORIGIN),
                headers.getValuesList(HttpHeader.AUTHORIZATION));
        if (kept.isPresent() || !HttpMethod.POST.is(request.getMethod())) {
            return kept;
        }
        return request.getLength() > PushEndpoint.MAX_BYTES
                ? Optional.of(PushEndpoint.TOO_LARGE)
                : MediaTypes.refusal(
                        headers.get(HttpHeader.CONTENT_TYPE), headers.get(HttpHeader.CONTENT_ENCODING), formats);
    }

    private static void answer(Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MimeTypes.Type.APPLICATION_JSON.asString());
        if (answer.status() == 401) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
        }
        if (answer.retryAfter() > 0) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, answer.retryAfter());
        }
        Content.Sink.write(response, true, answer.json(), callback);
    }

    /** Lets in whom the guard lets in, with a body that may be, while there is room for one. */
    private final class Judged extends Handler.Wrapper {

        private Judged(Handler next) {
            super(next);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            Optional<Answer> refusal = refusal(request);
            if (refusal.isPresent()) {
                answer(refusal.get(), response, callback);
                return true;
            }
            if (!bodies.tryAcquire()) {
                answer(PushEndpoint.FULL, response, callback);
                return true;
            }
            Body body = new Body();
            request.setAttribute(BODY, body);
            Request.addCompletionListener(request, failure -> body.isRead());
            return super.handle(request, response, callback);
        }
    }

    /** Takes note that a request is there, and that it is answered. */
    private final class Received extends Handler.Wrapper {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if (request.getAttribute(BODY) instanceof Body body) {
                body.isRead();
            }
            EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
            slow.received(client);
            Request.addCompletionListener(request, failure -> slow.answered(client));
            return super.handle(request, response, callback);
        }
    }

    /** The room that a body takes while it is read; given back once. */
    private final class Body {

        private final AtomicBoolean read = new AtomicBoolean();

        private void isRead() {
            if (read.compareAndSet(false, true)) {
                bodies.release();
            }
        }
    }
}
