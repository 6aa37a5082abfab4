package org.claimwire.producer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as characters, in an encoding that is known: what is broken is refused, never replaced, because every claim must lead
 * back to the characters that were sent.
 */
public final class StrictText {

    private StrictText() {}

    /**
     * Decodes a document.
     *
     * @param bytes the document
     * @param from how many bytes stand before its text, as a byte order mark does
     * @param encoding its encoding
     * @param advice what to try if it is in another; one line, without a full stop
     * @throws UnacceptableItemException if the bytes are not in the encoding; it names the offset of the first bad one
     */
    public static String decode(byte[] bytes, int from, Charset encoding, String advice)
            throws UnacceptableItemException {
        return decode(bytes, from, encoding, "the file", 0, advice);
    }

    /**
     * Decodes a part of a document.
     *
     * @param of what offsets are counted in, for the message: {@code the file}, {@code the line}
     * @param before how many bytes of that stand before the first one here
     */
    static String decode(byte[] bytes, int from, Charset encoding, String of, long before, String advice)
            throws UnacceptableItemException {
        CharsetDecoder decoder = strict(encoding);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(1 + (int) (in.remaining() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new UnacceptableItemException(String.format(
                    "is not %s: byte %d of %s (0x%02X, counted from 0) is broken; %s",
                    encoding.name(), before + in.position(), of, bytes[in.position()], advice));
        }
        return out.flip().toString();
    }

    /** A decoder that reports what is broken. */
    public static CharsetDecoder strict(Charset encoding) {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
