package org.claimwire.transformer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words into the pieces that the network knows, the longest first (WordPiece, as uncased BERT does it: Devlin et al. 2019).
 * Letters lose their case and accents, typographic marks become plain ones. Safe for use by many threads.
 */
final class WordPieces {

    /** The longest word that is cut, in code units; a longer one is no word. */
    private static final int LONGEST = 60;

    private static final String INSIDE = "##";
    private static final Map<Integer, String> PLAIN = plain();

    private final Map<String, Integer> ids;
    private final int begin;
    private final int end;
    private final int[] unknown;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        begin = id("[CLS]");
        end = id("[SEP]");
        unknown = new int[] {id("[UNK]")};
    }

    private static Map<Integer, String> plain() {
        Map<Integer, String> plain = new HashMap<>();
        "\u201c\u201d\u201e\u00ab\u00bb".codePoints().forEach(mark -> plain.put(mark, "\""));
        "\u2018\u2019\u201a`\u00b4".codePoints().forEach(mark -> plain.put(mark, "'"));
        "\u2013\u2014\u2015".codePoints().forEach(mark -> plain.put(mark, "-"));
        plain.put((int) '\u2026', ".");
        return plain;
    }

    /**
     * Reads a vocabulary: a piece a line, its number the line's, from 0.
     *
     * @throws IllegalStateException if it lacks one of the three marks [CLS], [SEP] and [UNK]
     */
    static WordPieces read(InputStream in) throws IOException {
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            ids.put(line, ids.size());
        }
        return new WordPieces(ids);
    }

    private int id(String mark) {
        Integer id = ids.get(mark);
        if (id == null) {
            throw new IllegalStateException("the vocabulary of the transformer has no " + mark);
        }
        return id;
    }

    /** The piece that a text begins with. */
    int begin() {
        return begin;
    }

    /** The piece that ends a text and stands between paragraphs. */
    int end() {
        return end;
    }

    /** The pieces of a word; the one for unknown words if it cannot be cut. */
    int[] of(String word) {
        String plain = plain(word);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return unknown;
        }
        int[] pieces = new int[plain.length()];
        int count = 0;
        int from = 0;
        while (from < plain.length()) {
            int to = plain.length();
            Integer piece = piece(plain, from, to);
            while (piece == null && --to > from) {
                piece = piece(plain, from, to);
            }
            if (piece == null) {
                return unknown;
            }
            pieces[count++] = piece;
            from = to;
        }
        return Arrays.copyOf(pieces, count);
    }

    private @Nullable Integer piece(String word, int from, int to) {
        String letters = word.substring(from, to);
        return ids.get(from == 0 ? letters : INSIDE + letters);
    }

    private static String plain(String word) {
        StringBuilder marks = new StringBuilder();
        word.codePoints().forEach(point -> {
            String other = PLAIN.get(point);
            if (other == null) {
                marks.appendCodePoint(point);
            } else {
                marks.append(other);
            }
        });
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(marks.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
