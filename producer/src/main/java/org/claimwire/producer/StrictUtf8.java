package org.claimwire.producer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 as RFC 3629 has it: what is broken is refused, never replaced, because every claim must lead back to the
 * characters that were sent. A byte order mark in front is not part of the text.
 */
public final class StrictUtf8 {

    private static final int MARK_BYTES = 3;

    private StrictUtf8() {}

    /**
     * Decodes a whole document.
     *
     * @param bytes the document
     * @return its text, behind the byte order mark if there is one
     * @throws UnacceptableItemException if the bytes are no UTF-8; it names the offset of the first bad one
     */
    public static String decodeDocument(byte[] bytes) throws UnacceptableItemException {
        if (isUtf16(bytes)) {
            throw new UnacceptableItemException("is UTF-16, not UTF-8; try: iconv -f UTF-16 -t UTF-8");
        }
        return decode(bytes, hasMark(bytes) ? MARK_BYTES : 0, "the file");
    }

    /**
     * Decodes one line of a document.
     *
     * @param bytes the line
     * @param first whether it is the first one, in front of which a byte order mark may stand
     * @return its text
     * @throws UnacceptableItemException if the bytes are no UTF-8; it names the offset of the first bad one
     */
    public static String decodeLine(byte[] bytes, boolean first) throws UnacceptableItemException {
        return decode(bytes, first && hasMark(bytes) ? MARK_BYTES : 0, "the line");
    }

    private static String decode(byte[] bytes, int from, String of) throws UnacceptableItemException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            throw new UnacceptableItemException(String.format(
                    "is not UTF-8: byte %d of %s (0x%02X, counted from 0) is broken; try: iconv -f WINDOWS-1252 -t UTF-8"
                            + " (or the encoding it really has)",
                    at, of, bytes[at]));
        }
        return out.flip().toString();
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK_BYTES && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF || at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE);
    }

    private static int at(byte[] bytes, int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }
}
