package org.claimwire.transformer;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words that the network reads at once: as many whole paragraphs as go in, or as many sentences of one that is longer.
 *
 * @param first the place of its first word in the text
 * @param end the place behind its last word
 */
record Window(int first, int end) {

    /** How far back from the last word that goes in the end of a sentence is looked for. */
    private static final int SENTENCE_REACH = 80;

    /** How many words a window holds at least that is cut at the end of a sentence. */
    private static final int SHORTEST = 20;

    /**
     * Cuts a text into windows; every word stands in one of them.
     *
     * @param length how many pieces a window may hold, the marks at its ends and between paragraphs counted
     */
    static List<Window> of(PieceText text, int length) {
        List<Window> windows = new ArrayList<>();
        int first = 0;
        while (first < text.size()) {
            int end = end(text, first, length - 2);
            windows.add(new Window(first, end));
            first = end;
        }
        return windows;
    }

    private static int end(PieceText text, int first, int room) {
        int end = first;
        int paragraphEnd = first;
        int pieces = 0;
        while (end < text.size()) {
            boolean parted = end > first && text.opensParagraph(end);
            pieces += text.word(end).pieces().length + (parted ? 1 : 0);
            if (pieces > room) {
                break;
            }
            end++;
            if (end == text.size() || text.opensParagraph(end)) {
                paragraphEnd = end;
            }
        }
        if (end == text.size()) {
            return end;
        }
        return paragraphEnd > first ? paragraphEnd : Math.max(first + 1, sentenceEnd(text, first, end));
    }

    /** The place behind the last sentence that ends before another; that other place if there is none. */
    private static int sentenceEnd(PieceText text, int first, int end) {
        int at = end;
        while (at > first + 1 && at > end - SENTENCE_REACH && !text.endsSentence(at - 1)) {
            at--;
        }
        return at > first + SHORTEST && text.endsSentence(at - 1) ? at : end;
    }

    int size() {
        return end - first;
    }

    /** The window's input to the network. */
    Input input(PieceText text, WordPieces pieces) {
        int length = 2;
        for (int i = first; i < end; i++) {
            length += text.word(i).pieces().length + (i > first && text.opensParagraph(i) ? 1 : 0);
        }
        Input input = new Input(new long[length], new long[length], new int[size()]);
        int at = input.put(0, pieces.begin(), Shape.NONE);
        for (int i = first; i < end; i++) {
            if (i > first && text.opensParagraph(i)) {
                at = input.put(at, pieces.end(), Shape.NONE);
            }
            input.heads()[i - first] = at;
            for (int piece : text.word(i).pieces()) {
                at = input.put(at, piece, text.word(i).shape());
            }
        }
        input.put(at, pieces.end(), Shape.NONE);
        return input;
    }

    /**
     * What the network is given.
     *
     * @param pieces the ids of the pieces
     * @param shapes a {@link Shape} a piece
     * @param heads for each word of the window, the place of its first piece
     */
    record Input(long[] pieces, long[] shapes, int[] heads) {

        private int put(int at, int piece, int shape) {
            pieces[at] = piece;
            shapes[at] = shape;
            return at + 1;
        }
    }
}
