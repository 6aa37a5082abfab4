package org.claimwire.producer.advisory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The note to editors that an agency without a field for it sets in front of a text: a first paragraph that begins with
 * "Editors:", "EDS:", "Note to editors -" or the like. Only a colon or a dash behind them makes it a note.
 */
public final class OpeningNote {

    private static final int MAX_UNITS = 2000;

    private static final Pattern NOTE = Pattern.compile(
            "\\A[\\s(\\[*]*+((attention|attn|att|note to|notice to|advisory to|urgent)[.:,]?\\s++)?(all\\s++|news\\s++)?"
                    + "(editors|editor|eds|clients|subscribers)(/news directors|\\s+and news directors)?\\s*+(:|-|\\u2013|\\u2014)",
            Pattern.CASE_INSENSITIVE);

    private OpeningNote() {}

    /**
     * The note in front of a text.
     *
     * @param text the text of an item; null if it has none
     * @return its first paragraph if that speaks to editors, else null
     */
    public static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher note = NOTE.matcher(text);
        if (!note.find()) {
            return null;
        }
        int end = text.indexOf("\n\n", note.end());
        String paragraph = end < 0 ? text : text.substring(0, end);
        return paragraph.length() <= MAX_UNITS ? paragraph : paragraph.substring(0, MAX_UNITS);
    }
}
