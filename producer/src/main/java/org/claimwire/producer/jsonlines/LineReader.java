package org.claimwire.producer.jsonlines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of bytes, ended by a line feed. No more than one line of the longest allowed length is held; what
 * a longer one has beyond it is read past.
 */
final class LineReader {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream content;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int next;
    private int end;
    private long number;

    /**
     * @param content the bytes
     * @param maxBytes the longest line that is held
     */
    LineReader(InputStream content, int maxBytes) {
        this.content = content;
        this.maxBytes = maxBytes;
    }

    /**
     * A line.
     *
     * @param number its number, the first one being 1
     * @param bytes its bytes without the line feed; the first ones only, if it is too long
     * @param length how many bytes it has
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Line(long number, byte[] bytes, long length) {

        boolean isTooLong() {
            return length > bytes.length;
        }
    }

    /**
     * The next line; null behind the last one. A last line without a line feed is a line.
     *
     * @throws IOException if the bytes cannot be read
     */
    @Nullable
    Line read() throws IOException {
        if (next == end && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && (next < end || fill())) {
            int feed = indexOfFeed();
            int upTo = feed < 0 ? end : feed;
            line.write(buffer, next, Math.min(upTo - next, maxBytes - line.size()));
            length += upTo - next;
            ended = feed >= 0;
            next = ended ? feed + 1 : end;
        }
        return new Line(++number, line.toByteArray(), length);
    }

    private int indexOfFeed() {
        for (int index = next; index < end; index++) {
            if (buffer[index] == '\n') {
                return index;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, content.read(buffer));
        return end > 0;
    }
}
