package org.claimwire.extraction.text;

/**
 * A run of text between quotation marks.
 *
 * @param begin offset of the opening mark
 * @param end offset behind the closing mark, or behind the paragraph's last character if the next paragraph goes on
 * @param continues whether it goes on from a quotation that the paragraph before left open
 */
public record Quote(int begin, int end, boolean continues) {

    /** Whether the code unit at an offset lies between the marks. */
    public boolean encloses(int offset) {
        return begin < offset && offset < end - 1;
    }
}
