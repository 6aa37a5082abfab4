package org.claimwire.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that no list knows, by a word in their names: "Seismology Agency of Northland".
 *
 * <p>A name made of nothing but generic words ("National Security Committee") is one that many countries give; it carries its
 * place in the key, as institutions do.
 */
final class ProperNames {

    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "on", "&", "'s", "'");

    /** Companies, societies and outlets bear such names as their own: "Bank of Northland", "Northland Times". */
    private static final Set<SourceKind> OF_STATES =
            Set.of(SourceKind.GOVERNMENT, SourceKind.POLICE, SourceKind.MILITARY, SourceKind.HEALTH, SourceKind.RESCUE);

    private final Set<String> roles =
            Lexicon.values(ProperNames.class, "roles.txt").keySet();
    private final Map<String, String> kinds = Lexicon.values(ProperNames.class, "organisation-words.txt");
    private final Set<String> generic = Lexicon.words(ProperNames.class, "body-words.txt");

    /** A name and the tokens that it is made of. */
    record Named(Phrase words, SourceKind kind) {}

    /** Whether a phrase is the bare word for a body of a state, capitalised as in a headline: "Ministry", "Office". */
    boolean isBody(Phrase phrase) {
        return phrase.size() == 1
                && SourceKind.GOVERNMENT
                        .name()
                        .equals(kinds.get(phrase.sentence().norm(phrase.first())));
    }

    /** The run of capitalised words that begins at a token, if it holds an organisation's word; else null. */
    @Nullable
    Named at(Sentence s, int first, int last) {
        if (!s.at(first).isCapitalised() || !s.tagged(first, Tag.PROPN, Tag.NOUN, Tag.ADJ)) {
            return null;
        }
        int end = first;
        SourceKind kind = null;
        for (int i = first; i <= last && belongs(s, i, last); i++) {
            if (s.at(i).isCapitalised() || isNumber(s, i)) {
                end = i;
                String value = kinds.get(last(s.norm(i)));
                if (value != null && kind != SourceKind.INTERGOVERNMENTAL) {
                    kind = SourceKind.valueOf(value);
                }
            }
        }
        while (end > first && roles.contains(s.norm(end))) {
            end--;
        }
        boolean name = end > first || s.norm(first).indexOf('-') > 0;
        return kind == null || !name ? null : new Named(new Phrase(s, first, end), kind);
    }

    /** The last part of a word: "tv" of "wnor-tv". */
    private static String last(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private boolean belongs(Sentence s, int i, int last) {
        boolean owned = s.is(i, "'s") && generic.contains(s.norm(i - 1));
        boolean link = (owned || s.is(i, "of", "for", "and", "the", "on", "&"))
                && i < last
                && (s.at(i + 1).isCapitalised() || s.is(i + 1, "the"));
        return s.at(i).isCapitalised() && s.at(i).isWord() || link || isNumber(s, i);
    }

    /** "City Hospital No. 4": what tells it from its sisters. */
    private static boolean isNumber(Sentence s, int i) {
        String norm = s.norm(i);
        return !norm.isEmpty() && Characters.all(norm, Character::isDigit);
    }

    Organisation organisation(Named name, Phrase mention, String text, ItemPlaces places, String uri) {
        Phrase words = name.words();
        String written = words.words(text);
        String lower = written.toLowerCase(Locale.ROOT);
        List<String> common = OF_STATES.contains(name.kind()) ? common(words, places) : List.of();
        if (common.isEmpty()) {
            String key = (name.kind().isMedia() ? "outlet:" : "org:") + Slug.of(written);
            return new Organisation(written, key, name.kind(), lower, key, true);
        }
        Owner owner = Owner.of(words, mention, places);
        String stem = Slug.of(String.join(" ", common));
        String key = owner.key(stem, true);
        return new Organisation(
                written, key == null ? "unnamed:" + uri + "#" + stem : key, name.kind(), lower, stem, owner.told());
    }

    /** The words of a name without its place, if they are all generic; else none. */
    private List<String> common(Phrase words, ItemPlaces places) {
        Sentence s = words.sentence();
        List<String> common = new ArrayList<>();
        for (int i = words.first(); i <= words.last(); i++) {
            int at = i;
            boolean place = places.in(s).stream().anyMatch(name -> name.phrase().contains(at));
            if (place || LINKS.contains(s.norm(i)) && (common.isEmpty() || isPlaceNext(s, i, places))) {
                continue;
            }
            if (!LINKS.contains(s.norm(i)) && !isGeneric(s, i)) {
                return List.of();
            }
            common.add(s.norm(i));
        }
        return common;
    }

    private static boolean isPlaceNext(Sentence s, int i, ItemPlaces places) {
        int next = s.is(i + 1, "the") ? i + 2 : i + 1;
        return s.is(i, "'s", "'")
                || places.in(s).stream()
                        .anyMatch(name ->
                                name.phrase().first() == next || name.phrase().first() == i + 1);
    }

    /** Whether a word of a phrase is generic, so that it names no town. */
    boolean isGeneric(Phrase phrase) {
        return IntStream.rangeClosed(phrase.first(), phrase.last())
                .anyMatch(i -> LINKS.contains(phrase.sentence().norm(i)) || isGeneric(phrase.sentence(), i));
    }

    private boolean isGeneric(Sentence s, int i) {
        return kinds.containsKey(s.norm(i)) || generic.contains(s.norm(i)) || isNumber(s, i);
    }
}
