package org.claimwire.extraction.source;

import java.util.List;
import java.util.Locale;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.source.Organisations.Found;
import org.claimwire.extraction.source.Profile.Duty;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Takes a mention apart: the person, the role, the organisation. */
final class Profiler {

    private final Organisations organisations = new Organisations();
    private final PhraseBook<Duty> roles = PhraseBook.of(
            Lexicon.values(Profiler.class, "roles.txt"), value -> Duty.valueOf(value.toUpperCase(Locale.ROOT)));

    Profile profile(Phrase phrase, String text, ItemPlaces places, String uri) {
        List<Found> found = organisations.in(phrase, text, places, uri);
        boolean[] taken = new boolean[phrase.size()];
        found.forEach(one -> take(taken, one.phrase(), phrase));
        places.in(phrase.sentence()).forEach(place -> take(taken, place.phrase(), phrase));
        Match<Duty> role = role(phrase, taken, found);
        Phrase person = person(phrase, taken);
        person = person == null || organisations.isBody(person) ? null : person;
        return new Profile(
                phrase,
                phrase.words(text),
                person == null
                        ? phrase.words(text)
                        : titled(person, phrase, taken).words(text),
                phrase.sentence().norm(head(phrase)),
                person == null ? null : person.words(text),
                role == null ? null : new Phrase(phrase.sentence(), role.first(), role.last()).words(text),
                role == null ? null : role.value(),
                found.isEmpty() ? null : found.get(0).organisation(),
                isJoint(phrase, person));
    }

    /** "General" in "General Prosecutor's Office" is nobody's rank; "attorney general" ends an office's own name. */
    private static boolean isNamePart(int i, List<Found> found) {
        return found.stream()
                .anyMatch(one -> one.phrase().contains(i) && one.phrase().last() > i);
    }

    private static void take(boolean[] taken, Phrase part, Phrase whole) {
        for (int i = part.first(); i <= part.last(); i++) {
            if (whole.contains(i)) {
                taken[i - whole.first()] = true;
            }
        }
    }

    private @Nullable Match<Duty> role(Phrase phrase, boolean[] taken, List<Found> found) {
        Match<Duty> best = null;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Match<Duty> match = roles.at(phrase.sentence(), i);
            if (match == null || match.last() > phrase.last() || isNamePart(match.last(), found)) {
                continue;
            }
            for (int k = match.first(); k <= match.last(); k++) {
                taken[k - phrase.first()] = true;
            }
            best = best == null || match.value().compareTo(best.value()) < 0 ? match : best;
            i = match.last();
        }
        return best;
    }

    /** The last run of proper nouns that is no organisation, place or role. */
    private static @Nullable Phrase person(Phrase phrase, boolean[] taken) {
        Sentence s = phrase.sentence();
        int last = phrase.last();
        while (last >= phrase.first() && !isName(s, last, phrase, taken)) {
            last--;
        }
        if (last < phrase.first()) {
            return null;
        }
        int first = last;
        while (first > phrase.first() && isName(s, first - 1, phrase, taken)) {
            first--;
        }
        return new Phrase(s, first, last);
    }

    /** The person's name with the titles that stand before it. */
    private static Phrase titled(Phrase person, Phrase phrase, boolean[] taken) {
        int first = person.first();
        while (first > phrase.first() && taken[first - 1 - phrase.first()]) {
            first--;
        }
        return new Phrase(person.sentence(), first, person.last());
    }

    private static boolean isName(Sentence s, int i, Phrase phrase, boolean[] taken) {
        return !taken[i - phrase.first()] && s.tagged(i, Tag.PROPN) && s.at(i).isCapitalised();
    }

    /** The place of the head noun: the last noun before a complement or a comma. */
    private static int head(Phrase phrase) {
        Sentence s = phrase.sentence();
        int head = phrase.first();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (s.tagged(i, Tag.ADP) || s.is(i, ",", "who", "which", "and")) {
                break;
            }
            if (s.tagged(i, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM)) {
                head = i;
            }
        }
        return head;
    }

    private static boolean isJoint(Phrase phrase, @Nullable Phrase person) {
        Sentence s = phrase.sentence();
        for (int i = phrase.first() + 1; i < phrase.last(); i++) {
            if (s.is(i, "and", "&")
                    && (s.tagged(i + 1, Tag.PROPN, Tag.DET) || s.is(i + 1, "its", "his", "her", "their"))
                    && (person == null || s.tagged(i - 1, Tag.PROPN))) {
                return true;
            }
            if (s.tagged(i, Tag.ADP) || s.is(i, ",")) {
                return false;
            }
        }
        return false;
    }
}
