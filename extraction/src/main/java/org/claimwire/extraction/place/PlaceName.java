package org.claimwire.extraction.place;

import java.util.Set;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A place named in the text.
 *
 * @param phrase where it is named
 * @param name as written
 * @param scope how wide it is
 * @param country ISO 3166-1 alpha-2
 * @param region the region that it is or lies in, by its usual name; null for a country, or if it is not known
 * @param city the city's usual name; null for anything wider
 */
public record PlaceName(
        Phrase phrase,
        String name,
        Scope scope,
        String country,
        @Nullable String region,
        @Nullable String city) {

    /** What strikes the place that "on" is followed by: "an attack on Almaty", but not "a report on Almaty". */
    private static final Set<String> STRIKES = Set.of(
            "airstrike",
            "airstrikes",
            "assault",
            "attack",
            "attacks",
            "bombardment",
            "offensive",
            "raid",
            "raids",
            "strike",
            "strikes");

    /** How wide a place is. */
    public enum Scope {
        /** What is a country's, or of it: "Kazakh", "Kazakhs". */
        DEMONYM,
        COUNTRY,
        REGION,
        CITY
    }

    /** The place itself. */
    Place place() {
        return new Place(name, country, region, city);
    }

    /** The name by which the place is usually called; as written where the lists know no other. */
    public String usualName() {
        return city != null ? city : name;
    }

    /** Whether the text says that something is there: "in Almaty", "near Kabul". */
    public boolean isLocation() {
        boolean owner = phrase.sentence().is(phrase.last() + 1, "'s", "'");
        if (scope == Scope.DEMONYM || owner) {
            return false;
        }
        int before = phrase.first() - 1;
        Sentence sentence = phrase.sentence();
        if (sentence.is(before, "the") && isPartOfName(sentence, phrase.last() + 1)) {
            return false;
        }
        return sentence.is(before, "in", "at", "near", "of", "from", "outside", "around", "across", "to", "into")
                || sentence.is(before, ",")
                || isStruck(sentence, before)
                || sentence.is(before, "central", "northern", "southern", "eastern", "western", "the", "neighbouring");
    }

    /** Whether what stands behind "on" is the place of a strike. */
    static boolean isStruck(Sentence s, int on) {
        return s.is(on, "on") && s.in(on - 1, STRIKES);
    }

    /** "The United States Navy": what goes on behind a place's name as a body's. */
    private static boolean isPartOfName(Sentence s, int next) {
        boolean calendar = Calendar.isDay(s, next) || Calendar.isMonth(s, next);
        return s.at(next).isCapitalised() && s.tagged(next, Tag.PROPN, Tag.NOUN, Tag.ADJ) && !calendar;
    }
}
