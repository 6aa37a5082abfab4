package org.claimwire.producer.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that an XML document says it has, in the order of RFC 7303, section 3: the byte order mark, the transport's
 * charset, the XML declaration, and UTF-8 if nothing says otherwise.
 *
 * <p>UTF-16 or UTF-32 by name only is not believed: if it were true, the name could not be read in ASCII (XML 1.0,
 * appendix F).
 *
 * @param charset the encoding
 * @param markBytes how many bytes the byte order mark has; 0 if there is none
 * @param says where the name comes from, for a person
 */
record XmlEncoding(Charset charset, int markBytes, String says) {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** What is really sent under the name: WHATWG Encoding Standard, section 4.2. */
    private static final Map<String, String> REALLY = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "TIS-620", "x-windows-874",
            "GB2312", "GBK",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949");

    /**
     * Finds out what a document says.
     *
     * @param bytes the document
     * @param transport the charset that came with it; null if none did
     * @throws UnacceptableItemException if the declaration names an encoding that is not known
     */
    static XmlEncoding of(byte[] bytes, @Nullable Charset transport) throws UnacceptableItemException {
        XmlEncoding shown = shown(bytes);
        if (shown != null) {
            return shown;
        }
        if (transport != null && !isWide(transport)) {
            return new XmlEncoding(really(transport), 0, "the transport says " + transport.name());
        }
        String name = XmlProlog.declaredEncoding(new String(bytes, 0, headLength(bytes), StandardCharsets.ISO_8859_1));
        if (name != null) {
            Charset declared = known(name);
            if (!isWide(declared)) {
                return new XmlEncoding(really(declared), 0, "the XML declaration says " + name);
            }
        }
        return new XmlEncoding(StandardCharsets.UTF_8, 0, "XML is UTF-8 where nothing says otherwise");
    }

    /** Whether every character has one byte, so that no bytes could be broken. */
    boolean isSingleByte() {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    /** The encoding that the first bytes show beyond doubt; null if they show none. */
    static @Nullable XmlEncoding shown(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return marked(UTF_32LE, 4);
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return marked(UTF_32BE, 4);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return marked(StandardCharsets.UTF_16BE, 2);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return marked(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(bytes, 0, '<', 0, '?')) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 0, "its first bytes are UTF-16");
        }
        if (begins(bytes, '<', 0, '?', 0)) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 0, "its first bytes are UTF-16");
        }
        return null;
    }

    private static XmlEncoding marked(Charset charset, int bytes) {
        return new XmlEncoding(charset, bytes, "its byte order mark says " + charset.name());
    }

    private static boolean begins(byte[] bytes, int... with) {
        boolean same = bytes.length >= with.length;
        for (int index = 0; same && index < with.length; index++) {
            same = Byte.toUnsignedInt(bytes[index]) == with[index];
        }
        return same;
    }

    private static int headLength(byte[] bytes) {
        return Math.min(bytes.length, XmlProlog.MAX_UNITS);
    }

    private static boolean isWide(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.contains("UTF-16") || name.contains("UTF-32");
    }

    private static Charset known(String name) throws UnacceptableItemException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnacceptableItemException("declares the encoding \"" + name
                    + "\", which is not known; try: iconv -f (the encoding it really has) -t UTF-8, and no encoding in"
                    + " the XML declaration");
        }
    }

    private static Charset really(Charset named) {
        return Charset.forName(REALLY.getOrDefault(named.name(), named.name()));
    }
}
