package org.claimwire.evaluation.accuracy;

import java.util.List;

/**
 * One thing that a reader missed or got wrong, for a person to look at. It quotes the labelled text, so it belongs on a
 * screen and in no file.
 *
 * @param kind what went wrong: "missed", "spurious", "wrong source"
 * @param article the id of the labelled text
 * @param words what was read, what is labelled, and the text around them
 */
public record Miss(String kind, String article, List<String> words) {

    /** Copies the list. */
    public Miss {
        words = List.copyOf(words);
    }
}
