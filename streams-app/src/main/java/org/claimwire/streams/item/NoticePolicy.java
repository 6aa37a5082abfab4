package org.claimwire.streams.item;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may withdraw whose items: the outlet itself, and the feeds that the settings name for it. Nobody else, so that no
 * outlet can silence another.
 *
 * @param feeds by outlet, the feeds that speak for it
 */
public record NoticePolicy(Map<String, List<String>> feeds) {

    /** Only the outlet itself. */
    public static final NoticePolicy SAME_OUTLET = new NoticePolicy(Map.of());

    /** Copies the map. */
    public NoticePolicy {
        feeds = Map.copyOf(feeds);
    }

    /** Whether a notice counts for an item of this outlet; an unknown outlet is nobody's. */
    public boolean allows(Notice notice, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        return outlet.equals(notice.outlet())
                || (notice.feed() != null
                        && feeds.getOrDefault(outlet, List.of()).contains(notice.feed()));
    }
}
