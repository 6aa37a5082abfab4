package org.claimwire.producer.advisory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says to editors in words: that a story is killed, held, embargoed or corrected. It is read where agencies
 * say it, in the note to editors, in the label of a headline and in a slugline, and only in the forms they use, so that no
 * story about killing is taken for one. The language is English.
 *
 * @param kind what it asks for
 * @param words the words that say so, as they are written
 * @param label whether the item is labelled so, and is the notice itself; else its note says it
 * @param target what it says of the story that is meant
 */
public record Advisory(Kind kind, String words, boolean label, Target target) {

    private static final int MAX_WORDS = 120;

    /** Cuts the words to what fits into a message. */
    public Advisory {
        words = words.strip();
        words = words.length() <= MAX_WORDS ? words : words.substring(0, MAX_WORDS) + "...";
    }

    /** How a notice says which story it means. */
    public enum Target {
        /** It names none, or says "this story". */
        THIS,

        /** It says "the earlier version", which the one at hand takes the place of. */
        EARLIER_VERSION,

        /** It names one, by a slug, a headline, a number or an address, or says "the earlier story". */
        NAMED
    }

    /**
     * The strictest advisory in some fields of an item.
     *
     * @param editorsNote the note to editors; null if there is none
     * @param headline the headline; null if there is none
     * @param slugline the slugline; null if there is none
     * @return empty if there is none
     */
    public static Optional<Advisory> of(
            @Nullable String editorsNote, @Nullable String headline, @Nullable String slugline) {
        List<Advisory> found = new ArrayList<>();
        if (headline != null) {
            Labels.ofHeadline(headline).ifPresent(found::add);
        }
        if (slugline != null) {
            found.addAll(Labels.ofSlugline(slugline));
        }
        if (editorsNote != null) {
            found.addAll(EditorsNote.read(editorsNote));
        }
        return found.stream().min(Comparator.comparing(Advisory::kind));
    }
}
