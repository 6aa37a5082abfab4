package org.claimwire.extraction.source;

import java.util.Locale;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.place.PlaceName;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.source.Profile.Duty;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Gives a profile its canonical key and kind.
 *
 * <p>A key joins mentions across items, so it must never join two sources: whatever the words leave open is keyed within
 * the item.
 */
final class SourceNames {

    private final ItemText item;
    private final ItemPlaces places;
    private final SourceKinds kinds;

    SourceNames(ItemText item, ItemPlaces places, SourceKinds kinds) {
        this.item = item;
        this.places = places;
        this.kinds = kinds;
    }

    Source outlet() {
        String outlet = item.outlet();
        if (outlet == null || outlet.isBlank()) {
            return new Source("unnamed:" + item.uri(), "the outlet", SourceKind.MEDIA, null, null, null);
        }
        return new Source(keyOf("outlet:", outlet), outlet, SourceKind.MEDIA, null, null, outlet);
    }

    Source nobody() {
        return new Source("unnamed:" + item.uri(), "unnamed", SourceKind.UNNAMED, null, null, null);
    }

    Source of(Profile profile) {
        if (profile.joint() || isDisguised(profile)) {
            return unnamed(profile, kindOf(profile));
        }
        if (profile.person() != null) {
            return person(profile, profile.person());
        }
        if (profile.organisation() != null) {
            return organisation(profile, profile.organisation());
        }
        String office = officeKey(profile);
        if (office != null) {
            return new Source(
                    office, SourceName.bare(profile.words()), SourceKind.GOVERNMENT, null, profile.role(), null);
        }
        return country(profile);
    }

    /** Whether the name, or the word that it goes on with, is made of the letters of two scripts. */
    private static boolean isDisguised(Profile profile) {
        Phrase phrase = profile.phrase();
        return Scripts.areMixed(profile.words())
                || Scripts.areMixed(phrase.sentence().at(phrase.first() - 1).word())
                || Scripts.areMixed(phrase.sentence().at(phrase.last() + 1).word());
    }

    private Source person(Profile profile, String person) {
        Organisation organisation = profile.organisation();
        String name = organisation == null ? null : organisation.name();
        String key = personKey(profile, person);
        return new Source(key, nameOf(profile, person), kindOf(profile), person, profile.role(), name);
    }

    private static String nameOf(Profile profile, String person) {
        return profile.name().contains(person) ? SourceName.bare(profile.name()) : person;
    }

    private String personKey(Profile profile, String person) {
        Organisation organisation = profile.organisation();
        if (profile.duty() == Duty.SPEAKS && organisation != null) {
            return organisation.key();
        }
        if (person.indexOf(' ') > 0) {
            return keyOf("person:", person);
        }
        // A surname alone is many people's; beside an office with its country it is one.
        String office = country(profile.phrase()) == null ? null : officeKey(profile);
        return office == null ? itemKey(person) : office;
    }

    /** A key that no other name gives; known within the item if the name leaves nothing to write. */
    private String keyOf(String scheme, String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? itemKey(name) : scheme + slug;
    }

    private Source organisation(Profile profile, Organisation organisation) {
        boolean itself = profile.headed() || profile.duty() == Duty.SPEAKS || kinds.isUtterance(profile.head());
        if (!itself) {
            return new Source(
                    itemKey(profile.words()),
                    SourceName.bare(profile.words()),
                    kinds.ofUnnamed(profile.head()),
                    null,
                    profile.role(),
                    organisation.name());
        }
        return new Source(
                organisation.key(),
                SourceName.bare(profile.words()),
                organisation.kind(),
                null,
                profile.role(),
                organisation.name());
    }

    /** The name of a country or of its capital, alone, stands for its government. */
    private Source country(Profile profile) {
        if (profile.phrase().sentence().tagged(profile.phrase().first() - 1, Tag.ADP)) {
            return unnamed(profile, kinds.ofUnnamed(profile.head()));
        }
        for (PlaceName place : places.in(profile.phrase().sentence())) {
            boolean all = place.phrase().last() == profile.phrase().last()
                    && profile.phrase().contains(place.phrase().first())
                    && profile.phrase().size() - place.phrase().size() <= 1;
            boolean state = place.scope() == Scope.COUNTRY
                    || place.scope() == Scope.CITY && place.country().equals(kinds.countryOfCapital(place.name()));
            if (all && state) {
                return new Source(
                        "government:" + place.country().toLowerCase(Locale.ROOT),
                        SourceName.bare(profile.words()),
                        SourceKind.GOVERNMENT,
                        null,
                        null,
                        place.name());
            }
        }
        return unnamed(profile, kinds.ofUnnamed(profile.head()));
    }

    private @Nullable String officeKey(Profile profile) {
        String country = countryOf(profile);
        if (profile.duty() != Duty.OFFICE || profile.role() == null || country == null || isFormer(profile)) {
            return null;
        }
        return Slug.of(profile.role()) + ":" + country.toLowerCase(Locale.ROOT);
    }

    private static boolean isFormer(Profile profile) {
        Sentence s = profile.phrase().sentence();
        for (int i = profile.phrase().first() - 1; i <= profile.phrase().last(); i++) {
            if (s.is(i, "former", "ex", "ex-president", "then", "vice", "deputy", "candidate", "late", "elect")) {
                return true;
            }
        }
        return profile.organisation() != null;
    }

    private @Nullable String countryOf(Profile profile) {
        String country = country(profile.phrase());
        return country == null ? places.country() : country;
    }

    private @Nullable String country(Phrase phrase) {
        for (PlaceName place : places.in(phrase.sentence())) {
            if (phrase.contains(place.phrase().first())) {
                return place.country();
            }
        }
        return null;
    }

    private SourceKind kindOf(Profile profile) {
        if (profile.organisation() != null) {
            return profile.organisation().kind();
        }
        if (profile.role() != null && kinds.isOfState(profile.role())) {
            return SourceKind.GOVERNMENT;
        }
        if (profile.joint()
                && places.in(profile.phrase().sentence()).stream()
                        .anyMatch(place ->
                                place.phrase().first() == profile.phrase().first() && place.scope() == Scope.COUNTRY)) {
            return SourceKind.GOVERNMENT;
        }
        return profile.person() != null ? SourceKind.PERSON : kinds.ofUnnamed(profile.head());
    }

    Source unnamed(Profile profile, SourceKind kind) {
        return new Source(itemKey(profile.words()), SourceName.bare(profile.words()), kind, null, profile.role(), null);
    }

    private String itemKey(String words) {
        return "unnamed:" + item.uri() + "#" + SourceName.bare(words).toLowerCase(Locale.ROOT);
    }
}
