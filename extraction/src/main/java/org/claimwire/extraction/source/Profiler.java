package org.claimwire.extraction.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.source.Organisations.Found;
import org.claimwire.extraction.source.PersonNames.Word;
import org.claimwire.extraction.source.Profile.Duty;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Takes a mention apart: the person, the role, the organisation. */
final class Profiler {

    private final Organisations organisations;
    private final PersonNames personNames = new PersonNames();
    private final PhraseBook<Duty> roles = PhraseBook.of(
            Lexicon.values(Profiler.class, "roles.txt"), value -> Duty.valueOf(value.toUpperCase(Locale.ROOT)));

    Profiler(Aliases aliases) {
        this.organisations = new Organisations(aliases);
    }

    Profile profile(Phrase phrase, String text, ItemPlaces places, String uri) {
        List<Found> found = organisations.in(phrase, text, places, uri);
        Word[] words = new Word[phrase.size()];
        Arrays.fill(words, Word.FREE);
        places.in(phrase.sentence()).forEach(place -> take(words, place.phrase(), phrase, Word.PLACE));
        Match<Duty> role = role(phrase, words, found);
        found.forEach(one -> take(words, one.phrase(), phrase, Word.ORGANISATION));
        Parts parts = Parts.of(phrase);
        Phrase person = personNames.in(phrase, parts, words, role != null);
        person = person == null || organisations.isBody(person) ? null : person;
        int head = head(phrase);
        Found named = found.isEmpty() ? null : found.get(0);
        return new Profile(
                phrase,
                phrase.words(text),
                person == null
                        ? phrase.words(text)
                        : titled(person, phrase, words).words(text),
                phrase.sentence().norm(head),
                person == null ? null : person.words(text),
                role == null ? null : new Phrase(phrase.sentence(), role.first(), role.last()).words(text),
                role == null ? null : role.value(),
                named == null ? null : named.organisation(),
                named != null && named.phrase().contains(head),
                role != null && isBare(role, parts.core()),
                isJoint(phrase, person));
    }

    /** "Spokeswoman Anna Roe", "the spokesman": nothing in the mention says whose. */
    private static boolean isBare(Match<Duty> role, Phrase core) {
        Sentence s = core.sentence();
        for (int i = core.first(); i < role.first(); i++) {
            if (!s.tagged(i, Tag.DET, Tag.ADJ) || s.is(i, "'s", "'")) {
                return false;
            }
        }
        return core.contains(role.first()) && !s.is(role.last() + 1, "of", "for", "at", "to", "with", "from");
    }

    /** "General" in "General Prosecutor's Office" is nobody's rank; "attorney general" ends an office's own name. */
    private static boolean isNamePart(int i, List<Found> found) {
        return found.stream()
                .anyMatch(one -> one.phrase().contains(i) && one.phrase().last() > i);
    }

    private static void take(Word[] words, Phrase part, Phrase whole, Word as) {
        for (int i = part.first(); i <= part.last(); i++) {
            if (whole.contains(i)) {
                words[i - whole.first()] = as;
            }
        }
    }

    private @Nullable Match<Duty> role(Phrase phrase, Word[] words, List<Found> found) {
        Match<Duty> best = null;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Match<Duty> match = roles.at(phrase.sentence(), i);
            if (match == null || match.last() > phrase.last() || isNamePart(match.last(), found)) {
                continue;
            }
            for (int k = match.first(); k <= match.last(); k++) {
                words[k - phrase.first()] = Word.ROLE;
            }
            best = best == null || match.value().compareTo(best.value()) < 0 ? match : best;
            i = match.last();
        }
        return best;
    }

    /** The person's name with the titles that stand before it. */
    private static Phrase titled(Phrase person, Phrase phrase, Word[] words) {
        int first = person.first();
        while (first > phrase.first() && words[first - 1 - phrase.first()] != Word.FREE) {
            first--;
        }
        return new Phrase(person.sentence(), first, person.last());
    }

    /** The place of the head noun: the last noun before a complement or a comma. */
    private static int head(Phrase phrase) {
        Sentence s = phrase.sentence();
        int head = phrase.first();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (s.tagged(i, Tag.ADP) || s.is(i, ",", "and", "(") || Parts.isRelative(s, i)) {
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
