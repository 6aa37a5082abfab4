package org.claimwire.dashboard.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which entries speak of which others: of the items whose words they hold, or of the claims that are their evidence. */
final class Links {

    private final Map<Ref, Set<String>> targets = new HashMap<>();
    private final Map<String, Set<Ref>> speakers = new HashMap<>();

    /** From now on an entry speaks of these and no others. */
    void set(Ref speaker, Set<String> spokenOf) {
        clear(speaker);
        if (!spokenOf.isEmpty()) {
            targets.put(speaker, spokenOf);
            spokenOf.forEach(target ->
                    speakers.computeIfAbsent(target, t -> new HashSet<>()).add(speaker));
        }
    }

    /** From now on an entry speaks of nothing. */
    void clear(Ref speaker) {
        Set<String> before = targets.remove(speaker);
        if (before == null) {
            return;
        }
        for (String target : before) {
            speakers.computeIfPresent(target, (t, those) -> {
                those.remove(speaker);
                return those.isEmpty() ? null : those;
            });
        }
    }

    /** The entries that speak of it. */
    Set<Ref> to(String target) {
        return Set.copyOf(speakers.getOrDefault(target, Set.of()));
    }
}
