package org.claimwire.producer.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.claimwire.producer.StrictText;
import org.claimwire.producer.StrictUtf8;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of an XML document to characters, strictly: what is broken is refused, never replaced.
 *
 * <p>A single-byte encoding can never be broken, so a false one would pass for strange letters. Where a document is said
 * to be in one, but all its bytes are UTF-8, it is read as UTF-8 if its own declaration says UTF-8, or if it has three or
 * more characters of several bytes: real text of a single-byte encoding does not form that many by chance (in windows-1251
 * or ISO-8859-1 letters stand beside letters and spaces, not beside the signs that UTF-8's trailing bytes are). With one
 * or two of them nobody can tell, and the document is refused.
 */
final class XmlBytes {

    private static final int CERTAIN = 3;

    private XmlBytes() {}

    /**
     * Decodes a document.
     *
     * @param bytes the document
     * @param transport the charset that came with it; null if none did
     * @return its characters, behind the byte order mark
     * @throws UnacceptableItemException if the bytes are not of the encoding that is said, or it is not known or not sure
     */
    static String decode(byte[] bytes, @Nullable Charset transport) throws UnacceptableItemException {
        XmlEncoding encoding = XmlEncoding.of(bytes, transport);
        if (encoding.charset().equals(UTF_8)) {
            return StrictUtf8.decodeDocument(bytes);
        }
        if (encoding.isSingleByte()) {
            int severalBytes = charactersOfSeveralBytes(bytes);
            if (severalBytes >= CERTAIN || severalBytes > 0 && declaresUtf8(bytes)) {
                return StrictUtf8.decodeDocument(bytes);
            }
            if (severalBytes > 0) {
                throw new UnacceptableItemException(
                        encoding.says() + ", but its bytes are UTF-8 as well, and nobody can tell which is meant; say"
                                + " UTF-8 in the XML declaration, or try: iconv -f "
                                + encoding.charset().name() + " -t UTF-8");
            }
        }
        return StrictText.decode(
                bytes,
                encoding.markBytes(),
                encoding.charset(),
                encoding.says() + "; try: iconv -f (the encoding it really has) -t UTF-8");
    }

    /** How many characters beyond ASCII a document has if it is UTF-8; 0 if it is not. */
    private static int charactersOfSeveralBytes(byte[] bytes) {
        int leading = 0;
        for (byte octet : bytes) {
            leading += Byte.toUnsignedInt(octet) >= 0xC0 ? 1 : 0;
        }
        if (leading == 0) {
            return 0;
        }
        CharBuffer piece = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StrictText.strict(UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result;
        do {
            piece.clear();
            result = decoder.decode(in, piece, true);
        } while (result.isOverflow());
        return result.isError() ? 0 : leading;
    }

    private static boolean declaresUtf8(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, XmlProlog.MAX_UNITS), UTF_8);
        return "UTF-8".equalsIgnoreCase(XmlProlog.declaredEncoding(head));
    }
}
