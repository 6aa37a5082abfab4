package org.claimwire.producer.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.producer.advisory.Advisory.Target;

/** A note to editors, sentence by sentence: its label, if it begins with one, and what it asks for. */
final class EditorsNote {

    private static final int MAX_WORDS = 500;
    private static final Pattern BETWEEN = Pattern.compile("\\s+|(?<=[a-z])/(?=[A-Z])");
    private static final Pattern LABEL =
            Pattern.compile("\\A[\\s(\\[*]*+([^:/=|\\n\\u2013\\u2014.,;)]{1,40})(?=[:/=|\\n\\u2013\\u2014.,;)]|\\z)");
    private static final Pattern EMBARGO = Pattern.compile(
            "\\A[\\s(\\[*]*+(strictly )?(embargoed|under embargo|not for (release|publication|use) (until|till|before)|embargo\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_WORD = Pattern.compile("\\A[\\s(\\[*]*+(\\p{L}+)");
    /** Letters and digits around a word are looked for by hand: Java's {@code \b} goes back over all combining marks before it. */
    private static final Pattern KILLS = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\d_])(kill|withdraw|withdrawn|withdraws|retract|retracted|disregard)(?![\\p{L}\\p{M}\\d_])",
            Pattern.CASE_INSENSITIVE);

    private EditorsNote() {}

    /** Everything that a note says to editors, in its order. */
    static List<Advisory> read(String note) {
        List<Advisory> found = new ArrayList<>();
        label(note).ifPresent(found::add);
        for (Sentence sentence : sentences(note)) {
            asked(sentence).ifPresent(found::add);
        }
        return found;
    }

    /** Whether words of taking back stand in a note, whatever they mean. */
    static boolean mentionsAKill(String note) {
        return KILLS.matcher(note).find();
    }

    /** The words of a note, cut into sentences; of a very long note the first {@value #MAX_WORDS} words. */
    static List<Sentence> sentences(String note) {
        List<Sentence> sentences = new ArrayList<>();
        List<NoteWord> sentence = new ArrayList<>();
        int words = 0;
        for (String raw : BETWEEN.split(note.strip(), MAX_WORDS + 1)) {
            if (raw.isEmpty() || ++words > MAX_WORDS) {
                break;
            }
            NoteWord word = NoteWord.of(raw);
            if (!word.plain().isEmpty()) {
                sentence.add(word);
            }
            if (word.endsSentence() && !sentence.isEmpty()) {
                sentences.add(new Sentence(sentence));
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(new Sentence(sentence));
        }
        return sentences;
    }

    /** What a sentence asks for; empty if for nothing. */
    static Optional<Advisory> asked(Sentence sentence) {
        return SetPhrases.read(sentence).or(() -> Imperative.read(sentence)).or(() -> Statement.read(sentence));
    }

    /** The label that a note begins with; empty if it has none. */
    static Optional<Advisory> label(String note) {
        if (EMBARGO.matcher(note).find()) {
            return Optional.of(new Advisory(Kind.EMBARGO, note, false, Target.THIS));
        }
        Matcher label = LABEL.matcher(note);
        Kind kind = label.find() ? Labels.kind(Labels.bare(label.group(1)).toUpperCase(Locale.ROOT)) : null;
        if (kind != null) {
            return Optional.of(new Advisory(kind, note, kind.compareTo(Kind.EMBARGO) < 0, Target.THIS));
        }
        Matcher first = FIRST_WORD.matcher(note);
        Kind soft = first.find() ? Labels.kind(first.group(1).toUpperCase(Locale.ROOT)) : null;
        return soft == null || soft.compareTo(Kind.EMBARGO) <= 0
                ? Optional.empty()
                : Optional.of(new Advisory(soft, note, false, Target.THIS));
    }
}
