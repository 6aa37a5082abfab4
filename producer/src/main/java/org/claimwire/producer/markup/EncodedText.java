package org.claimwire.producer.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.claimwire.producer.StrictText;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an HTML document as characters. Its encoding is, as in HTML 13.2.3.2, that of a byte order mark, else what the
 * transport names, else what the document names in its first KiB, else UTF-8. What is broken in it is refused, never
 * replaced, because every claim must lead back to the characters that were sent.
 *
 * <p>There is one exception, for old servers that name an encoding of old over pages in UTF-8: bytes that are UTF-8, with
 * characters beyond ASCII, are read as UTF-8. A text in a one-byte encoding is never UTF-8 by chance, as each of its words
 * with an accent would have to be; where characters of the other encoding have two bytes, at least
 * {@value #ENOUGH_SEQUENCES} of UTF-8's sequences are asked for.
 */
public final class EncodedText {

    private static final int ENOUGH_SEQUENCES = 8;

    private EncodedText() {}

    /**
     * Decodes a document.
     *
     * @param bytes the document
     * @param transport the encoding that the transport names; null if it names none
     * @return its characters, behind a byte order mark if there is one
     * @throws UnacceptableItemException if the bytes are not in the encoding (it names the offset of the first bad one), or
     *     hold a NUL
     */
    public static String decode(byte[] bytes, @Nullable Charset transport) throws UnacceptableItemException {
        Mark mark = Mark.of(bytes);
        Charset encoding = mark == null ? named(bytes, transport) : mark.encoding;
        String likely = encoding.equals(StandardCharsets.UTF_8) ? "WINDOWS-1252" : encoding.name();
        String text = StrictText.decode(
                bytes,
                mark == null ? 0 : mark.bytes.length,
                encoding,
                "try: iconv -f " + likely + " -t UTF-8 (or the encoding it really has)");
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnacceptableItemException("is no text: character " + nul
                    + " is NUL; if it is UTF-16 without a byte order mark, try: iconv -f UTF-16LE -t UTF-8");
        }
        return text;
    }

    private static Charset named(byte[] bytes, @Nullable Charset transport) throws UnacceptableItemException {
        Charset named = transport == null ? EncodingLabels.inHead(bytes) : EncodingLabels.meantBy(transport);
        if (named == null || named.equals(StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        boolean oneByte = named.newDecoder().maxCharsPerByte() == 1
                && named.canEncode()
                && named.newEncoder().maxBytesPerChar() == 1;
        int sequences = utf8Sequences(bytes);
        return sequences >= (oneByte ? 1 : ENOUGH_SEQUENCES) ? StandardCharsets.UTF_8 : named;
    }

    /** How many characters beyond ASCII the bytes have as UTF-8; 0 if they are none. */
    private static int utf8Sequences(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return (int) text.chars().filter(unit -> unit > 0x7F).count();
        } catch (CharacterCodingException notUtf8) {
            return 0;
        }
    }

    /** The byte order marks of the Encoding Standard, section 6. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

        private final Charset encoding;
        private final int[] bytes;

        Mark(Charset encoding, int... bytes) {
            this.encoding = encoding;
            this.bytes = bytes;
        }

        private static @Nullable Mark of(byte[] document) {
            for (Mark mark : values()) {
                if (mark.begins(document)) {
                    return mark;
                }
            }
            return null;
        }

        private boolean begins(byte[] document) {
            if (document.length < bytes.length) {
                return false;
            }
            for (int index = 0; index < bytes.length; index++) {
                if (Byte.toUnsignedInt(document[index]) != bytes[index]) {
                    return false;
                }
            }
            return true;
        }
    }
}
