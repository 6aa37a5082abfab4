package org.claimwire.extraction.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a headline that names the outlet and not the news: "Two hurt in Ashford crash - WXYZ-TV News, Sports - Brookfield". */
public final class HeadlineTail {

    private static final Pattern SEPARATOR = Pattern.compile("\\s[-|\u2013\u2014]+\\s?|\\s?\\|\\s?");

    private static final Pattern OUTLET = Pattern.compile(
            "\\b(?:\\w+\\.(?:com|org|net)|News|Weather|Sports|Channel \\d+|[KW][A-Z]{2,3}(?:-?TV|-?FM|\\d{1,2})?|Herald"
                    + "|Tribune|Gazette|Chronicle)\\b");

    private HeadlineTail() {}

    /** The offset at which the tail of a headline begins; its length if it has none. */
    public static int of(String headline) {
        Matcher separator = SEPARATOR.matcher(headline);
        while (separator.find()) {
            if (separator.start() > 0 && OUTLET.matcher(headline).region(separator.end(), headline.length()).find()) {
                return separator.start();
            }
        }
        return headline.length();
    }
}
