package org.claimwire.streams.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a version or a notice changed.
 *
 * @param claims the claims that are new or in another state
 * @param readings what the item now says of every region of which it says something else than before
 * @param refused the notices that turned out not to count
 */
public record ItemChange(List<TrackedClaim> claims, List<RegionReading> readings, List<Notice> refused) {

    /** Nothing changed. */
    public static final ItemChange NONE = new ItemChange(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ItemChange {
        claims = List.copyOf(claims);
        readings = List.copyOf(readings);
        refused = List.copyOf(refused);
    }

    static ItemChange between(ItemConclusion before, ItemConclusion after, List<Notice> refused) {
        return new ItemChange(claims(before.claims(), after.claims()), readings(before, after), refused);
    }

    private static List<TrackedClaim> claims(Map<String, TrackedClaim> before, Map<String, TrackedClaim> after) {
        List<TrackedClaim> changed = new ArrayList<>();
        before.forEach((id, claim) -> {
            if (!after.containsKey(id) && claim.life().stands()) {
                changed.add(claim.reread());
            }
        });
        after.forEach((id, claim) -> {
            if (!claim.equals(before.get(id))) {
                changed.add(claim);
            }
        });
        return changed;
    }

    private static List<RegionReading> readings(ItemConclusion before, ItemConclusion after) {
        Map<String, RegionReading> old = RegionReading.of(before);
        Map<String, RegionReading> now = RegionReading.of(after);
        List<RegionReading> changed = new ArrayList<>();
        old.keySet().stream()
                .filter(region -> !now.containsKey(region))
                .forEach(region -> changed.add(RegionReading.nothing(region, after.uri())));
        now.forEach((region, reading) -> {
            if (!reading.equals(old.get(region))) {
                changed.add(reading);
            }
        });
        return changed;
    }
}
