package org.claimwire.extraction.figure;

import java.util.Map;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads the members of lists of people: "his wife", "three others", "Jon Abel, 44", and "son" behind "her husband and". */
final class ListMembers {

    /**
     * One member of a list.
     *
     * @param last the place of its last word
     * @param number how many it counts
     * @param group who they are
     * @param name whether it is one person's full name
     * @param aged whether an age follows the name
     */
    record Member(int last, long number, Group group, boolean name, boolean aged) {}

    private static final int LONGEST_NAME = 4;

    private final People people;

    ListMembers(People people) {
        this.people = people;
    }

    /**
     * The member that begins at a place; null if none does.
     *
     * @param numbers the sentence's number phrases by the place they begin at
     * @param bare whether a noun needs no article here
     */
    @Nullable
    Member at(Sentence s, int first, Map<Integer, Count> numbers, boolean bare) {
        if (isOneNamed(s, first)) {
            return new Member(first, 1, Group.EVERYONE, false, false);
        }
        Member name = name(s, first);
        if (name != null) {
            return name;
        }
        boolean article = s.is(first, "a", "an", "the") || isPossessive(s, first);
        int start = article ? first + 1 : first;
        Count number = numbers.get(start);
        Long value = number == null ? Long.valueOf(1) : number.value();
        if (value == null || number != null && number.qualifier() != Qualifier.EXACT) {
            return null;
        }
        Persons persons = people.persons();
        int noun = -1;
        if (number != null) {
            noun = value == 1 ? persons.one(s, number.last() + 1) : persons.several(s, number.last() + 1);
        } else if (article || bare) {
            noun = persons.one(s, start);
        }
        boolean unborn = s.is(noun - 1, "unborn");
        return noun < 0 || unborn
                ? null
                : new Member(noun, value, people.group(new Phrase(s, first, noun)), false, false);
    }

    /** Whether the noun behind a member may go without an article of its own: "a man and woman", "his wife and son". */
    static boolean governs(Sentence s, int first) {
        return s.is(first, "a", "an", "the") || isPossessive(s, first);
    }

    private static boolean isPossessive(Sentence s, int i) {
        return s.is(i, "his", "her", "their") && NounPhrases.isPossessive(s, i);
    }

    /** "her" of "killed her and three others", "she" of "she and three others were shot", "Roe" of "Roe and her children". */
    private static boolean isOneNamed(Sentence s, int i) {
        boolean object = s.is(i, "her", "him") && s.is(i + 1, "and") && s.tagged(i - 1, Tag.VERB);
        boolean subject = s.is(i, "he", "she") && s.is(i + 1, "and");
        boolean name = s.tagged(i, Tag.PROPN) && s.is(i + 1, "and") && s.is(i + 2, "his", "her");
        return object || subject || name;
    }

    /** "Jon Abel", "Jon Abel, 44", "26-year-old Eva Roe". */
    private static @Nullable Member name(Sentence s, int first) {
        boolean before = s.norm(first).endsWith("-year-old");
        int start = before ? first + 1 : first;
        int i = start;
        while (i < start + LONGEST_NAME && s.tagged(i, Tag.PROPN) && s.at(i).isCapitalised()) {
            i++;
        }
        boolean full = i - start > 1 && !s.tagged(i, Tag.PROPN) && !s.is(i, "'s", "'");
        if (!full) {
            return null;
        }
        boolean after = s.is(i, ",") && isAge(s, i + 1);
        return new Member(after ? i + 1 : i - 1, 1, Group.EVERYONE, true, before || after);
    }

    /** The last place of what is said between commas of a member: "his wife, Eva Roe, 34", "his wife, 34"; its own last place if nothing is. */
    static int apposition(Sentence s, Member member) {
        int end = member.last;
        if (member.name || !s.is(end + 1, ",")) {
            return end;
        }
        if (isAge(s, end + 2)) {
            return end + 2;
        }
        Member name = name(s, end + 2);
        return name == null ? end : name.last;
    }

    private static boolean isAge(Sentence s, int i) {
        String word = s.norm(i);
        boolean age = !word.isEmpty() && word.length() < 4 && Characters.all(word, Characters::isAsciiDigit);
        return age
                && (s.is(i + 1, ",", "and", ".")
                        || s.tagged(i + 1, Tag.AUX, Tag.PUNCT, Tag.VERB)
                        || s.isOutside(i + 1));
    }
}
