package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;

/** An item's headline and text, what was read in them marked; the first one that has marks, under a legend of the colours. */
final class TextBlock {

    private static final String INDENT = "  ";

    private final Paint paint;
    private final int width;
    private boolean explained;

    TextBlock(Paint paint, int width) {
        this.paint = paint;
        this.width = width;
    }

    /** The lines, with a blank one behind each part; none for an item without words. */
    List<String> lines(ItemText item, ItemReading reading) {
        List<String> lines = new ArrayList<>();
        for (Field field : List.of(Field.TITLE, Field.TEXT)) {
            List<Mark> marks = Mark.of(reading, field);
            MarkedText marked = new MarkedText(item.field(field), marks);
            List<String> words =
                    PieceLines.of(paint.colour() ? marked.coloured() : marked.bracketed(), width, INDENT, paint);
            if (!words.isEmpty()) {
                explain(lines, marks);
                lines.addAll(words);
                lines.add("");
            }
        }
        return lines;
    }

    /** Brackets carry their names, colours do not. */
    private void explain(List<String> lines, List<Mark> marks) {
        if (paint.colour() && !explained && !marks.isEmpty()) {
            lines.add(
                    INDENT + Arrays.stream(Marking.values()).map(paint::marked).collect(Collectors.joining(" · ")));
            lines.add("");
            explained = true;
        }
    }
}
