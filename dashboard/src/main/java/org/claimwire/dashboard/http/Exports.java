package org.claimwire.dashboard.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.claimwire.dashboard.export.Export;
import org.claimwire.dashboard.export.ExportFormat;
import org.claimwire.dashboard.view.Entry;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.View;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Lists as files. */
final class Exports {

    private static final String RETRY_AFTER_SECONDS = "10";

    private final View view;
    private final Semaphore room;

    Exports(View view, int most) {
        this.view = view;
        this.room = new Semaphore(most);
    }

    /** The file of a name such as {@code claims.csv}. */
    Reply file(String name, @Nullable String query) {
        int dot = name.lastIndexOf('.');
        Kind kind = Kind.listed(dot < 0 ? name : name.substring(0, dot)).orElseThrow(Exports::unknown);
        ExportFormat format = ExportFormat.of(name.substring(dot + 1)).orElseThrow(Exports::unknown);
        Parameters parameters = new Parameters(query, Filters.names(Set.of(kind)));
        List<String> keys = view.find(kind, Filters.query(parameters), null, Integer.MAX_VALUE).entries().stream()
                .map(Entry::key)
                .toList();
        return (request, response, callback) -> send(kind, format, keys, request, response, callback);
    }

    private void send(
            Kind kind, ExportFormat format, List<String> keys, Request request, Response response, Callback callback) {
        if (!room.tryAcquire()) {
            Answer.problem(503, "too many exports are being written; ask again")
                    .with(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .send(request, response, callback);
            return;
        }
        Callback done = Callback.from(callback, (Runnable) room::release);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, format.type());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders()
                .put(
                        "Content-Disposition",
                        "attachment; filename=\"claimwire-" + kind.plural() + "."
                                + format.name().toLowerCase(Locale.ROOT) + "\"");
        if (HttpMethod.HEAD.is(request.getMethod())) {
            done.succeeded();
        } else {
            new Export(view, kind, format, keys, response, done).iterate();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(
                404, "there is no such export; there are situations, alerts, sources and claims, as .csv and .jsonl");
    }
}
