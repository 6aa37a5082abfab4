package org.claimwire.dashboard.http;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.dashboard.stream.Streams;
import org.claimwire.dashboard.stream.Subscription;
import org.claimwire.dashboard.view.EventId;
import org.claimwire.dashboard.view.Kind;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The live stream, as a client asks for it. */
final class StreamRoute {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Streams streams;

    StreamRoute(Streams streams) {
        this.streams = streams;
    }

    /** The stream that a request asks for. */
    Reply reply(Request request) {
        Set<String> allowed = new HashSet<>(Filters.names(EnumSet.allOf(Kind.class)));
        allowed.addAll(Set.of("types", "lastEventId"));
        Parameters parameters = new Parameters(request.getHttpURI().getQuery(), allowed);
        Set<String> types = types(parameters.all("types"));
        String seen = request.getHeaders().get(LAST_EVENT_ID);
        String last = seen == null || seen.isEmpty() ? parameters.one("lastEventId") : seen;
        Optional<EventId> place = Optional.ofNullable(last).flatMap(EventId::of);
        Subscription subscription = new Subscription(
                Stream.of(Kind.values())
                        .filter(kind -> types.contains(kind.word()))
                        .collect(Collectors.toUnmodifiableSet()),
                types.contains(Subscription.STATUS),
                Filters.query(parameters),
                place.orElse(null),
                last != null && place.isEmpty());
        return (asked, response, callback) -> open(subscription, asked, response, callback);
    }

    private void open(Subscription subscription, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Accel-Buffering", "no"); // nginx would hold events back
        if (HttpMethod.HEAD.is(request.getMethod())) {
            callback.succeeded();
        } else if (!streams.open(subscription, response, callback)) {
            Answer.problem(
                            503,
                            "too many clients follow the stream; come again, or raise claimwire.dashboard.max-streams")
                    .with(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .send(request, response, callback);
        }
    }

    private static Set<String> types(List<String> asked) {
        Set<String> known = Stream.of(Kind.values()).map(Kind::word).collect(Collectors.toCollection(HashSet::new));
        known.add(Subscription.STATUS);
        Set<String> types = asked.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (!known.containsAll(types)) {
            throw new ProblemException(
                    400,
                    "types are among "
                            + String.join(", ", known.stream().sorted().toList()));
        }
        return types.isEmpty() ? known : types;
    }
}
