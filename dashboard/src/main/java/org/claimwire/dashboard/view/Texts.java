package org.claimwire.dashboard.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much text is kept, and since when. For one thread. */
final class Texts {

    private final Duration horizon;
    private final long most;
    private final Map<Text, Kept> texts = new LinkedHashMap<>();
    private long kept;

    /**
     * @param horizon after which time a text is let go
     * @param most how much is kept in all, in UTF-16 code units
     */
    Texts(Duration horizon, long most) {
        this.horizon = horizon;
        this.most = most;
    }

    void keep(Text text, int length, Instant came) {
        drop(text);
        if (length > 0) {
            texts.put(text, new Kept(length, came));
            kept += length;
        }
    }

    void drop(Text text) {
        Kept dropped = texts.remove(text);
        if (dropped != null) {
            kept -= dropped.length();
        }
    }

    /** Drops those that came before the horizon, or for which there is no room, the oldest first. */
    List<Text> dropOld(Instant now) {
        Instant earliest = now.minus(horizon);
        List<Text> old = new ArrayList<>();
        long left = kept;
        for (Map.Entry<Text, Kept> text : texts.entrySet()) {
            if (left <= most && !text.getValue().came().isBefore(earliest)) {
                break;
            }
            old.add(text.getKey());
            left -= text.getValue().length();
        }
        old.forEach(this::drop);
        return old;
    }

    /** How much is kept, in UTF-16 code units. */
    long kept() {
        return kept;
    }

    /**
     * The text of one version.
     *
     * @param uri the item
     * @param hash the version
     */
    record Text(String uri, String hash) {}

    private record Kept(int length, Instant came) {}
}
