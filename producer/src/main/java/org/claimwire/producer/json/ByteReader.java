package org.claimwire.producer.json;

import java.io.IOException;
import java.io.InputStream;

/** Bytes one by one, with the next one in view and the place of each: its offset, its line, and what stands before it. */
final class ByteReader {

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream content;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int next;
    private int end;
    private long offset;
    private long line = 1;
    private long lineStart;
    private boolean blank = true;

    ByteReader(InputStream content) {
        this.content = content;
    }

    /** The next byte, 0 to 255, or -1 behind the last one. */
    int peek() throws IOException {
        return next < end || fill() ? Byte.toUnsignedInt(buffer[next]) : -1;
    }

    /** Goes past the byte that {@link #peek} shows. */
    void pass() {
        int octet = buffer[next++];
        offset++;
        if (octet == '\n') {
            line++;
            lineStart = offset;
            blank = true;
        } else if (!isSpace(octet)) {
            blank = false;
        }
    }

    /** Goes past white space as JSON has it, and past a byte order mark in front of everything. */
    void passSpace() throws IOException {
        if (offset == 0 && peek() == MARK[0]) {
            passMark();
        }
        while (isSpace(peek())) {
            pass();
        }
    }

    /** Goes to the end of the line, in front of its line feed. */
    void passLine() throws IOException {
        for (int octet = peek(); octet >= 0 && octet != '\n'; octet = peek()) {
            pass();
        }
    }

    /** How many bytes stand before the next one. */
    long offset() {
        return offset;
    }

    /** The line of the next byte, the first one being 1. */
    long line() {
        return line;
    }

    /** Whether the next byte is the first of its line. */
    boolean isAtLineStart() {
        return offset == lineStart;
    }

    /** Whether only white space stands before the next byte on its line. */
    boolean isFirstOnLine() {
        return blank;
    }

    /** White space between the tokens of JSON: RFC 8259, section 2. */
    static boolean isSpace(int octet) {
        return octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t';
    }

    private void passMark() throws IOException {
        while (end < MARK.length) {
            int count = content.read(buffer, end, buffer.length - end);
            if (count < 0) {
                return;
            }
            end += count;
        }
        for (int index = 0; index < MARK.length; index++) {
            if (Byte.toUnsignedInt(buffer[index]) != MARK[index]) {
                return;
            }
        }
        next = MARK.length;
        offset = MARK.length;
        lineStart = offset;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, content.read(buffer));
        return end > 0;
    }
}
