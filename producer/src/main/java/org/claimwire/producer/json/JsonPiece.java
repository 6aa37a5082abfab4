package org.claimwire.producer.json;

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
        return offset == 0 ? StrictUtf8.decodeDocument(bytes) : StrictUtf8.decodePart(bytes, offset);
    }
}
