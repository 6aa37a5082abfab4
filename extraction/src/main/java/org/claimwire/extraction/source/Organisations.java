package org.claimwire.extraction.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.source.ProperNames.Named;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds organisations: known ones, generic institutions with their place, and names that hold an organisation's word. */
final class Organisations {

    private record Known(String key, SourceKind kind) {}

    /** How many of an institution there are. */
    private enum Reach {
        /** One in a country. */
        NATIONAL,
        /** One in a town. */
        LOCAL,
        /** Many in a town, so that without a name nobody can tell which one is meant. */
        MANY
    }

    private record Institution(String stem, SourceKind kind, Reach reach) {}

    /** An organisation and the tokens that name it. */
    record Found(Phrase phrase, Organisation organisation) {}

    private final PhraseBook<Known> known;
    private final PhraseBook<Institution> institutions =
            PhraseBook.of(Lexicon.values(Organisations.class, "institutions.txt"), Organisations::institution);
    private final ProperNames properNames = new ProperNames();
    private final Set<String> speakers = speakers();

    Organisations(Aliases aliases) {
        Map<String, String> names = new HashMap<>();
        Lexicon.values(Organisations.class, "organisations.txt")
                .forEach((name, value) -> names.put(name.toLowerCase(Locale.ROOT), value));
        aliases.organisations()
                .forEach((name, alias) -> names.put(name.toLowerCase(Locale.ROOT), alias.key() + " " + alias.kind()));
        known = PhraseBook.of(names, Organisations::known);
    }

    private static Set<String> speakers() {
        Set<String> speakers =
                new HashSet<>(Lexicon.values(Organisations.class, "roles.txt").keySet());
        speakers.addAll(Lexicon.values(Organisations.class, "anonymous.txt").keySet());
        return speakers;
    }

    private static Known known(String value) {
        String[] parts = value.split(" ");
        return new Known(parts[0], SourceKind.valueOf(parts[1]));
    }

    private static Institution institution(String value) {
        String[] parts = value.split(" ");
        return new Institution(
                parts[0], SourceKind.valueOf(parts[1]), Reach.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }

    /** The organisations that a phrase names, in order. */
    List<Found> in(Phrase phrase, String text, ItemPlaces places, String uri) {
        List<Found> found = new ArrayList<>();
        Sentence s = phrase.sentence();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Found one = at(s, i, phrase, text, places, uri);
            if (one != null) {
                found.add(one);
                i = one.phrase().last();
            }
        }
        return found;
    }

    /** Whether a phrase is the bare word for a body of a state, capitalised as in a headline: "Ministry", "Office". */
    boolean isBody(Phrase phrase) {
        return properNames.isBody(phrase);
    }

    private @Nullable Found at(Sentence s, int i, Phrase phrase, String text, ItemPlaces places, String uri) {
        Named name = isPlaceOfInstitution(s, i, places) ? null : properNames.at(s, i, phrase.last());
        Match<Known> match = known.at(s, i);
        if (match != null
                && s.at(i).isCapitalised()
                && (name == null || name.words().last() <= match.last())) {
            return known(new Phrase(s, i, match.last()), text, match.value());
        }
        Match<Institution> generic = institutions.at(s, i);
        if (generic != null && isWhole(s, generic, phrase) && !isNamed(generic, name)) {
            return institution(new Phrase(s, i, generic.last()), generic.value(), phrase, text, places, uri);
        }
        Match<Institution> ending = name == null ? null : ending(name, places);
        if (ending != null) {
            return institution(new Phrase(s, ending.first(), ending.last()), ending.value(), phrase, text, places, uri);
        }
        return name == null ? null : new Found(name.words(), properNames.organisation(name, phrase, text, places, uri));
    }

    /** "Smallville Police" in a story of a known country: a local institution with a town that no list knows. */
    private @Nullable Match<Institution> ending(Named name, ItemPlaces places) {
        Phrase words = name.words();
        for (int i = words.first() + 1; i <= words.last() && places.country() != null; i++) {
            Match<Institution> match = institutions.at(words.sentence(), i);
            if (match != null && match.last() == words.last() && match.value().reach() == Reach.LOCAL) {
                return properNames.isGeneric(words.until(i - 1)) ? null : match;
            }
        }
        return null;
    }

    /** "City Hospital No. 4" is one of many by its own name. */
    private static boolean isNamed(Match<Institution> generic, @Nullable Named name) {
        return generic.value().reach() == Reach.MANY
                && name != null
                && name.words().last() > generic.last();
    }

    /** "Kazakh Interior Ministry" is an institution with its place, not a name of its own. */
    private boolean isPlaceOfInstitution(Sentence s, int i, ItemPlaces places) {
        return places.in(s).stream()
                .anyMatch(place -> place.phrase().first() == i
                        && institutions.at(s, place.phrase().last() + 1) != null);
    }

    /** "military" is an institution in "the military spokesman", but not in "the military alliance". */
    private boolean isWhole(Sentence s, Match<Institution> match, Phrase phrase) {
        int next = match.last() + 1;
        return !phrase.contains(next) || !s.tagged(next, Tag.NOUN) || speakers.contains(s.norm(next));
    }

    private static Found known(Phrase words, String text, Known what) {
        String name = words.words(text);
        return new Found(
                words,
                new Organisation(name, what.key(), what.kind(), name.toLowerCase(Locale.ROOT), what.key(), true));
    }

    private static Found institution(
            Phrase words, Institution what, Phrase mention, String text, ItemPlaces places, String uri) {
        boolean local = what.reach() == Reach.LOCAL;
        Owner owner = Owner.of(words, mention, places);
        if (local) {
            owner = owner.in(unknownTown(words, mention, text, places));
            owner = owner.told() ? owner : owner.in(places.onlyCity());
        }
        String key = what.reach() == Reach.MANY ? null : owner.key(what.stem(), local);
        String name = words.words(text);
        return new Found(
                words,
                new Organisation(
                        name,
                        key == null ? "unnamed:" + uri + "#" + what.stem() : key,
                        what.kind(),
                        name.toLowerCase(Locale.ROOT),
                        what.stem(),
                        owner.told()));
    }

    /** "Smallville police": a name before a local institution that no list knows. */
    private static @Nullable String unknownTown(Phrase words, Phrase mention, String text, ItemPlaces places) {
        Sentence s = words.sentence();
        int i = words.first();
        while (i > mention.first() && s.tagged(i - 1, Tag.PROPN) && !isPlace(s, i - 1, places)) {
            i--;
        }
        return i == words.first()
                ? null
                : text.substring(s.at(i).begin(), s.at(words.first() - 1).end());
    }

    private static boolean isPlace(Sentence s, int i, ItemPlaces places) {
        return places.in(s).stream().anyMatch(place -> place.phrase().contains(i));
    }
}
