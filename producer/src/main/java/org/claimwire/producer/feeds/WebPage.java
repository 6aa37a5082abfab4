package org.claimwire.producer.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a web page from a feed by its first bytes: servers that have lost a feed, and networks that want one to log in
 * first, answer with a page and say that all is well. What {@code Content-Type} says is no help, since feeds are sent as
 * {@code text/html} too.
 */
final class WebPage {

    private static final int HEAD_BYTES = 1024;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:<\\?xml[^>]{0,200}>|<!--[^>]{0,500}-->|\\s)*+(?:<!doctype\\s+html|<html)\\b.*", Pattern.DOTALL);

    private WebPage() {}

    /** Whether a document is a page. */
    static boolean isOne(byte[] document) {
        int start = document.length >= 3 && document[0] == (byte) 0xEF ? 3 : 0;
        int length = Math.max(0, Math.min(document.length - start, HEAD_BYTES));
        String head = new String(document, start, length, StandardCharsets.ISO_8859_1);
        return BEGINNING.matcher(head.toLowerCase(Locale.ROOT)).matches();
    }
}
