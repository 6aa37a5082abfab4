package org.claimwire.dashboard.http;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimwire.dashboard.json.Json;
import org.claimwire.dashboard.json.StatusJson;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.View;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Which address is answered by what. Every part of a path is percent-encoded by itself, slashes too. */
final class Routes {

    private static final int LONGEST_PATH = 3;

    private final View view;
    private final Supplier<Progress> progress;
    private final String version;
    private final Clock clock;
    private final Api api;
    private final PageFiles page = new PageFiles();

    Routes(View view, Supplier<Progress> progress, String version, Clock clock) {
        this.view = view;
        this.progress = progress;
        this.version = version;
        this.clock = clock;
        this.api = new Api(view);
    }

    /**
     * The answer to a request that was let in.
     *
     * @throws ProblemException if it cannot be answered as it is
     */
    Reply reply(Request request) {
        String path = request.getHttpURI().getPath();
        List<String> parts =
                Stream.of(path.substring(1).split("/", -1)).map(Percent::decode).toList();
        return switch (parts.get(0)) {
            case "api" -> api(request, path, parts);
            case "health" -> health(parts);
            case "page" -> page(request, path.substring("/page/".length() - (parts.size() == 1 ? 1 : 0)));
            case "" -> page(request, "index.html");
            default -> throw nothingHere();
        };
    }

    private Reply api(Request request, String path, List<String> parts) {
        String query = request.getHttpURI().getQuery();
        if (parts.size() > LONGEST_PATH || parts.size() < 2) {
            throw nothingHere();
        }
        if (parts.size() == 2) {
            return parts.get(1).equals("status") ? status() : list(parts.get(1), query);
        }
        Kind kind = parts.get(1).equals(Kind.ITEM.plural())
                ? Kind.ITEM
                : Kind.listed(parts.get(1)).orElseThrow(Routes::nothingHere);
        return api.one(kind, parts.get(2), query, path);
    }

    private Answer list(String plural, @Nullable String query) {
        return api.list(Kind.listed(plural).orElseThrow(Routes::nothingHere), query);
    }

    private Answer status() {
        return Answer.json(StatusJson.of(view, progress.get(), version, clock.instant()));
    }

    private Answer page(Request request, String path) {
        return page.answer(path, request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
    }

    private Answer health(List<String> parts) {
        String asked = parts.size() == 2 ? parts.get(1) : "";
        Progress now = progress.get();
        boolean isReady = now.state() == Progress.State.LIVE || now.state() == Progress.State.STALE;
        if (asked.equals("live") || asked.equals("ready") && isReady) {
            return Answer.json(Json.object(json -> json.writeStringField("status", "up")));
        }
        if (asked.equals("ready")) {
            return Answer.problem(
                    503, Optional.ofNullable(now.reason()).orElse("the topics are still being read; ask again"));
        }
        throw nothingHere();
    }

    private static ProblemException nothingHere() {
        return new ProblemException(404, "there is nothing at this address; /api/openapi.json lists what there is");
    }
}
