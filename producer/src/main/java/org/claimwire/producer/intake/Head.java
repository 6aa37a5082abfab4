package org.claimwire.producer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The beginning of a document, by which its format is told: its first line that is not blank, but no more than a KiB.
 * Nothing behind that line is waited for, so that the first item of a pipe that stays open is read as soon as it comes.
 */
final class Head {

    private static final int MAX_BYTES = 1024;

    private Head() {}

    /**
     * Looks at the beginning and leaves the stream in front of it.
     *
     * @param content a stream that can be marked
     * @throws IOException if it cannot be read
     */
    static byte[] peek(InputStream content) throws IOException {
        byte[] head = new byte[MAX_BYTES];
        int length = 0;
        content.mark(MAX_BYTES);
        while (length < MAX_BYTES && !holdsALine(head, length)) {
            int count = content.read(head, length, MAX_BYTES - length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        content.reset();
        return Arrays.copyOf(head, length);
    }

    private static boolean holdsALine(byte[] head, int length) {
        boolean hasWords = false;
        for (int index = 0; index < length; index++) {
            if (hasWords && head[index] == '\n') {
                return true;
            }
            hasWords |= head[index] > ' ' || head[index] < 0;
        }
        return false;
    }
}
