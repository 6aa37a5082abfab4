package org.claimwire.streams.crisis;

import java.util.Locale;
import org.claimwire.extraction.Outcome;

/**
 * What is counted: the people of one group who met one outcome in one place of one story.
 *
 * @param story the story
 * @param outcome what they met
 * @param group who they are, in the notation of figures: empty for everyone, {@code #state_forces}, {@code #children}
 * @param place where, in the notation of figures
 */
record Subject(Story story, Outcome outcome, String group, String place) {

    /** A figure of this subject, in the notation. */
    String figure(String count, String... marks) {
        return lower(outcome.name()) + "=" + count + group + "*"
                + lower(story.kind().name()) + "@" + place + String.join("", marks);
    }

    /** The situation's key without its incident. */
    String situation() {
        String who = switch (group) {
            case "" -> "everyone";
            case "#children" -> "everyone+children";
            default -> group.substring(1);
        };
        return lower(outcome.name()) + "/" + who + "/" + lower(place);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
