package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
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

    private final Gazetteer gazetteer;
    private final Map<Sentence, List<PlaceName>> bySentence = new HashMap<>();
    private final @Nullable String country;
    private final @Nullable String onlyCity;
    private final Home home;
    private final @Nullable Place last;

    /**
     * Finds the places; {@code given} is the country that the item or its feed says it is set in, {@code outlet} the name of the
     * outlet, if any.
     */
    public ItemPlaces(
            Gazetteer gazetteer, List<Passage> passages, @Nullable String given, @Nullable String outlet, Steps steps) {
        this.gazetteer = gazetteer;
        Mentions mentions = new Mentions(gazetteer, passages, steps);
        OutletHome.Home at = gazetteer.homeOf(outlet);
        Setting setting = new Setting(mentions, given, at);
        this.country = setting.country();
        List<PlaceName> all = mentions.resolved(setting);
        all.forEach(name -> bySentence
                .computeIfAbsent(name.phrase().sentence(), key -> new ArrayList<>())
                .add(name));
        bySentence
                .values()
                .forEach(names ->
                        names.sort(Comparator.comparingInt(name -> name.phrase().first())));
        this.onlyCity = findOnlyCity(all);
        this.home = new Home(passages, this);
        boolean named = all.stream().anyMatch(name -> name.region() != null || name.city() != null);
        this.last = named || at == null || at.region() == null || !at.country().equals(country)
                ? null
                : new Place(at.region(), country, at.region(), null);
    }

    /** ISO 3166-1 alpha-2 of the country that the item is about, or null if that is not clear. */
    public @Nullable String country() {
        return country;
    }

    /** The one city of the item's country that the item names, in lower case; null if it names none or several. */
    public @Nullable String onlyCity() {
        return onlyCity;
    }

    private @Nullable String findOnlyCity(List<PlaceName> all) {
        Set<String> cities = all.stream()
                .filter(name -> name.scope() == Scope.CITY && name.country().equals(country))
                .map(name -> name.usualName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return cities.size() == 1 ? cities.iterator().next() : null;
    }

    /** The places named in a sentence, in order. */
    public List<PlaceName> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /**
     * The place of what a sentence tells at an offset: the first one named behind it, else the last one named before it,
     * else the one that the item's headline and lead name, else the state that the outlet is at home in if
     * the item names no region and no city, else the item's country; null if none is known, or if it is at sea, in no country.
     *
     * @param limit the offset from which the sentence breaks down what it told ("164 killed, 103 of them in Almaty")
     */
    public @Nullable Place of(Sentence sentence, int offset, int limit) {
        PlaceName before = null;
        PlaceName behind = null;
        for (PlaceName name : in(sentence)) {
            int begin = name.phrase().begin();
            if (name.isLocation() && begin < offset) {
                before = before != null && widens(name, before) ? before : name;
            } else if (name.isLocation() && begin < limit && (behind == null || refines(name, behind))) {
                behind = name;
            }
        }
        if (behind == null && gazetteer.isAtSea(sentence)) {
            return null;
        }
        PlaceName found = behind == null ? before : behind;
        if (found != null) {
            return found.place();
        }
        Place there = home.of(sentence);
        if (there != null) {
            return there;
        }
        if (last != null) {
            return last;
        }
        return country == null ? null : Place.ofCountry(gazetteer.nameOf(country), country);
    }

    /** "Bryansk Oblast, Russia": a wider place named behind the comma of a narrower one. */
    private static boolean widens(PlaceName name, PlaceName narrower) {
        return name.phrase().first() == narrower.phrase().last() + 2
                && name.phrase().sentence().is(name.phrase().first() - 1, ",")
                && name.scope().compareTo(narrower.scope()) < 0
                && name.country().equals(narrower.country());
    }

    /** "Kazakhstan's city of Almaty": a narrower place named at once behind a wider one. */
    private static boolean refines(PlaceName name, PlaceName wider) {
        boolean near = name.phrase().first() - wider.phrase().last() <= 4;
        return near
                && name.scope().compareTo(wider.scope()) > 0
                && name.country().equals(wider.country());
    }
}
