package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/** The places that one item names, and the country it is about. */
public final class ItemPlaces {

    /** Sentences of a field in which the country of the story is expected to be named. */
    private static final int LEAD = 3;

    private final Gazetteer gazetteer;
    private final Map<Sentence, List<PlaceName>> bySentence = new HashMap<>();
    private final List<PlaceName> all = new ArrayList<>();
    private final @Nullable String country;
    private final @Nullable String onlyCity;

    /** Finds the places; {@code given} is the country that the item or its feed says it is set in, if any. */
    public ItemPlaces(Gazetteer gazetteer, List<Passage> passages, @Nullable String given, Steps steps) {
        this.gazetteer = gazetteer;
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                steps.take(sentence.size());
                find(sentence, passage.text());
            }
        }
        this.country = given != null ? given : clearCountry();
        this.onlyCity = findOnlyCity();
    }

    private void find(Sentence sentence, String text) {
        List<PlaceName> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            PlaceName name = gazetteer.at(sentence, i, text);
            if (name != null) {
                found.add(name);
                i = name.phrase().last();
            }
        }
        if (!found.isEmpty()) {
            bySentence.put(sentence, found);
            all.addAll(found);
        }
    }

    private @Nullable String clearCountry() {
        Map<String, Integer> weights = new HashMap<>();
        all.forEach(name -> weights.merge(name.country(), name.isLocation() ? 3 : 1, Integer::sum));
        Set<String> lead = all.stream()
                .filter(name -> name.phrase().sentence().index() < LEAD)
                .map(PlaceName::country)
                .collect(Collectors.toSet());
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

    /** ISO 3166-1 alpha-2 of the country that the item is about, or null if that is not clear. */
    public @Nullable String country() {
        return country;
    }

    /** The one city of the item's country that the item names, in lower case; null if it names none or several. */
    public @Nullable String onlyCity() {
        return onlyCity;
    }

    private @Nullable String findOnlyCity() {
        Set<String> cities = all.stream()
                .filter(name -> name.scope() == Scope.CITY && name.country().equals(country))
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return cities.size() == 1 ? cities.iterator().next() : null;
    }

    /** The places named in a sentence, in order. */
    public List<PlaceName> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /**
     * The place of what a sentence tells at an offset: the first one named behind it, else the last one named before it,
     * else the item's country; null if none is known.
     *
     * @param limit the offset from which the sentence breaks down what it told ("164 killed, 103 of them in Almaty")
     */
    public @Nullable Place of(Sentence sentence, int offset, int limit) {
        PlaceName before = null;
        PlaceName behind = null;
        for (PlaceName name : in(sentence)) {
            int begin = name.phrase().begin();
            if (name.isLocation() && begin < offset) {
                before = name;
            } else if (name.isLocation() && begin < limit && (behind == null || refines(name, behind))) {
                behind = name;
            }
        }
        PlaceName found = behind == null ? before : behind;
        if (found != null) {
            return found.place();
        }
        return country == null ? null : Place.ofCountry(gazetteer.nameOf(country), country);
    }

    /** "Kazakhstan's city of Almaty": a narrower place named at once behind a wider one. */
    private static boolean refines(PlaceName name, PlaceName wider) {
        boolean near = name.phrase().first() - wider.phrase().last() <= 4;
        return near
                && name.scope().compareTo(wider.scope()) > 0
                && name.country().equals(wider.country());
    }
}
