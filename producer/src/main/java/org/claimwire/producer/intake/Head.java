package org.claimwire.producer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning of a document, by which its format is told: its first line that is not blank, or the first KiB of markup.
 * Nothing behind a line is waited for, so that the first item of a pipe that stays open is read as soon as it comes.
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

    /** Whether the first line stands there whole; markup, which is read to its end anyway, is no matter of lines. */
    private static boolean holdsALine(byte[] head, int length) {
        String words = new String(head, 0, length, StandardCharsets.UTF_8);
        String line = (words.startsWith("\uFEFF") ? words.substring(1) : words).stripLeading();
        return !line.startsWith("<") && line.indexOf('\n') >= 0;
    }
}
