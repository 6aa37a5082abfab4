package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
 * <p>A dateline says where the outlet is, which is the place of the story only if the two agree, or if the place is too small
 * for an outlet to sit in.
 */
final class Home {

    private static final PhraseBook<Boolean> WIDE = PhraseBook.of(Lexicon.words(Home.class, "wide-phrases.txt"));

    /** The sentences of a text that open it; headings and captions may stand before its dateline. */
    private static final int LEAD = 6;

    private static final int LONGEST_DATELINE = 12;

    /** Tokens from a city to the full stop of "MANASSAS, Va.", where the sentence may be cut before its dash. */
    private static final int LONGEST_REGION = 4;

    /** The paragraphs in which the lead's place holds although the item names other cities. */
    private static final int NEAR = 2;

    private final @Nullable Place place;
    private final boolean onlyOne;

    Home(List<Passage> passages, ItemPlaces places) {
        List<PlaceName> told = new ArrayList<>();
        List<PlaceName> dateline = new ArrayList<>();
        List<PlaceName> police = new ArrayList<>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                for (PlaceName name : places.in(sentence)) {
                    if (isDateline(passage, name)) {
                        dateline.add(name);
                    } else if (sentence.paragraph() == 0 && name.isLocation()) {
                        told.add(name);
                    } else if (sentence.index() < LEAD && isOfPolice(name)) {
                        police.add(name);
                    }
                }
            }
        }
        PlaceName found = one(told, dateline, police);
        String from = city(dateline);
        boolean agrees = found == null || from == null || from.equals(found.city());
        this.place = found == null || !agrees ? null : found.place();
        this.onlyOne = place != null
                && place.city() != null
                && place.city().toLowerCase(Locale.ROOT).equals(places.onlyCity());
    }

    /** Whether a name opens one of the first paragraphs, in capitals or before a dash: "STOCKTON, Calif. -". */
    private static boolean isDateline(Passage passage, PlaceName name) {
        Sentence s = name.phrase().sentence();
        if (passage.field() != Field.TEXT || s.index() > LEAD || name.phrase().first() > 0) {
            return false;
        }
        boolean inCapitals = name.name().equals(name.name().toUpperCase(Locale.ROOT));
        for (int i = name.phrase().last() + 1; i < LONGEST_DATELINE; i++) {
            if (s.is(i, "-", "--", "\u2013", "\u2014")) {
                return inCapitals || s.is(i - 1, ")");
            }
        }
        return inCapitals && s.size() <= name.phrase().last() + LONGEST_REGION;
    }

    /** "Houston police", "Houston Police Department": who works in that city. */
    private static boolean isOfPolice(PlaceName name) {
        Sentence s = name.phrase().sentence();
        return name.scope() == Scope.CITY && s.is(name.phrase().last() + 1, "police", "firefighters");
    }

    private static @Nullable String city(List<PlaceName> dateline) {
        return dateline.stream()
                .map(PlaceName::city)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The only city told, unless what happened there is told of its country too; if none is told, the dateline's small city or
     * the one whose police are named.
     */
    private static @Nullable PlaceName one(List<PlaceName> told, List<PlaceName> dateline, List<PlaceName> police) {
        if (told.stream().anyMatch(name -> name.scope() == Scope.COUNTRY && !isBehindComma(name))) {
            return null;
        }
        if (told.stream().anyMatch(name -> name.scope() == Scope.CITY)) {
            return only(told);
        }
        PlaceName small =
                only(dateline.stream().filter(name -> isSmall(name, dateline)).toList());
        return small == null ? only(police) : small;
    }

    private static boolean isBehindComma(PlaceName name) {
        return name.phrase().sentence().is(name.phrase().first() - 1, ",");
    }

    /** The one city among some names, at the first place that names it; null if there is none or several. */
    private static @Nullable PlaceName only(List<PlaceName> names) {
        List<PlaceName> cities =
                names.stream().filter(name -> name.scope() == Scope.CITY).toList();
        boolean one = cities.stream().map(PlaceName::usualName).distinct().count() == 1;
        return one ? cities.get(0) : null;
    }

    /** "MANASSAS, Va. -": the house styles of agencies leave the state away where a city is known without it. */
    private static boolean isSmall(PlaceName name, List<PlaceName> dateline) {
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
        boolean here = onlyOne || sentence.paragraph() < NEAR;
        for (int i = 0; here && i < sentence.size(); i++) {
            here = WIDE.at(sentence, i) == null;
        }
        return here ? place : null;
    }
}
