package org.claimwire.extraction.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The country, and the region of it, that an item is about. */
final class Setting {

    private static final String UNITED_STATES = "US";

    /** Sentences of a field in which the country of the story is expected to be named. */
    private static final int LEAD = 3;

    private final @Nullable String near;
    private final @Nullable String country;
    private final @Nullable String region;

    /**
     * Concludes them from the places named.
     *
     * @param given the country that the item says it is set in, if any
     * @param home where its outlet is at home, if that is known
     */
    Setting(Mentions mentions, @Nullable String given, OutletHome.@Nullable Home home) {
        this.near = given != null ? given : unnamed(mentions, home);
        List<PlaceName> names = mentions.sure(near);
        String clear = given != null ? given : clearCountry(names);
        String hinted = clear == null ? near : clear;
        this.country = clear == null && names.stream().anyMatch(name -> isAbroad(name, hinted)) ? null : hinted;
        String shared = UNITED_STATES.equals(country) ? sharedState(mentions.statesOfNames()) : null;
        Set<String> lead = regions(names.stream().filter(Setting::isInLead));
        Set<String> all = lead.isEmpty() ? regions(names.stream()) : lead;
        String local = shared == null && home != null && home.country().equals(country) ? home.region() : shared;
        this.region = all.size() == 1 ? all.iterator().next() : all.isEmpty() ? local : null;
    }

    /** The country that institutions, the names of counties or idioms tell where no country is clear; else the outlet's own. */
    private static @Nullable String unnamed(Mentions mentions, OutletHome.@Nullable Home home) {
        String country = mentions.countryOfInstitutions();
        if (country == null && mentions.nameCounty()) {
            return UNITED_STATES;
        }
        String told = country == null ? mentions.countryOfIdiom() : country;
        return told == null && home != null ? home.country() : told;
    }

    /** The one state where most of several names that many states have may all lie: "Greene County" and "Paragould". */
    private static @Nullable String sharedState(List<Set<String>> names) {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(states -> states.forEach(state -> counts.merge(state, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = counts.keySet().stream()
                .filter(state -> Objects.equals(counts.get(state), most))
                .toList();
        return most > 1 && best.size() == 1 ? best.get(0) : null;
    }

    private static boolean isAbroad(PlaceName name, @Nullable String country) {
        return name.isLocation() && !name.country().equals(country);
    }

    /** ISO 3166-1 alpha-2, or null if it is not clear. */
    @Nullable
    String country() {
        return country;
    }

    /** The country that the item is near, whatever it is about: the given one, that of its institutions, or of its outlet; or null. */
    @Nullable
    String near() {
        return near;
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
