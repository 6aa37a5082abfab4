package org.claimwire.local.cli.text;

import org.claimwire.v1.Alert;
import org.claimwire.v1.AlertStatus;
import org.jspecify.annotations.Nullable;

/** What has happened to an alert since its reader saw it last. */
enum AlertTurn {
    /** A disagreement goes on that the reader does not know of. */
    OPENED("ALERT"),
    /** It goes on, otherwise than before. */
    CHANGED("ALERT, changed"),
    /** The last disagreement has ended, or had ended before the reader heard of it. */
    RESOLVED("RESOLVED"),
    /** Something happened to a figure, and no disagreement goes on. */
    NOTICED("NOTICE"),
    /** It goes on under another id. */
    MOVED("MOVED");

    private final String word;

    AlertTurn(String word) {
        this.word = word;
    }

    /**
     * The turn from one value to the next.
     *
     * @param before what the reader saw last; null if nothing
     */
    static AlertTurn of(@Nullable Alert before, Alert now) {
        if (now.getMovedTo() != null) {
            return MOVED;
        }
        boolean wasOpen = before != null && before.getStatus() == AlertStatus.OPEN;
        if (now.getStatus() == AlertStatus.OPEN) {
            return wasOpen ? CHANGED : OPENED;
        }
        boolean noticesAlone = ReasonNews.since(before, now).stream().allMatch(ReasonNews::isNotice);
        return !wasOpen && noticesAlone ? NOTICED : RESOLVED;
    }

    /** The word that stands before the headline: red asks for eyes, yellow goes on, green is over. */
    String word(Paint paint) {
        return switch (this) {
            case OPENED -> paint.alarm(word);
            case CHANGED, NOTICED -> paint.change(word);
            case RESOLVED -> paint.relief(word);
            case MOVED -> paint.faint(word);
        };
    }
}
