package org.claimwire.dashboard.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes every request: says what holds for all answers, judges who is let in, and has the routes answer. Only reading is
 * served; no body is read.
 */
final class Entrance extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final Guard guard;
    private final Routes routes;
    private final SlowClients slow;

    Entrance(Guard guard, Routes routes, SlowClients slow) {
        this.guard = guard;
        this.routes = routes;
        this.slow = slow;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
        slow.received(client);
        Request.addCompletionListener(request, failure -> slow.answered(client));
        protect(response);
        reply(request).send(request, response, callback);
        return true;
    }

    /** Says what browsers must not do with an answer. */
    static void protect(Response response) {
        HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
    }

    private Reply reply(Request request) {
        try {
            return refusal(request).<Reply>map(refused -> refused).orElseGet(() -> routes.reply(request));
        } catch (ProblemException problem) {
            return problem.answer();
        } catch (RuntimeException e) {
            LOG.error(
                    "A request for {} could not be answered.",
                    request.getHttpURI().getPath(),
                    e);
            return Answer.problem(500, "the request could not be answered; the server's log says why");
        }
    }

    private Optional<Answer> refusal(Request request) {
        Optional<Answer> refused = guard.refusal(
                request.getHttpURI().getHost(),
                request.getHttpURI().getAuthority(),
                request.getHeaders().get(HttpHeader.ORIGIN));
        if (refused.isPresent()) {
            return refused;
        }
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return Optional.of(
                    Answer.problem(405, "here one only reads; try GET").with(HttpHeader.ALLOW, "GET, HEAD"));
        }
        List<String> authorization = request.getHeaders().getValuesList(HttpHeader.AUTHORIZATION);
        String path = request.getHttpURI().getPath();
        return path.startsWith("/api/") || path.equals("/api") ? guard.unauthorized(authorization) : Optional.empty();
    }
}
