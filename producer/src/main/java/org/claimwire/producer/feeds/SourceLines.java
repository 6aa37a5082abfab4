package org.claimwire.producer.feeds;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The lines of a document, to know a piece again by its own words although it has moved. A document whose lines cannot be
 * told apart by their bytes (UTF-16) is one line.
 */
final class SourceLines {

    private final byte[] bytes;
    private final int[] starts;

    SourceLines(byte[] bytes) {
        this.bytes = bytes;
        this.starts = starts(bytes);
    }

    /**
     * What stands from one line up to another; the whole document if there is no such line.
     *
     * @param first the first line, counted from 1
     * @param end the line behind the last one
     */
    ByteBuffer between(long first, long end) {
        if (first < 1 || first > starts.length) {
            return ByteBuffer.wrap(bytes);
        }
        int begin = starts[(int) first - 1];
        // Two pieces on one line share it.
        long next = Math.max(end, first + 1);
        int stop = next > starts.length ? bytes.length : starts[(int) next - 1];
        return ByteBuffer.wrap(bytes, begin, stop - begin);
    }

    private static int[] starts(byte[] bytes) {
        int[] starts = new int[16];
        int count = 1;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] == 0) {
                return new int[1];
            }
            if (bytes[index] == '\n') {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = index + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
