package org.claimwire.extraction.figure;

import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.figure.ListMembers.Member;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Sums up people who are named one kind after the other: "a man and a woman" are two, "a police officer and three other people"
 * four, "Jon Abel, 44, and Eva Roe, 31," two. An unborn child is in no sum: whether it is counted, sources disagree. Two sides of
 * a conflict make no sum, and an attacker is in none: "two soldiers and three protesters" stay two and three.
 */
final class PeopleLists {

    private static final int LONGEST = 12;

    /** Whom a list may end with, but behind whom it would begin to break them down. */
    private static final Set<String> ANYBODY = Set.of("others", "people", "persons", "victims");

    private final ListMembers members;

    PeopleLists(People people) {
        this.members = new ListMembers(people);
    }

    /**
     * The sum of the list that begins at a place; null if none does.
     *
     * @param numbers the sentence's number phrases by the place they begin at
     */
    @Nullable
    Count at(Sentence s, int first, Map<Integer, Count> numbers, OutcomeWords.Found outcomes) {
        boolean object = isObject(s, first, outcomes);
        boolean headline = first == 0 || s.is(first - 1, ":") || object;
        boolean bare = headline || ListMembers.governs(s, first);
        Member member = members.at(s, first, numbers, headline);
        if (member == null || member.name() && !object && s.tagged(first - 1, Tag.ADP)) {
            return null;
        }
        int end = ListMembers.apposition(s, member);
        int size = 1;
        long whole = member.number();
        long sum = whole;
        Group side = member.group();
        boolean names = member.name();
        boolean aged = member.aged() || s.is(first - 1, "both") || object;
        boolean closed = false;
        boolean open = true;
        while (open && size < LONGEST) {
            int next = s.is(end + 1, ",") ? end + 2 : end + 1;
            boolean and = s.is(next, "and", "&");
            boolean loose = next == end + 2 && and && size == 1 && end == member.last() && !member.name();
            next = and ? next + 1 : next;
            boolean ends = next == end + 1;
            if (loose || !ends && s.in(end, ANYBODY)) {
                return null;
            }
            Member other = ends ? null : members.at(s, next, numbers, bare);
            if (other == null || object && !and && other.name() && !member.name()) {
                open = false;
                closed &= ends || headline && !and;
            } else if (isOtherSide(side, other.group()) || size == 1 && isApposition(s, member, next, and)) {
                return null;
            } else {
                side = side == Group.EVERYONE ? other.group() : side;
                names |= other.name();
                aged |= other.aged();
                member = other;
                end = and ? other.last() : ListMembers.apposition(s, other);
                sum += other.number();
                size++;
                closed = and || headline;
                open = !and;
            }
        }
        boolean brokenDown = whole > 1 && sum == 2 * whole && size > 2;
        boolean list = size > 1 && closed && !brokenDown && side != Group.PERPETRATOR && (!names || aged);
        return list ? new Count(new Phrase(s, first, end), sum, Intervals.exact(sum), Qualifier.EXACT) : null;
    }

    /** "Jon Abel, a neighbour and friend": what stands behind a name and its comma says who that is. */
    private static boolean isApposition(Sentence s, Member name, int next, boolean and) {
        return name.name() && !name.aged() && !and && s.is(next, "a", "an");
    }

    private static boolean isOtherSide(Group side, Group other) {
        boolean sides = side != Group.EVERYONE && other != Group.EVERYONE && side != other;
        return sides || (side == Group.PERPETRATOR) != (other == Group.PERPETRATOR);
    }

    /** Whether what stands before a list is done to it: "killing husband, son", "the shooting deaths of woman, daughter". */
    private static boolean isObject(Sentence s, int first, OutcomeWords.Found outcomes) {
        boolean of = s.is(first - 1, "of");
        Match<OutcomeWord> word = outcomes.endingAt(of ? first - 2 : first - 1);
        if (word == null) {
            return false;
        }
        return of
                ? word.value().use() == Use.COUNTED || s.is(word.last(), "killing", "murder")
                : word.value().use().takesObject();
    }
}
