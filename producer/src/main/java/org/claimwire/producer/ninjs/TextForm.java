package org.claimwire.producer.ninjs;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.producer.markup.MarkupText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** How the words of a headline or body are written down, the one that needs the least reading first. */
enum TextForm {
    /** As they are. */
    PLAIN,
    /** HTML or XHTML. */
    HTML,
    /** IPTC's News Industry Text Format, of which the content of the body is the text. */
    NITF,
    /** Another form, which is not read. */
    OTHER;

    private static final Set<String> PLAIN_WORDS = Set.of("text", "plain", "plaintext", "txt");
    private static final Pattern NITF_ROOT =
            Pattern.compile("\\A\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!DOCTYPE\\s[^>]*+>\\s*+)?<nitf[\\s>]");
    private static final Pattern TAG = Pattern.compile("\\A\\s*+<[!?]?[a-zA-Z][^<>]*+>");

    /** The form that a media type names, or that an XML document has by its root. */
    static TextForm ofMediaType(String type, String value) {
        String essence = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return switch (essence) {
            case "text/plain" -> PLAIN;
            case "text/html", "application/xhtml+xml" -> HTML;
            case "text/vnd.iptc.nitf", "application/nitf+xml" -> NITF;
            case "text/xml", "application/xml" -> NITF_ROOT.matcher(value).find() ? NITF : OTHER;
            default -> OTHER;
        };
    }

    /** The form that a word of a role names, such as {@code html5}; null if it names none. */
    static @Nullable TextForm ofWord(String word) {
        if (word.equals("nitf")) {
            return NITF;
        }
        if (word.contains("html")) {
            return HTML;
        }
        return PLAIN_WORDS.contains(word) ? PLAIN : null;
    }

    /** The form of words of which nothing is said: marked up if they begin with a tag. */
    static TextForm ofLook(String value) {
        if (NITF_ROOT.matcher(value).find()) {
            return NITF;
        }
        return TAG.matcher(value).find() ? HTML : PLAIN;
    }

    /** The text of words in this form; empty if there is none. */
    String textOf(String value) {
        return switch (this) {
            case PLAIN -> value;
            case HTML -> MarkupText.of(value);
            case NITF -> nitf(value);
            case OTHER -> "";
        };
    }

    /** NITF 3.6: body.head repeats headline and byline, body.end has notes; a fragment without a body is all content. */
    private static String nitf(String value) {
        Element document = Jsoup.parse(value, "", Parser.xmlParser());
        Element content = document.getElementsByTag("body.content").first();
        return MarkupText.of(content == null ? document : content);
    }
}
