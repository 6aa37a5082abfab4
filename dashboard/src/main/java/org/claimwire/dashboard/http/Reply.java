package org.claimwire.dashboard.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What a request is answered. */
@FunctionalInterface
interface Reply {

    /**
     * Sends it, now or bit by bit, without waiting for the client.
     *
     * @param callback told when all of it is sent, or cannot be
     */
    void send(Request request, Response response, Callback callback);
}
