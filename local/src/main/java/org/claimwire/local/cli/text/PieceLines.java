package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of a text broken into the lines of a terminal: at its own line ends, at spaces where a line is full, and inside a word
 * only where it is longer than a line. Colours end with each line. Of several blank lines one stays.
 */
final class PieceLines {

    private static final Pattern PART = Pattern.compile("(\\R)|([ \\t]+)|[^ \\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

    private final String indent;
    private final int room;
    private final Paint paint;
    private final List<String> lines = new ArrayList<>();
    private final List<Piece> word = new ArrayList<>();
    private @Nullable Piece space;
    private PaintedLine line;

    private PieceLines(int width, String indent, Paint paint) {
        this.indent = indent;
        this.room = Lines.room(width, indent);
        this.paint = paint;
        this.line = new PaintedLine(paint);
    }

    /**
     * The lines.
     *
     * @param pieces of the text as it stands; unsafe characters are made visible here
     * @param width columns of the terminal
     * @param indent before every line that is not blank
     * @param paint whether there are colours
     */
    static List<String> of(List<Piece> pieces, int width, String indent, Paint paint) {
        PieceLines lines = new PieceLines(width, indent, paint);
        pieces.forEach(lines::add);
        lines.endWord();
        lines.endLine();
        return lines.stripped();
    }

    private void add(Piece piece) {
        Matcher parts = PART.matcher(piece.words());
        while (parts.find()) {
            if (parts.group(1) != null) {
                endWord();
                endLine();
            } else if (parts.group(2) != null) {
                endWord();
                space = new Piece(" ", piece.marking());
            } else {
                word.add(new Piece(Visible.of(parts.group()), piece.marking()));
            }
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        int columns = word.stream().mapToInt(part -> Columns.of(part.words())).sum();
        boolean first = line.columns() == 0;
        if (!first && line.columns() + 1 + columns > room) {
            endLine();
        } else if (!first && space != null) {
            line.add(space);
        }
        word.forEach(columns > room ? this::addInParts : line::add);
        word.clear();
        space = null;
    }

    /** Character by character, over as many lines as it takes. */
    private void addInParts(Piece part) {
        for (String cluster : Columns.clusters(part.words())) {
            if (line.columns() + Columns.of(cluster) > room) {
                endLine();
            }
            line.add(new Piece(cluster, part.marking()));
        }
    }

    private void endLine() {
        boolean blank = line.columns() == 0;
        boolean afterBlank = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
        if (!blank) {
            lines.add(indent + line.painted());
        } else if (!afterBlank) {
            lines.add("");
        }
        line = new PaintedLine(paint);
        space = null;
    }

    private List<String> stripped() {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(lines.subList(0, end));
    }
}
