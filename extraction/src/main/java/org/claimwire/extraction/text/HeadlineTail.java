package org.claimwire.extraction.text;

import java.util.Set;
import java.util.StringTokenizer;

/** The end of a headline that names the outlet and not the news: "Two hurt in Ashford crash - WXYZ-TV News, Sports - Brookfield". */
public final class HeadlineTail {

    private static final Set<String> OUTLETS =
            Set.of("Channel", "Chronicle", "Gazette", "Herald", "News", "Sports", "Tribune", "Weather");

    private HeadlineTail() {}

    /** The offset at which the tail of a headline begins; its length if it has none. */
    public static int of(String headline) {
        for (int i = 1; i < headline.length(); i++) {
            if (parts(headline, i) && namesOutlet(headline.substring(i + 1))) {
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

    private static boolean namesOutlet(String tail) {
        StringTokenizer words = new StringTokenizer(tail, " ,;|()");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            boolean site = word.endsWith(".com") || word.endsWith(".org") || word.endsWith(".net");
            if (site || OUTLETS.contains(word) || CallSign.isWith(word)) {
                return true;
            }
        }
        return false;
    }
}
