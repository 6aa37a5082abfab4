package org.claimwire.local.cli.text;

import org.jspecify.annotations.Nullable;

/** One line as it is put together, in as few changes of colour as it takes. */
final class PaintedLine {

    private final Paint paint;
    private final StringBuilder words = new StringBuilder();
    private @Nullable Marking current;
    private int columns;

    PaintedLine(Paint paint) {
        this.paint = paint;
    }

    void add(Piece piece) {
        turnTo(piece.marking());
        words.append(piece.words());
        columns += Columns.of(piece.words());
    }

    private void turnTo(@Nullable Marking marking) {
        if (marking != current) {
            words.append(current == null ? "" : paint.end()).append(marking == null ? "" : paint.begin(marking));
            current = marking;
        }
    }

    /** How much room it takes so far. */
    int columns() {
        return columns;
    }

    /** The line, its last colour ended. */
    String painted() {
        turnTo(null);
        return words.toString();
    }
}
