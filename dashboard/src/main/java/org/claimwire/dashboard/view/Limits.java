package org.claimwire.dashboard.view;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigUtil;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.schemas.Settings;

/**
 * How much the dashboard keeps in memory.
 *
 * @param horizon after which time on their topics items and claims are forgotten
 * @param textHorizon after which time the text of an item is let go
 * @param maxText how much text is kept in all, in UTF-16 code units
 * @param maxItems how many items are kept
 * @param maxClaims how many claims are kept
 * @param maxBehind how many changes are kept for those who were away
 * @param withdrawals by outlet, the feeds whose notices may kill its items
 */
public record Limits(
        Duration horizon,
        Duration textHorizon,
        long maxText,
        int maxItems,
        int maxClaims,
        int maxBehind,
        Map<String, List<String>> withdrawals) {

    private static final String WITHDRAWALS = "streams.withdrawals";

    /** @throws IllegalArgumentException if one of them leaves no room */
    public Limits {
        withdrawals = Map.copyOf(withdrawals);
        if (maxText < 0 || maxItems < 1 || maxClaims < 1 || maxBehind < 1) {
            throw new IllegalArgumentException(
                    "claimwire.dashboard: max-items, max-claims and max-behind must be above zero, max-text not below");
        }
    }

    /** Those that the settings name; who may kill whose items is a setting of the application's, where it is at hand. */
    public static Limits of(Settings settings) {
        Config dashboard = settings.all().getConfig("dashboard");
        return new Limits(
                settings.topics().getDuration("horizon"),
                dashboard.getDuration("text-horizon"),
                dashboard.getLong("max-text"),
                dashboard.getInt("max-items"),
                dashboard.getInt("max-claims"),
                dashboard.getInt("max-behind"),
                withdrawals(settings.all()));
    }

    private static Map<String, List<String>> withdrawals(Config all) {
        Map<String, List<String>> feeds = new HashMap<>();
        if (all.hasPath(WITHDRAWALS)) {
            Config named = all.getConfig(WITHDRAWALS);
            named.root()
                    .keySet()
                    .forEach(outlet -> feeds.put(outlet, named.getStringList(ConfigUtil.joinPath(outlet))));
        }
        return feeds;
    }
}
