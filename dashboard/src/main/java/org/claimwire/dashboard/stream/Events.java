package org.claimwire.dashboard.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimwire.dashboard.json.EntryJson;
import org.claimwire.dashboard.json.Json;
import org.claimwire.dashboard.view.Change;
import org.claimwire.dashboard.view.Entry;
import org.claimwire.dashboard.view.EventId;
import org.claimwire.dashboard.view.Query;
import org.claimwire.dashboard.view.Ref;
import org.claimwire.dashboard.view.View;

/**
 * Changes as events. An event says what stands when it is sent, not what stood when it came about: what was taken back in
 * between is not said again. What many clients are told is written once, and kept for a round only. Safe for threads.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>
 */
final class Events {

    private static final int MOST_KEPT = 512;

    private final View view;
    private final Map<Ref, Written> written = new HashMap<>();

    Events(View view) {
        this.view = view;
    }

    /** The event of a change, for somebody who asks for this. */
    String of(Change change, Query query, EventId id) {
        Optional<Entry<?>> entry = view.get(change.ref().kind(), change.ref().key());
        boolean isAskedFor = entry.isPresent() && view.isAskedFor(query, entry.get());
        return event(change.ref().kind().word(), id, isAskedFor ? written(change.ref(), entry.get()) : gone(change));
    }

    /** Any event. */
    static String event(String name, EventId id, String json) {
        return "event: " + name + "\nid: " + id.text() + "\ndata: " + json + "\n\n";
    }

    /** Forgets what was written in this round. */
    synchronized void forget() {
        written.clear();
    }

    private static String gone(Change change) {
        return Json.object(json -> {
            json.writeStringField("key", change.ref().key());
            json.writeBooleanField("deleted", true);
        });
    }

    private synchronized String written(Ref ref, Entry<?> entry) {
        Written known = written.get(ref);
        if (known != null && known.change() == entry.change()) {
            return known.json();
        }
        String json = EntryJson.of(entry, false);
        if (written.size() < MOST_KEPT) {
            written.put(ref, new Written(entry.change(), json));
        }
        return json;
    }

    private record Written(long change, String json) {}
}
