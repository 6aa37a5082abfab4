package org.claimwire.transformer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The small reader's own vocabulary, and texts cut by it. */
final class Vocabulary {

    static final WordPieces PIECES = pieces();
    static final PieceTokenizer TOKENIZER = new PieceTokenizer(PIECES);

    private Vocabulary() {}

    private static WordPieces pieces() {
        try (InputStream in = Objects.requireNonNull(
                Vocabulary.class.getResourceAsStream("/org/claimwire/transformer/model/small/pieces.txt"))) {
            return WordPieces.read(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Paragraphs, each on a line, cut into their pieces. */
    static PieceText text(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        List<PieceWord> words = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            int owner = i;
            List<PieceWord> here = TOKENIZER.words(text, begin, begin + paragraphs[i].length());
            words.addAll(here);
            here.forEach(word -> owners.add(owner));
            begin += paragraphs[i].length() + 1;
        }
        return new PieceText(words, owners.stream().mapToInt(Integer::intValue).toArray(), text);
    }
}
