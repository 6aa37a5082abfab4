package org.claimwire.extraction.figure;

import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Sums up people who are named one kind after the other: "a man and a woman" are two, "a police officer and three other people"
 * four. An unborn child is in no sum: whether it is counted, sources disagree. Two sides of a conflict make no sum: "two soldiers and three protesters" stay two and three.
 */
final class PeopleLists {

    private static final int LONGEST = 12;

    /**
     * One member of a list.
     *
     * @param last the place of its noun
     * @param number how many it counts
     * @param group who they are
     */
    private record Member(int last, long number, Group group) {}

    /** Whom a list may end with, but behind whom it would begin to break them down. */
    private static final Set<String> ANYBODY = Set.of("others", "people", "persons", "victims");

    private final People people;

    PeopleLists(People people) {
        this.people = people;
    }

    /**
     * The sum of the list that begins at a place; null if none does.
     *
     * @param numbers the sentence's number phrases by the place they begin at
     */
    @Nullable
    Count at(Sentence s, int first, Map<Integer, Count> numbers) {
        boolean headline = first == 0 || s.is(first - 1, ":");
        Member member = member(s, first, numbers, headline);
        int end = -1;
        int size = 0;
        long sum = 0;
        Group side = Group.EVERYONE;
        boolean closed = false;
        while (member != null && size < LONGEST) {
            boolean otherSide = side != Group.EVERYONE && member.group != Group.EVERYONE && side != member.group;
            if (otherSide) {
                return null;
            }
            side = member.group == Group.EVERYONE ? side : member.group;
            end = member.last;
            sum += member.number;
            size++;
            if (closed) {
                break;
            }
            if (s.in(end, ANYBODY)) {
                return null;
            }
            int next = s.is(end + 1, ",") ? end + 2 : end + 1;
            if (next == end + 2 && size == 1 && s.is(next, "and", "&")) {
                return null;
            }
            closed = s.is(next, "and", "&") || headline && next == end + 2;
            next = s.is(next, "and", "&") ? next + 1 : next;
            member = next == end + 1 ? null : member(s, next, numbers, headline);
        }
        boolean whole = size > 1 && closed && member != null;
        return whole ? new Count(new Phrase(s, first, end), sum, Intervals.exact(sum), Qualifier.EXACT) : null;
    }

    private @Nullable Member member(Sentence s, int first, Map<Integer, Count> numbers, boolean headline) {
        if (isOneNamed(s, first)) {
            return new Member(first, 1, Group.EVERYONE);
        }
        boolean article = s.is(first, "a", "an", "his", "her", "their");
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
        } else if (article || headline) {
            noun = persons.one(s, start);
        }
        boolean unborn = s.is(noun - 1, "unborn");
        return noun < 0 || unborn ? null : new Member(noun, value, people.group(new Phrase(s, first, noun)));
    }

    /** "her" of "killed her and three others", "Roe" of "Roe and her two children". */
    private static boolean isOneNamed(Sentence s, int i) {
        boolean pronoun = s.is(i, "her", "him") && s.is(i + 1, "and") && s.tagged(i - 1, Tag.VERB);
        boolean name = s.tagged(i, Tag.PROPN) && s.is(i + 1, "and") && s.is(i + 2, "his", "her");
        return pronoun || name;
    }
}
