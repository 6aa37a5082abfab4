package org.claimwire.producer.advisory;

import java.util.Optional;
import java.util.Set;

/**
 * What a sentence says of a story: "This story is withdrawn", "The item headlined ... has been killed". The story stands at its
 * beginning, and nothing between it and the verb but what names it; where other words stand, people or troops may be what was
 * withdrawn, so that it is in doubt.
 */
final class Statement {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be", "being");
    private static final Set<String> AUXILIARY =
            Set.of("has", "have", "should", "must", "hereby", "now", "immediately", "therefore", "to", "also");
    private static final Set<String> NAMING = Set.of(
            "slugged",
            "headlined",
            "titled",
            "entitled",
            "datelined",
            "filed",
            "moved",
            "sent",
            "transmitted",
            "issued");
    private static final Set<String> TELLING = Set.of("that", "which", "about", "on", "of", "from", "by", "published");

    /** Words that mean a story only where the outlet speaks of its own: others are news themselves. */
    private static final Set<String> REPORTS = Set.of("report", "article", "file");

    private static final Set<String> OWN = Set.of("this", "our", "above");

    /** How far from the beginning the story may be named. */
    private static final int NEAR = 8;

    private final Sentence sentence;

    private Statement(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What a sentence says was done; empty if nothing. */
    static Optional<Advisory> read(Sentence sentence) {
        return new Statement(sentence).read();
    }

    private Optional<Advisory> read() {
        int noun = subject();
        boolean direct = noun >= 0 && isAuxiliary(noun + 1);
        boolean naming = noun >= 0 && (sentence.isOneOf(noun + 1, NAMING) || isAName(noun + 1));
        if (!direct && !naming && !(noun >= 0 && sentence.isOneOf(noun + 1, TELLING))) {
            return Optional.empty();
        }
        for (int index = noun + 1; index < sentence.size(); index++) {
            if (isDone(index)) {
                return Optional.of(done(index, noun, direct, naming));
            }
            if (direct && !isAuxiliary(index)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Advisory done(int verb, int noun, boolean direct, boolean naming) {
        boolean sure = direct || naming && !sentence.is(verb, "killed");
        Kind kind = sentence.isA(verb, "held") ? Kind.WITHHOLD : Kind.KILL;
        return sentence.asking(sure ? kind : Kind.DOUBTFUL_KILL, sentence.target(0, noun));
    }

    /** Where the story stands of which the sentence speaks; -1 if it speaks of none. */
    private int subject() {
        int first = sentence.behindAddress();
        if (!sentence.isA(first, "between")) {
            return -1;
        }
        for (int index = first + 1; index < Math.min(sentence.size(), first + NEAR); index++) {
            if (sentence.isA(index, "story")) {
                boolean own = !sentence.isOneOf(index, REPORTS) || sentence.isOneOf(first, OWN);
                return own ? index : -1;
            }
        }
        return -1;
    }

    private boolean isDone(int index) {
        if (!sentence.isA(index, "killed") && !sentence.isA(index, "held")) {
            return false;
        }
        int before = index - 1;
        while (isAuxiliary(before) && !sentence.isOneOf(before, BE)) {
            before--;
        }
        return sentence.isOneOf(before, BE);
    }

    private boolean isAuxiliary(int index) {
        return sentence.isOneOf(index, BE) || sentence.isOneOf(index, AUXILIARY);
    }

    private boolean isAName(int index) {
        return index < sentence.size() && sentence.words().get(index).isAName();
    }
}
