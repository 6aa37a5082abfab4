package org.claimwire.extraction.text;

import java.util.Set;

/** The end of a headline that names the outlet and not the news: "Two hurt in Ashford crash - WXYZ-TV News, Sports - Brookfield". */
public final class HeadlineTail {

    private static final Set<String> OUTLETS =
            Set.of("Channel", "Chronicle", "Gazette", "Herald", "News", "Sports", "Tribune", "Weather");

    /** What stands between the words. */
    private static final String BETWEEN = " ,;|()";

    private HeadlineTail() {}

    /** The offset at which the tail of a headline begins; its length if it has none. */
    public static int of(String headline) {
        int last = lastOutlet(headline);
        for (int i = 1; i < headline.length(); i++) {
            if (parts(headline, i) && (i < last || isOutlet(wordAt(headline, i + 1)))) {
                return i;
            }
        }
        return headline.length();
    }

    private static boolean parts(String headline, int i) {
        char c = headline.charAt(i);
        boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
        return c == '|' || dash && headline.charAt(i - 1) == ' ';
    }

    /** Where the last word begins that names an outlet; -1 if none does. */
    private static int lastOutlet(String headline) {
        int last = -1;
        for (int i = 0; i < headline.length(); i++) {
            String word = wordAt(headline, i);
            last = isOutlet(word) ? i : last;
            i += word.length();
        }
        return last;
    }

    /** The word that begins at an offset; empty if a blank or a mark does. */
    private static String wordAt(String headline, int begin) {
        int end = begin;
        while (end < headline.length() && BETWEEN.indexOf(headline.charAt(end)) < 0) {
            end++;
        }
        return headline.substring(begin, end);
    }

    private static boolean isOutlet(String word) {
        boolean site = word.endsWith(".com") || word.endsWith(".org") || word.endsWith(".net");
        return site || OUTLETS.contains(word) || CallSign.isWith(word);
    }
}
