package org.claimwire.evaluation.gold;

/** Turns offsets that count characters, as labels do, into offsets that count UTF-16 code units, as readers do. */
final class CodePoints {

    private final int[] offsets;

    CodePoints(String text) {
        offsets = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < offsets.length - 1; point++) {
            offsets[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        offsets[offsets.length - 1] = unit;
    }

    /**
     * The offset in UTF-16 code units.
     *
     * @throws IndexOutOfBoundsException if the text has fewer characters
     */
    int toUnits(int characters) {
        return offsets[characters];
    }
}
