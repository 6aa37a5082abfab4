package org.claimwire.dashboard.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the changes somebody stands, as a word that a client keeps and gives back.
 *
 * @param run names the view; another one, as after a restart, counts anew
 * @param number the last change that was seen
 */
public record EventId(String run, long number) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{1,16})-([0-9]{1,18})");

    /** The word. */
    public String text() {
        return run + "-" + number;
    }

    /** What a word says; empty if it is none. */
    public static Optional<EventId> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new EventId(form.group(1), Long.parseLong(form.group(2))))
                : Optional.empty();
    }
}
