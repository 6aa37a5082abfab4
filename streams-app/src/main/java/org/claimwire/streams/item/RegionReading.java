package org.claimwire.streams.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.extraction.ItemContext;
import org.claimwire.extraction.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one item says of one region: the claims with figures there, each with its lives, and what it says around them. It replaces what the item said of
 * the region before, so that no order between partitions matters; it may be nothing.
 *
 * @param region ISO 3166-1 alpha-2 code of the country
 * @param uri the item
 * @param slugline what ties items of one story together, or null
 * @param context what the item says around its figures
 * @param claims the claims with a figure there, as they are now
 * @param omitted how many more there are than a value can hold; those that stand, and the latest, are kept first
 */
public record RegionReading(
        String region,
        String uri,
        @Nullable String slugline,
        ItemContext context,
        List<TrackedClaim> claims,
        int omitted) {

    private static final Comparator<TrackedClaim> FIRST_KEPT = Comparator.comparing(
                    (TrackedClaim claim) -> !claim.life().stands())
            .thenComparing(claim -> claim.life().from(), Comparator.reverseOrder())
            .thenComparing(TrackedClaim::claimId);

    /** Copies the list. */
    public RegionReading {
        claims = List.copyOf(claims);
    }

    /** A region of which the item says nothing, or no longer anything. */
    public static RegionReading nothing(String region, String uri) {
        return new RegionReading(region, uri, null, ItemContext.EMPTY, List.of(), 0);
    }

    /** The readings of an item, by region; a claim with figures in several countries stands in each. */
    static Map<String, RegionReading> of(ItemConclusion item) {
        Map<String, List<TrackedClaim>> byRegion = new TreeMap<>();
        for (TrackedClaim claim : item.claims().values()) {
            for (String region : regions(claim)) {
                byRegion.computeIfAbsent(region, r -> new ArrayList<>()).add(claim);
            }
        }
        Map<String, RegionReading> readings = new TreeMap<>();
        byRegion.forEach((region, here) -> readings.put(region, bounded(region, item, here)));
        return readings;
    }

    private static RegionReading bounded(String region, ItemConclusion item, List<TrackedClaim> claims) {
        List<TrackedClaim> kept = new ArrayList<>();
        long weight = 0;
        for (TrackedClaim claim : claims.stream().sorted(FIRST_KEPT).toList()) {
            weight += Weight.of(claim);
            if (weight <= Weight.MOST) {
                kept.add(claim);
            }
        }
        return new RegionReading(
                region, item.uri(), item.slugline(), item.context(), kept, claims.size() - kept.size());
    }

    private static List<String> regions(TrackedClaim claim) {
        List<String> regions = new ArrayList<>();
        for (TrackedFigure tracked : claim.figures()) {
            Place place = tracked.figure().place();
            if (place != null && place.country() != null && !regions.contains(place.country())) {
                regions.add(place.country());
            }
        }
        return regions;
    }
}
