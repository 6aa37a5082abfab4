package org.claimwire.extraction.text;

import java.util.List;

/**
 * Call signs of broadcasters in the United States, which begin with K or W by the ITU's table of international call sign series
 * (Radio Regulations, appendix 42): "WXYZ-TV", "KXYZ7", and the names of their sites, "wxyzactionnews5".
 */
public final class CallSign {

    private static final List<String> SERVICES = List.of("-TV", "-FM", "-AM", "TV", "FM", "AM");
    private static final List<String> SITES = List.of("actionnews", "news", "tv", "fm", "am", "");
    private static final int CHANNEL = 2;

    private CallSign() {}

    /** Whether a word in capitals is one with its service or channel, without which it may be the name of anything. */
    public static boolean isWith(String word) {
        String bare = withoutChannel(word);
        boolean channel = !bare.equals(word);
        for (String service : SERVICES) {
            if (bare.endsWith(service) && isOne(bare.substring(0, bare.length() - service.length()), 'A', 'Z')) {
                return true;
            }
        }
        return channel && isOne(bare, 'A', 'Z');
    }

    /** Whether a site's name, in lower case, is one. */
    public static boolean isSite(String name) {
        String bare = withoutChannel(name);
        return SITES.stream()
                .anyMatch(site ->
                        bare.endsWith(site) && isOne(bare.substring(0, bare.length() - site.length()), 'a', 'z'));
    }

    private static String withoutChannel(String word) {
        int end = word.length();
        while (end > 0 && word.length() - end < CHANNEL && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isOne(String letters, char first, char last) {
        boolean length = letters.length() == 3 || letters.length() == 4;
        return length
                && "kwKW".indexOf(letters.charAt(0)) >= 0
                && Characters.all(letters, c -> c >= first && c <= last);
    }
}
