package org.claimwire.producer.advisory;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwire.producer.WordList;

/**
 * A word of a note to editors.
 *
 * @param raw as it is written, with the marks around it
 * @param plain in lower case, without the marks
 * @param part its part in what is asked of editors ({@code note-words.txt}); empty if it has none
 */
record NoteWord(String raw, String plain, String part) {

    private static final Map<String, String> PARTS = WordList.pairs(NoteWord.class, "note-words.txt");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\d]+|(?<![^\\p{L}\\d/])[^\\p{L}\\d/]+$");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|urn|tag|item):\\S+");
    private static final Pattern AROUND_ADDRESS = Pattern.compile(
            "^[\\s<(\\[\"'\u201C\u2018]+|(?<![\\s>)\\]\"'\u201D\u2019.,;!?])[\\s>)\\]\"'\u201D\u2019.,;!?]+$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'\u201D\u2019)\\]]*$");

    /** Capitals joined by hyphens ({@code BC-Steppe-Flood}, {@code KAZAKHSTAN-UNREST}), four capitals, a number. */
    private static final Pattern SLUG = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d.&]*(?:-{1,2}[\\p{Lu}\\d][\\p{L}\\d.&]*)+|\\p{Lu}{4,}|[\\p{L}-]{0,10}\\d[\\p{L}\\d-]*");

    static NoteWord of(String raw) {
        String plain = bare(raw).toLowerCase(Locale.ROOT);
        boolean owner = plain.endsWith("'s") || plain.endsWith("\u2019s");
        return new NoteWord(raw, plain, owner ? "between" : PARTS.getOrDefault(plain, ""));
    }

    private static String bare(String raw) {
        return AROUND.matcher(raw).replaceAll("");
    }

    boolean is(String other) {
        return part.equals(other);
    }

    /** Whether it is an absolute URI, such as an item may be called by. */
    boolean isAddress() {
        return ADDRESS.matcher(address()).matches();
    }

    /** The word as an address: without the marks of the sentence around it. */
    String address() {
        return AROUND_ADDRESS.matcher(raw).replaceAll("");
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(raw).find();
    }

    /** Whether a comma, a semicolon or the end of the sentence stands behind it. */
    boolean endsClause() {
        return raw.endsWith(",") || raw.endsWith(";") || endsSentence();
    }

    /** Whether it looks like the slug or the number of a story, or begins one in quotation marks. */
    boolean isAName() {
        return isAddress() || SLUG.matcher(bare(raw)).matches() || "\"'\u201C\u2018\u00AB".indexOf(raw.charAt(0)) >= 0;
    }
}
