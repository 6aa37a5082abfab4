package org.claimwire.producer.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What an encoding's name means on the web: that of the WHATWG Encoding Standard, section 4.2, where {@code iso-8859-1} and
 * {@code ascii} mean windows-1252. A name that the standard does not have means nothing.
 */
final class EncodingLabels {

    private static final Map<String, String> NAMES = WordList.pairs(EncodingLabels.class, "encoding-labels.txt");

    /** HTML 13.2.3.2 looks at the first KiB alone; so far may an XML declaration or a meta element stand. */
    private static final int HEAD_BYTES = 1024;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|\\z)", Pattern.DOTALL);
    private static final Pattern XML =
            Pattern.compile("\\A\\s*<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");
    private static final Pattern META = Pattern.compile("<meta[\\s/]([^>]*)>?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("(?<!\\w)charset\\s*=\\s*[\"']?\\s*([^\\s\"';/>]{1,40})", Pattern.CASE_INSENSITIVE);

    private EncodingLabels() {}

    /**
     * The encoding that the head of a document names in an XML declaration or a meta element.
     *
     * @return null if it names none that is known
     * @throws UnacceptableItemException if it names one that Java cannot read
     */
    static @Nullable Charset inHead(byte[] bytes) throws UnacceptableItemException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        if (xml.find()) {
            return inAscii(xml.group(1));
        }
        Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(""));
        while (meta.find()) {
            Matcher charset = CHARSET.matcher(meta.group(1));
            Charset named = charset.find() ? inAscii(charset.group(1)) : null;
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /**
     * What a page means by an encoding that a transport named.
     *
     * @throws UnacceptableItemException if it is one that Java cannot read
     */
    static Charset meantBy(Charset named) throws UnacceptableItemException {
        Charset meant = of(named.name());
        return meant == null ? named : meant;
    }

    /** Bytes in which the name itself is written in ASCII are no UTF-16, whatever it says. */
    private static @Nullable Charset inAscii(String label) throws UnacceptableItemException {
        Charset named = of(label);
        return named != null && named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
    }

    private static @Nullable Charset of(String label) throws UnacceptableItemException {
        String name = NAMES.get(label.strip().toLowerCase(Locale.ROOT));
        if (name == null) {
            return null;
        }
        if (!Charset.isSupported(name)) {
            throw new UnacceptableItemException(
                    "is " + name + ", which cannot be read here; try: iconv -f " + name + " -t UTF-8");
        }
        return Charset.forName(name);
    }
}
