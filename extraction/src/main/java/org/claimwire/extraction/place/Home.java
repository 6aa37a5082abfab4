package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The one place that an item's headline and lead set its story in; it is the place of what has none of its own.
 *
 * <p>A dateline says where the outlet is, which is the place of the story only if the two agree, if the place is too small for
 * an outlet to sit in, or if the lead tells of a street and names no other city.
 */
final class Home {

    private static final PhraseBook<Boolean> WIDE = PhraseBook.of(Lexicon.words(Home.class, "wide-phrases.txt"));

    private static final Set<String> STREETS =
            Set.of("ave.", "avenue", "blvd.", "boulevard", "drive", "lane", "rd.", "road", "st.", "street");

    /** Words behind a city's name of those who are of it and come to harm there, or see to it. */
    private static final String[] OF_THE_CITY = {"police", "firefighters", "boy", "girl", "teen", "toddler"};

    /** The paragraphs, the lead's and the next, in which the lead's place holds although the item names other cities. */
    private static final int NEAR = 2;

    private final List<PlaceName> told = new ArrayList<>();
    private final List<PlaceName> dateline = new ArrayList<>();
    private final List<PlaceName> theirs = new ArrayList<>();
    private final Set<Integer> streets = new HashSet<>();
    private final int lead;
    private final @Nullable Place place;
    private final boolean onlyOne;

    Home(List<Passage> passages, ItemPlaces places) {
        this.lead = lead(passages, places);
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                sort(passage, sentence, places.in(sentence));
            }
        }
        PlaceName found = one();
        this.place = found == null ? null : found.place();
        this.onlyOne = place != null
                && (place.city() == null ? places.onlyCity() == null : isOnly(place.city(), places.onlyCity()));
    }

    private static boolean isOnly(String city, @Nullable String only) {
        return city.toLowerCase(Locale.ROOT).equals(only);
    }

    /** The paragraph of the dateline, before which there are captions and notices; the first one if there is no dateline. */
    private static int lead(List<Passage> passages, ItemPlaces places) {
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                if (places.in(sentence).stream().anyMatch(name -> isDateline(passage, name))) {
                    return sentence.paragraph();
                }
            }
        }
        return 0;
    }

    private void sort(Passage passage, Sentence sentence, List<PlaceName> names) {
        boolean opens = passage.field() == Field.TITLE || sentence.paragraph() <= lead;
        for (PlaceName name : names) {
            if (isDateline(passage, name)) {
                dateline.add(name);
            } else if (opens && name.isLocation()) {
                told.add(name);
            } else if ((opens || sentence.index() < Dateline.LEAD) && isOfTheCity(name)) {
                theirs.add(name);
            }
        }
        for (int i = 1; sentence.index() < Dateline.LEAD && i < sentence.size(); i++) {
            if (sentence.at(i).isCapitalised() && sentence.in(i, STREETS)) {
                streets.add(sentence.index());
            }
        }
    }

    private static boolean isDateline(Passage passage, PlaceName name) {
        return passage.field() == Field.TEXT && Dateline.opensWith(name.phrase());
    }

    /** "Houston police", "Houston Police Department", "a Houston boy": who works or lives in that city. */
    private static boolean isOfTheCity(PlaceName name) {
        Sentence s = name.phrase().sentence();
        return name.scope() == Scope.CITY && s.is(name.phrase().last() + 1, OF_THE_CITY);
    }

    /**
     * The only city told, unless what happened there is told of its country too; if none is told, the dateline's city or the one
     * whose police are named; else the region in which all of them lie.
     */
    private @Nullable PlaceName one() {
        if (told.stream().anyMatch(name -> name.scope() == Scope.COUNTRY && !isBehindComma(name))) {
            return null;
        }
        List<PlaceName> here = dateline.stream()
                .filter(name -> isSmall(name) || !streets.isEmpty())
                .toList();
        for (List<PlaceName> names : List.of(told, here, theirs)) {
            if (names.stream().anyMatch(name -> name.scope() == Scope.CITY)) {
                PlaceName city = only(names, Scope.CITY);
                return city == null || !agrees(city) ? null : city;
            }
        }
        List<PlaceName> regions = new ArrayList<>(told);
        regions.addAll(dateline);
        return dateline.stream().anyMatch(name -> name.scope() == Scope.CITY) ? null : only(regions, Scope.REGION);
    }

    /** Whether the dateline does not set the story in another city; one from whose outlets all of its country is told may. */
    private boolean agrees(PlaceName city) {
        return dateline.stream()
                        .allMatch(name -> name.city() == null || name.city().equals(city.city()))
                || dateline.stream().noneMatch(this::isSmall)
                        && city.region() != null
                        && city.country().equals("US");
    }

    private static boolean isBehindComma(PlaceName name) {
        return name.phrase().sentence().is(name.phrase().first() - 1, ",");
    }

    /** The one place of a scope among some names, at the first name; null if there is none or several. */
    private static @Nullable PlaceName only(List<PlaceName> names, Scope scope) {
        List<PlaceName> found =
                names.stream().filter(name -> name.scope() == scope).toList();
        boolean one = found.stream().map(name -> name.place().path()).distinct().count() == 1;
        return one ? found.get(0) : null;
    }

    /** "MANASSAS, Va. -": the house styles of agencies leave the state away where a city is known without it. */
    private boolean isSmall(PlaceName name) {
        Sentence s = name.phrase().sentence();
        int next = name.phrase().last() + 2;
        boolean beside = s.is(next - 1, ",") && s.at(next).isCapitalised() && !Calendar.isMonth(s, next);
        return beside
                && name.region() != null
                && dateline.stream()
                        .noneMatch(other ->
                                other.scope() == Scope.COUNTRY && other.phrase().first() == next);
    }

    /** The place of a sentence that names none; null if it is not clear. */
    @Nullable
    Place of(Sentence sentence) {
        boolean here = onlyOne || sentence.paragraph() < lead + NEAR;
        for (int i = 0; here && i < sentence.size(); i++) {
            here = WIDE.at(sentence, i) == null;
        }
        return here ? place : null;
    }
}
