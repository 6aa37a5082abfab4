package org.claimwire.producer.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.claimwire.producer.Limits;

/** The bytes of a value while it is read past: its beginning is held, up to the longest that an item may be. */
final class GatheredBytes {

    private final ByteReader from;
    private final long line;
    private final long offset;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    GatheredBytes(ByteReader from) {
        this.from = from;
        this.line = from.line();
        this.offset = from.offset();
    }

    /** Takes the byte that the reader shows, and goes past it. */
    void gather(int octet) {
        if (held.size() < Limits.LINE_BYTES) {
            held.write(octet);
        }
        from.pass();
    }

    /** Takes what is left of the line. */
    void gatherLine() throws IOException {
        for (int octet = from.peek(); octet >= 0 && octet != '\n'; octet = from.peek()) {
            gather(octet);
        }
    }

    /** Whether it begins at the first byte of the document. */
    boolean isFirst() {
        return offset == 0;
    }

    /** The line that it begins on. */
    long line() {
        return line;
    }

    /** The value, which ends here. */
    JsonPiece whole() {
        return new JsonPiece(line, offset, held.toByteArray(), from.offset() - offset, null);
    }

    /** A value that has no end, and why. */
    JsonPiece flawed(String reason) {
        return new JsonPiece(line, offset, new byte[0], 0, reason);
    }
}
