package org.claimwire.producer.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Tells a row of a table of figures from one that only lays out a page. The cells of the first stand on one line, apart by
 * {@value #APART}: a space alone would make one number of two that stand side by side.
 */
final class TableRow {

    static final String APART = " | ";

    private static final int MAX_CELL_UNITS = 200;

    private TableRow() {}

    /** Whether a row has several cells, a few words in each and nothing that makes a paragraph. */
    static boolean holdsFigures(Element row) {
        int cells = 0;
        boolean words = false;
        for (Element cell : row.children()) {
            if (!isCell(cell)) {
                continue;
            }
            Contents contents = new Contents(cell);
            cell.filter(contents);
            if (contents.tooMuch) {
                return false;
            }
            cells++;
            words |= contents.units > 0;
        }
        return cells > 1 && words;
    }

    static boolean isCell(Element element) {
        String name = Shown.nameOf(element);
        return name.equals("td") || name.equals("th");
    }

    /** Looks into a cell, no further than to the first thing that is too much for a figure. */
    private static final class Contents implements NodeFilter {

        private final Element cell;
        private int units;
        private boolean tooMuch;

        private Contents(Element cell) {
            this.cell = cell;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                units += text.isBlank() ? 0 : text.getWholeText().strip().length();
            } else if (node instanceof Element element && element != cell) {
                if (Shown.notAtAll(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                tooMuch = Shown.asBlock(element) || element.nameIs("br");
            }
            tooMuch |= units > MAX_CELL_UNITS;
            return tooMuch ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
