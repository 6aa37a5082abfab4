package org.claimwire.dashboard.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class Csv {

    /** Tells spreadsheets that a file is UTF-8. */
    static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n";
    private static final String QUOTED = ",\"\r\n";

    private Csv() {}

    /** One row, its end included; an absent cell is empty. */
    static String row(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        String words = value == null ? "" : value.toString();
        if (!words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0) {
            words = "'" + words;
        }
        return words.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
