package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.HeadlineTail;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/** All words of an item that may name a place. */
final class Mentions {

    private final Gazetteer gazetteer;
    private final List<PlaceName> wide = new ArrayList<>();
    private final List<CityMention> cities = new ArrayList<>();
    private final List<CountyMention> counties = new ArrayList<>();
    private final Set<String> institutions = new TreeSet<>();
    private final Set<String> idioms = new TreeSet<>();
    private final Set<String> people = new HashSet<>();
    private final Namesakes namesakes;

    Mentions(Gazetteer gazetteer, List<Passage> passages, Steps steps) {
        this.gazetteer = gazetteer;
        for (Passage passage : passages) {
            int end = passage.field() == Field.TITLE
                    ? HeadlineTail.of(passage.text())
                    : passage.text().length();
            for (Sentence sentence : passage.sentences()) {
                steps.take(sentence.size());
                find(sentence, passage.text(), end);
            }
        }
        wide.removeIf(name -> name.scope() == Scope.COUNTRY && isPersons(name.phrase(), name.name()));
        cities.removeIf(city -> isPersons(city.phrase(), city.words()));
        this.namesakes = new Namesakes(gazetteer, wide, cities);
    }

    /** Whether somebody is called so in the item, and nothing before the words makes them a place's all the same. */
    private boolean isPersons(Phrase phrase, String words) {
        return people.contains(words.toLowerCase(Locale.ROOT)) && !PersonName.isPlace(phrase);
    }

    private void find(Sentence sentence, String text, int end) {
        for (int i = 0; i < sentence.size() && sentence.at(i).begin() < end; i++) {
            String institution = CountryWords.ofInstitution(sentence, i);
            if (institution != null) {
                institutions.add(institution);
            }
            String idiom = CountryWords.ofIdiom(sentence, i);
            if (idiom != null) {
                idioms.add(idiom);
            }
            PlaceName name = gazetteer.wideAt(sentence, i, text);
            CityMention city = gazetteer.cityAt(sentence, i, text);
            CountyMention county = gazetteer.countyAt(sentence, i, text);
            if (county != null) {
                counties.add(county);
                i = county.phrase().last();
            } else if (city != null && (name == null || isLonger(city, name) || isBesideState(city))) {
                cities.add(city);
                notePerson(city.phrase(), city.words());
                i = city.phrase().last();
            } else if (name != null) {
                wide.add(name);
                notePerson(name.phrase(), name.name());
                i = name.phrase().last();
            } else if (city == null) {
                i = findTown(sentence, i, text);
            }
        }
    }

    private void notePerson(Phrase phrase, String words) {
        if (phrase.size() == 1 && PersonName.is(phrase)) {
            people.add(words.toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isLonger(CityMention city, PlaceName name) {
        return city.phrase().size() > name.phrase().size();
    }

    /** "LEBANON, Ohio": what would be a country's name alone. */
    private boolean isBesideState(CityMention city) {
        return gazetteer.stateBehind(city) != null;
    }

    private int findTown(Sentence sentence, int first, String text) {
        PlaceName town = TownMention.at(gazetteer, sentence, first, text);
        if (town == null) {
            return first;
        }
        wide.add(town);
        return town.phrase().last();
    }

    /** For each name of a county or a local name of a city that several places bear, the states of the U.S. that have one. */
    List<Set<String>> statesOfNames() {
        Map<String, Set<String>> states = new TreeMap<>();
        counties.forEach(county -> states.put(county.words(), Set.copyOf(county.states())));
        cities.stream()
                .filter(CityMention::isLocal)
                .forEach(city -> states.put(city.words().toLowerCase(Locale.ROOT), city.states()));
        states.values().removeIf(Set::isEmpty);
        return List.copyOf(states.values());
    }

    /** Whether a county of the U.S. is named. */
    boolean nameCounty() {
        return !counties.isEmpty();
    }

    /** The one country whose own institutions are named; null if none are, or several countries'. */
    @Nullable
    String countryOfInstitutions() {
        return institutions.size() == 1 ? institutions.iterator().next() : null;
    }

    /** The one country that the item's words are those of and all its places may lie in; null if there is none. */
    @Nullable
    String countryOfIdiom() {
        if (idioms.size() != 1) {
            return null;
        }
        String country = idioms.iterator().next();
        List<CityMention> towns = cities.stream().filter(CityMention::isLocal).toList();
        boolean named = !towns.isEmpty() || !wide.isEmpty();
        boolean there = towns.stream().allMatch(town -> town.isOnlyIn(country))
                && wide.stream().allMatch(name -> name.country().equals(country));
        return named && there ? country : null;
    }

    /** The places that need no other to be known, in an item that is near a country, or null. */
    List<PlaceName> sure(@Nullable String near) {
        return with(near, null, null);
    }

    /** All places that are clear in an item's setting. */
    List<PlaceName> resolved(Setting setting) {
        return with(setting.near(), setting.country(), setting.region());
    }

    private List<PlaceName> with(@Nullable String near, @Nullable String country, @Nullable String region) {
        List<PlaceName> found = new ArrayList<>();
        wide.forEach(name -> found.add(namesakes.meant(name)));
        for (CityMention city : cities) {
            PlaceName name = namesakes.meant(city, near, country, region);
            if (name != null) {
                found.add(name);
            }
        }
        for (CountyMention county : counties) {
            Phrase phrase = county.phrase();
            PlaceName name = county.resolve(gazetteer.stateBehind(phrase.sentence(), phrase.last()), region);
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }
}
