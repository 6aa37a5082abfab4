package org.claimwire.producer.markup;

/** Words that come in pieces, put together to paragraphs: an empty line between two, no white space around a line. */
final class Paragraphs {

    private final StringBuilder text = new StringBuilder();

    /** What stands between the last word and the next one: nothing, a space, a line's end or a paragraph's. */
    private String gap = "";

    /** Adds words; white space in them is one space, as HTML has it. */
    void add(String words) {
        for (int index = 0; index < words.length(); index++) {
            char unit = words.charAt(index);
            if (isSpace(unit)) {
                widen(" ");
            } else {
                text.append(gap).append(unit);
                gap = "";
            }
        }
    }

    void endLine() {
        widen("\n");
    }

    void endParagraph() {
        widen("\n\n");
    }

    String toText() {
        return text.toString();
    }

    /** The wider gap wins: a space, a line, a paragraph. */
    private void widen(String wider) {
        boolean begun = text.length() > 0;
        if (begun && (gap.isBlank() && !gap.contains("\n") || wider.length() > gap.length())) {
            gap = wider;
        }
    }

    /** HTML's white space, and the no-break space that editors leave where they mean none. */
    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f' || unit == '\u00A0';
    }
}
