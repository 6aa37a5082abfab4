package org.claimwire.extraction.figure;

import java.util.EnumSet;
import java.util.Set;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** The words behind a number that say who is counted. */
final class People {

    private static final int LONGEST = 12;

    private final Set<String> things = Lexicon.words(People.class, "things.txt");
    private final Persons persons = new Persons();
    private final PhraseBook<Group> groups = PhraseBook.of(Lexicon.values(People.class, "groups.txt"), Group::valueOf);
    private final PhraseBook<Facet> facets = PhraseBook.of(Lexicon.values(People.class, "facets.txt"), Facet::valueOf);

    /** Who is counted by a number that ends at a place: the words behind it; null if none follow. */
    @Nullable
    Phrase behind(Sentence s, int count, OutcomeWords.Found outcomes) {
        int i = s.is(count + 1, "\"") ? count + 2 : count + 1;
        if (s.is(i, "out") && s.is(i + 1, "of")) {
            i += 3;
        }
        if (s.is(i, "of")
                && (s.tagged(i + 1, Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.DET)
                        || s.is(i + 1, "the", "its", "their", "his"))) {
            i = s.is(i + 1, "the", "its", "those", "these") ? i + 2 : i + 1;
        }
        if (s.is(i, "of") && s.is(i + 1, "them", "whom", "those")) {
            i += 2;
        }
        int first = i;
        int last = -1;
        if (s.tagged(i, Tag.NUM) && s.is(i + 1, "year", "month") && s.is(i + 2, "old")) {
            last = i + 2;
            i += 3;
        }
        while (i - first < LONGEST && belongs(s, i, outcomes)) {
            last = s.tagged(i, Tag.NOUN, Tag.PROPN, Tag.PRON) || s.is(i, "others", "more", "wounded") ? i : last;
            i++;
        }
        if (last < 0) {
            return null;
        }
        while (first < last && s.is(first, "other", "more", "additional", "further")) {
            first++;
        }
        return extended(s, new Phrase(s, first, last), outcomes);
    }

    private static boolean belongs(Sentence s, int i, OutcomeWords.Found outcomes) {
        if (outcomes.beginningAt(i) != null && !s.is(i, "missing")) {
            return false;
        }
        boolean nounBehind =
                s.tagged(i + 1, Tag.NOUN) || s.tagged(i + 1, Tag.ADJ, Tag.PROPN) && s.tagged(i + 2, Tag.NOUN);
        boolean coordinated =
                s.is(i, "and") && s.tagged(i - 1, Tag.NOUN) && nounBehind && outcomes.beginningAt(i + 1) == null;
        boolean possessive = s.is(i, "'s", "'") && s.tagged(i, Tag.PART);
        return s.tagged(i, Tag.NOUN, Tag.PROPN, Tag.ADJ) || s.is(i, "others") || coordinated || possessive;
    }

    /** "members of the security forces", "people on board": the complement belongs to who they are. */
    private static Phrase extended(Sentence s, Phrase people, OutcomeWords.Found outcomes) {
        int next = people.last() + 1;
        if (s.is(next, "on") && s.is(next + 1, "board")) {
            return people.until(next + 1);
        }
        boolean of = s.is(next, "of") && s.tagged(people.last(), Tag.NOUN);
        int i = s.is(next + 1, "the", "a", "an", "its", "their", "his") ? next + 2 : next + 1;
        int last = -1;
        while (of
                && i - next < LONGEST
                && outcomes.beginningAt(i) == null
                && (s.tagged(i, Tag.NOUN, Tag.PROPN, Tag.ADJ) || s.is(i, "'s"))) {
            last = s.tagged(i, Tag.NOUN, Tag.PROPN) ? i : last;
            i++;
        }
        return last < 0 ? people : people.until(last);
    }

    /** Whether a phrase names what is nobody. */
    boolean isThing(@Nullable Phrase people) {
        if (people == null) {
            return false;
        }
        Sentence s = people.sentence();
        int head = people.first();
        while (head < people.last() && !s.is(head + 1, "of", "on")) {
            head++;
        }
        return things.contains(s.norm(head));
    }

    boolean isThing(Sentence s, int i) {
        return things.contains(s.norm(i));
    }

    /** The nouns for people. */
    Persons persons() {
        return persons;
    }

    /** The group that a finding's words tell: those behind its number, or the one noun that is counted without one. */
    Group group(Finding finding) {
        return group(finding.people() == null ? finding.count().phrase() : finding.people());
    }

    /** The group that the words tell; everyone if they tell none. */
    Group group(@Nullable Phrase people) {
        Group group = Group.EVERYONE;
        for (int i = people == null ? 1 : people.first(); people != null && i <= people.last(); i++) {
            Match<Group> match = groups.at(people.sentence(), i);
            if (match != null) {
                group = match.value();
                i = match.last();
            }
        }
        return group;
    }

    /** The facets that the words tell. */
    Set<Facet> facets(@Nullable Phrase people) {
        Set<Facet> found = EnumSet.noneOf(Facet.class);
        for (int i = people == null ? 1 : people.first(); people != null && i <= people.last(); i++) {
            Match<Facet> match = facets.at(people.sentence(), i);
            if (match != null) {
                found.add(match.value());
            }
        }
        return found;
    }
}
