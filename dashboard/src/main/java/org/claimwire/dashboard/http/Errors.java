package org.claimwire.dashboard.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that HTTP itself does not allow, such as one with too many headers. */
final class Errors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Entrance.protect(response);
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Answer.problem(
                        status,
                        "the request is not as HTTP has it, or asks for too much; /api/openapi.json says how to ask")
                .send(request, response, callback);
        return true;
    }
}
