package org.claimwire.extraction.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The country, and the region of it, that an item is about. */
final class Setting {

    /** Sentences of a field in which the country of the story is expected to be named. */
    private static final int LEAD = 3;

    private final @Nullable String country;
    private final @Nullable String region;

    /** Concludes them from the places named; {@code given} is the country that the item says it is set in, if any. */
    Setting(List<PlaceName> names, @Nullable String given) {
        this.country = given != null ? given : clearCountry(names);
        Set<String> lead = regions(names.stream().filter(Setting::isInLead));
        Set<String> all = lead.isEmpty() ? regions(names.stream()) : lead;
        this.region = all.size() == 1 ? all.iterator().next() : null;
    }

    /** ISO 3166-1 alpha-2, or null if it is not clear. */
    @Nullable
    String country() {
        return country;
    }

    /** The only region of the country that the lead names, else the only one that the item names; null if it is not clear. */
    @Nullable
    String region() {
        return region;
    }

    private static boolean isInLead(PlaceName name) {
        return name.phrase().sentence().index() < LEAD;
    }

    private Set<String> regions(Stream<PlaceName> names) {
        return names.filter(name -> name.country().equals(country))
                .flatMap(name -> Stream.ofNullable(name.region()))
                .collect(Collectors.toSet());
    }

    private static @Nullable String clearCountry(List<PlaceName> names) {
        Map<String, Integer> weights = new HashMap<>();
        names.forEach(name -> weights.merge(name.country(), name.isLocation() ? 3 : 1, Integer::sum));
        Set<String> lead =
                names.stream().filter(Setting::isInLead).map(PlaceName::country).collect(Collectors.toSet());
        String best = null;
        int most = 0;
        int second = 0;
        for (String code : weights.keySet().stream().sorted().toList()) {
            int weight = weights.getOrDefault(code, 0);
            if (weight > most) {
                second = most;
                most = weight;
                best = code;
            } else {
                second = Math.max(second, weight);
            }
        }
        return best != null && lead.contains(best) && most * 2 >= second * 3 ? best : null;
    }
}
