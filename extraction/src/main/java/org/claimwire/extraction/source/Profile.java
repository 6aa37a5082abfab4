package org.claimwire.extraction.source;

import java.util.Locale;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one mention tell of a source, before the rest of the item is asked.
 *
 * @param phrase the mention
 * @param words the mention as written
 * @param name the name with the role and organisation that stand before it; the words where nobody is named
 * @param head its head noun, normalised
 * @param person the name of a person in it, or null
 * @param role the role that stands with the name or instead of it, or null
 * @param duty what the role means for whom it speaks; null without a role
 * @param organisation the organisation in it, or null
 * @param headed whether the organisation's name holds the head noun, so that the mention is the organisation's own
 * @param bare whether nothing in the mention says whose role it is: "the spokesman"
 * @param joint whether it names several sources
 */
record Profile(
        Phrase phrase,
        String words,
        String name,
        String head,
        @Nullable String person,
        @Nullable String role,
        @Nullable Duty duty,
        @Nullable Organisation organisation,
        boolean headed,
        boolean bare,
        boolean joint) {

    /** What a role means for whom its holder speaks. */
    enum Duty {
        /** Speaks for the organisation: the word is the organisation's. */
        SPEAKS,
        /** The one holder of a country's office. */
        OFFICE,
        /** Speaks in person, whatever body he heads or belongs to. */
        LEADS
    }

    /** The same mention of somebody who belongs to an organisation. */
    Profile of(Organisation other) {
        return new Profile(phrase, words, name, head, person, role, duty, other, headed, bare, joint);
    }

    /** The same mention taken for a person's name. */
    Profile called(String name) {
        return new Profile(phrase, words, name, head, name, role, duty, organisation, headed, bare, joint);
    }

    /** The same mention with what the fullest mention of the person in the item tells. */
    Profile completedBy(Profile full) {
        boolean longer = length(full.person) >= length(person);
        return new Profile(
                phrase,
                words,
                longer ? full.name : name,
                head,
                longer ? full.person : person,
                role == null ? full.role : role,
                role == null ? full.duty : duty,
                organisation == null ? full.organisation : organisation,
                organisation == null ? full.headed : headed,
                role == null ? full.bare : bare,
                false);
    }

    static int length(@Nullable String name) {
        return name == null ? 0 : name.length();
    }

    /** The last word of the person's name in lower case; empty without one. */
    String surname() {
        return person == null
                ? ""
                : person.substring(person.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The common noun of whom the holder of a role speaks for: "ministry" in "the ministry's spokesman" and "a representative of
     * the ministry"; null if there is none.
     */
    @Nullable
    String principal() {
        Sentence s = phrase.sentence();
        for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
            if (s.is(i, "'s")) {
                return s.norm(i - 1);
            }
            if (s.is(i, "of", "for") && i < phrase.last()) {
                return s.norm(s.is(i + 1, "the", "this", "that", "its") && i + 2 <= phrase.last() ? i + 2 : i + 1);
            }
        }
        return null;
    }

    /** Whether the mention begins as one that points back does: "the", "this", "his". */
    boolean pointsBack() {
        return phrase.sentence()
                .is(phrase.first(), "the", "this", "that", "these", "those", "his", "her", "its", "their", "both");
    }
}
