package org.claimwire.producer;

import java.nio.charset.StandardCharsets;

/**
 * UTF-8 as RFC 3629 has it, strictly ({@link StrictText}). A byte order mark in front is not part of the text.
 */
public final class StrictUtf8 {

    private static final int MARK_BYTES = 3;
    private static final String ADVICE = "try: iconv -f WINDOWS-1252 -t UTF-8 (or the encoding it really has)";

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

    /**
     * Decodes a part of a document, behind its beginning.
     *
     * @param bytes the part
     * @param before how many bytes of the document stand before it
     * @return its text
     * @throws UnacceptableItemException if the bytes are no UTF-8; it names the offset of the first bad one in the document
     */
    public static String decodePart(byte[] bytes, long before) throws UnacceptableItemException {
        return StrictText.decode(bytes, 0, StandardCharsets.UTF_8, "the file", before, ADVICE);
    }

    private static String decode(byte[] bytes, int from, String of) throws UnacceptableItemException {
        return StrictText.decode(bytes, from, StandardCharsets.UTF_8, of, 0, ADVICE);
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
