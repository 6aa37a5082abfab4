package org.claimwire.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Where the paragraphs of a field begin and end: at line breaks, but not at those of a text wrapped by hand. */
final class Paragraphs {

    private static final int WRAPPED_LINE = 50;

    private Paragraphs() {}

    /** Begin and end offset of every paragraph between two offsets, without the blanks around it. */
    static List<int[]> of(String text, int begin, int end) {
        List<int[]> paragraphs = new ArrayList<>();
        int line = begin;
        while (line < end) {
            int next = lineEnd(text, line, end);
            int[] found = stripped(text, line, next);
            if (found[0] < found[1]) {
                int[] last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
                if (last != null && wraps(text, last, found)) {
                    last[1] = found[1];
                } else {
                    paragraphs.add(found);
                }
            }
            line = next + 1;
        }
        return paragraphs;
    }

    private static int lineEnd(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r' && text.charAt(i) != '\u2029') {
            i++;
        }
        return i;
    }

    private static int[] stripped(String text, int begin, int end) {
        int b = begin;
        int e = end;
        while (b < e && Marks.isSpace(text.charAt(b))) {
            b++;
        }
        while (e > b && Marks.isSpace(text.charAt(e - 1))) {
            e--;
        }
        return new int[] {b, e};
    }

    private static boolean wraps(String text, int[] upper, int[] lower) {
        if (lower[0] - upper[1] > 2 || upper[1] - upper[0] < WRAPPED_LINE) {
            return false;
        }
        char last = text.charAt(upper[1] - 1);
        char first = text.charAt(lower[0]);
        return (Character.isLetterOrDigit(last) || last == ',')
                && (Character.isLowerCase(first) || Character.isDigit(first));
    }
}
