package org.claimwire.extraction.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.place.PlaceName;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds organisations: known ones, generic institutions with their place, and names that hold an organisation's word. */
final class Organisations {

    private record Known(String key, SourceKind kind) {}

    private record Institution(String slug, SourceKind kind, boolean local) {}

    /** An organisation and the tokens that name it. */
    record Found(Phrase phrase, Organisation organisation) {}

    private final PhraseBook<Known> known =
            PhraseBook.of(Lexicon.values(Organisations.class, "organisations.txt"), Organisations::known);
    private final PhraseBook<Institution> institutions =
            PhraseBook.of(Lexicon.values(Organisations.class, "institutions.txt"), Organisations::institution);
    private final Set<String> speakers = speakers();
    private final Map<String, String> organisationWords = Lexicon.values(Organisations.class, "organisation-words.txt");

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
        return new Institution(parts[0], SourceKind.valueOf(parts[1]), parts[2].equals("local"));
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

    private @Nullable Found at(Sentence s, int i, Phrase phrase, String text, ItemPlaces places, String uri) {
        Found name = isPlaceOfInstitution(s, i, places) ? null : properName(s, i, phrase.last(), text);
        Match<Known> match = known.at(s, i);
        if (match != null
                && s.at(i).isCapitalised()
                && (name == null || name.phrase().last() <= match.last())) {
            Phrase words = new Phrase(s, i, match.last());
            return new Found(
                    words,
                    organisation(words, text, match.value().key(), match.value().kind()));
        }
        Match<Institution> generic = institutions.at(s, i);
        if (generic != null && isWhole(s, generic, phrase)) {
            return institution(new Phrase(s, i, generic.last()), generic.value(), phrase, text, places, uri);
        }
        return name;
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

    private static Organisation organisation(Phrase words, String text, String key, SourceKind kind) {
        String name = words.words(text);
        return new Organisation(name, key, kind, name.toLowerCase(Locale.ROOT));
    }

    private Found institution(
            Phrase words, Institution what, Phrase mention, String text, ItemPlaces places, String uri) {
        String country = null;
        String city = null;
        for (PlaceName place : places.in(words.sentence())) {
            if (mention.contains(place.phrase().first())) {
                country = place.country();
                city = place.scope() == Scope.CITY || place.scope() == Scope.REGION ? place.usualName() : city;
            }
        }
        if (city == null && what.local()) {
            city = unknownTown(words, mention, text, places);
        }
        if (country == null) {
            country = places.country();
            city = city == null && what.local() ? places.onlyCity() : city;
        }
        String key = country == null
                ? "unnamed:" + uri + "#" + what.slug()
                : what.slug() + ":" + country.toLowerCase(Locale.ROOT)
                        + (city != null && what.local() ? "/" + slug(city) : "");
        return new Found(words, organisation(words, text, key, what.kind()));
    }

    /** Whether a phrase is the bare word for a body of a state, capitalised as in a headline: "Ministry", "Office". */
    boolean isBody(Phrase phrase) {
        return phrase.size() == 1
                && SourceKind.GOVERNMENT
                        .name()
                        .equals(organisationWords.get(phrase.sentence().norm(phrase.first())));
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

    /** A run of capitalised words with an organisation's word in it: "Seismology Agency of Northland". */
    private @Nullable Found properName(Sentence s, int first, int last, String text) {
        if (!s.at(first).isCapitalised() || !s.tagged(first, Tag.PROPN, Tag.NOUN, Tag.ADJ)) {
            return null;
        }
        int end = first;
        SourceKind kind = null;
        for (int i = first; i <= last && belongs(s, i, last); i++) {
            if (s.at(i).isCapitalised()) {
                end = i;
                String value = organisationWords.get(s.norm(i));
                if (value != null && kind != SourceKind.INTERGOVERNMENTAL) {
                    kind = SourceKind.valueOf(value);
                }
            }
        }
        if (kind == null || end == first) {
            return null;
        }
        Phrase words = new Phrase(s, first, end);
        String scheme = kind.isMedia() ? "outlet:" : "org:";
        return new Found(words, organisation(words, text, scheme + slug(words.words(text)), kind));
    }

    private static boolean belongs(Sentence s, int i, int last) {
        boolean link = s.is(i, "of", "for", "and", "the", "on", "&")
                && i < last
                && (s.at(i + 1).isCapitalised() || s.is(i + 1, "the"));
        return s.at(i).isCapitalised() && s.at(i).isWord() || link;
    }

    /** A name as keys write it: lower case, unaccented, words joined by hyphens. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '\u2019'
                    && c != '.'
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }
}
