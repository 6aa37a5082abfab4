package org.claimwire.local.cli.text;

import org.claimwire.local.cli.deadletters.Letter;
import org.claimwire.local.cli.deadletters.Place;
import org.jspecify.annotations.Nullable;

/** One dead letter in one line: place, time, stage, origin, key, attempts, reason. */
public final class LetterSentence {

    private final Paint paint;

    /** @param paint colours it */
    public LetterSentence(Paint paint) {
        this.paint = paint;
    }

    /**
     * The line.
     *
     * @param letter what was refused
     * @param successor the letter that stands for it since it was replayed, or null
     */
    public String of(Letter letter, @Nullable Place successor) {
        return paint.headline(letter.place().toString()) + "  "
                + paint.faint(letter.time().toString()) + "  "
                + paint.source(letter.stage()) + "  "
                + Paint.plain(letter.origin()) + "  "
                + (letter.key() == null ? "no key" : "key " + Paint.plain(letter.key())) + "  "
                + (letter.attempts() == 1 ? "tried once" : "tried " + letter.attempts() + " times") + "  "
                + paint.withdrawn(letter.reason())
                + (successor == null ? "" : "  " + paint.faint("replayed; now " + successor));
    }
}
