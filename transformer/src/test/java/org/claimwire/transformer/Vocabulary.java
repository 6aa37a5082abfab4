package org.claimwire.transformer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The small reader's own vocabulary. */
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
}
