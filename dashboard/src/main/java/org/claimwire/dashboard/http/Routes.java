package org.claimwire.dashboard.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimwire.dashboard.json.Json;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.Progress;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Which address is answered by what. Every part of a path is percent-encoded by itself, slashes too. */
final class Routes {

    private static final String DESCRIPTION = "/org/claimwire/dashboard/openapi.json";
    private static final String PAGE = "/page/";

    private final Supplier<Progress> progress;
    private final Supplier<String> status;
    private final Api api;
    private final Exports exports;
    private final StreamRoute stream;
    private final PageFiles page = new PageFiles();
    private final String description = description();

    /**
     * @param progress how up to date the view is
     * @param status says how the dashboard stands, as JSON
     */
    Routes(Supplier<Progress> progress, Supplier<String> status, Api api, Exports exports, StreamRoute stream) {
        this.progress = progress;
        this.status = status;
        this.api = api;
        this.exports = exports;
        this.stream = stream;
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
            case "page" -> page(request, path.startsWith(PAGE) ? path.substring(PAGE.length()) : "");
            case "" -> page(request, parts.size() == 1 ? "index.html" : "");
            default -> throw nothingHere();
        };
    }

    private Reply api(Request request, String path, List<String> parts) {
        String query = request.getHttpURI().getQuery();
        if (parts.size() == 2) {
            return switch (parts.get(1)) {
                case "status" -> Answer.json(status.get());
                case "stream" -> stream.reply(request);
                case "openapi.json" -> Answer.json(description);
                default -> api.list(Kind.listed(parts.get(1)).orElseThrow(Routes::nothingHere), query);
            };
        }
        if (parts.size() != 3) {
            throw nothingHere();
        }
        if (parts.get(1).equals("export")) {
            return exports.file(parts.get(2), query);
        }
        Kind kind = parts.get(1).equals(Kind.ITEM.plural())
                ? Kind.ITEM
                : Kind.listed(parts.get(1)).orElseThrow(Routes::nothingHere);
        return api.one(kind, parts.get(2), query, path);
    }

    private Answer page(Request request, String path) {
        return page.answer(path, request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
    }

    private Answer health(List<String> parts) {
        String asked = parts.size() == 2 ? parts.get(1) : "";
        Progress now = progress.get();
        boolean isReady = now.state() == Progress.State.LIVE || now.state() == Progress.State.STALE;
        if (asked.equals("live") || (asked.equals("ready") && isReady)) {
            return Answer.json(Json.object(json -> json.writeStringField("status", "up")));
        }
        if (asked.equals("ready")) {
            return Answer.problem(
                    503, Optional.ofNullable(now.reason()).orElse("the topics are still being read; ask again"));
        }
        throw nothingHere();
    }

    private static String description() {
        try (InputStream file = Routes.class.getResourceAsStream(DESCRIPTION)) {
            if (file == null) {
                throw new IllegalStateException(DESCRIPTION + " is not in this build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException nothingHere() {
        return new ProblemException(404, "there is nothing at this address; /api/openapi.json lists what there is");
    }
}
