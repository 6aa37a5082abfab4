package org.claimwire.producer.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in front of a document's root element (XML 1.0, section 2.8). */
public final class XmlProlog {

    /** How far a declaration is looked for. */
    static final int MAX_UNITS = 1024;

    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*+<\\?xml\\s[^?>]*+\\?>");
    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*+=\\s*+[\"']([A-Za-z0-9._:-]++)[\"']");

    /** White space, instructions with the declaration, and comments. */
    private static final Pattern BEFORE_ROOT =
            Pattern.compile("\\A\\uFEFF?(?:\\s++|<\\?(?:[^?]|\\?(?!>))*+\\?>|<!--(?:[^-]|-(?!->))*+-->)*+");

    private static final Pattern ROOT = Pattern.compile("\\G<(?:!DOCTYPE\\s++)?(?:[\\w.-]++:)?([\\w.-]++)");

    private XmlProlog() {}

    /**
     * The name of a document's root element without its prefix, or the one that a DOCTYPE tells.
     *
     * @param head the first bytes of the document, in UTF-8, UTF-16 or any encoding that has ASCII's letters
     * @return the name; empty if the bytes do not begin an XML document, or the root stands further behind
     */
    public static String rootName(byte[] head) {
        XmlEncoding shown = XmlEncoding.shown(head);
        String words = new String(head, shown == null ? StandardCharsets.UTF_8 : shown.charset());
        Matcher before = BEFORE_ROOT.matcher(words);
        Matcher root = ROOT.matcher(words);
        return before.find() && root.find(before.end()) ? root.group(1) : "";
    }

    /** The encoding that the declaration names; null if there is no declaration, or it names none. */
    static @Nullable String declaredEncoding(String document) {
        Matcher declaration = DECLARATION.matcher(head(document));
        if (!declaration.find()) {
            return null;
        }
        Matcher encoding = ENCODING.matcher(declaration.group());
        return encoding.find() ? encoding.group(1) : null;
    }

    /**
     * The document with white space in the place of its declaration, which has done its duty once there are characters.
     * White space in front of a declaration, a common slip, does no harm then, and every line keeps its number.
     */
    static String withoutDeclaration(String document) {
        Matcher declaration = DECLARATION.matcher(head(document));
        if (!declaration.find()) {
            return document;
        }
        String blank = declaration.group().replaceAll("[^\r\n]", " ");
        return blank + document.substring(declaration.end());
    }

    private static String head(String document) {
        return document.substring(0, Math.min(document.length(), MAX_UNITS));
    }
}
