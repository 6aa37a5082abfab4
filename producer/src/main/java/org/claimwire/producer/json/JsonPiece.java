package org.claimwire.producer.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.claimwire.producer.Limits;
import org.claimwire.producer.StrictUtf8;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;

/**
 * One of the JSON values that follow each other in a document, not read yet; or a place where the JSON is broken.
 *
 * @param line the line that it begins on, the first one being 1
 * @param offset how many bytes of the document stand before it
 * @param bytes its bytes; only the first {@link Limits#LINE_BYTES} of a longer one
 * @param length how many bytes it has
 * @param flaw why it has no end; null if it has one
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
public record JsonPiece(
        long line,
        long offset,
        byte[] bytes,
        long length,
        @Nullable String flaw) {

    /**
     * Its words.
     *
     * @throws UnacceptableItemException if it has no end, is longer than an item may be, or is no UTF-8
     */
    public String text() throws UnacceptableItemException {
        if (flaw != null) {
            throw new UnacceptableItemException(flaw);
        }
        if (length > bytes.length) {
            throw new UnacceptableItemException("the JSON object has " + length + " bytes, more than the "
                    + Limits.LINE_BYTES + " of an item; split a long text into several items");
        }
        return offset == 0 ? StrictUtf8.decodeDocument(bytes) : decoded();
    }

    /** Offsets count in the document, which is where a person looks for the byte. */
    private String decoded() throws UnacceptableItemException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new UnacceptableItemException(String.format(
                    "is not UTF-8: byte %d of the file (0x%02X, counted from 0) is broken; try: iconv -f WINDOWS-1252 -t"
                            + " UTF-8 (or the encoding it really has)",
                    offset + in.position(), bytes[in.position()]));
        }
        return out.flip().toString();
    }
}
