package org.claimwire.producer.feeds;

import java.util.List;

/** Says that a feeds file cannot be used as it is; its message names every mistake on a line of its own. */
public final class FeedsFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> mistakes;

    FeedsFileException(List<String> mistakes) {
        super(String.join("\n", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake: {@code file:line: what is wrong, and what to try}, in the order of the file. */
    public List<String> mistakes() {
        return mistakes;
    }
}
