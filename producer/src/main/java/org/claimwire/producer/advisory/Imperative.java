package org.claimwire.producer.advisory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.producer.advisory.Advisory.Target;

/**
 * What a sentence asks editors to do: a verb at its beginning, behind nothing but words of address ("Editors: please kill the
 * story slugged ..."), or right behind "please", with a story as its object. With a part of a story as its object ("kill graf
 * 3") it is a correction, and with an object that is neither, in doubt.
 */
final class Imperative {

    private static final Set<String> USES =
            Set.of("use", "publish", "run", "print", "broadcast", "using", "publishing");
    private static final Set<String> STOPS = Set.of("don't", "don\u2019t", "stop", "cease");
    private static final Set<String> PLEASE = Set.of("please", "kindly");
    private static final Set<String> TERMS =
            Set.of("in", "outside", "without", "online", "for", "unless", "except", "with");
    private static final Set<String> TIMES = Set.of("before", "until", "till", "prior");
    private static final Set<String> MISTAKES = Set.of("error", "mistake", "wrong", "erroneous", "inaccurate");

    /** How far from its verb an object may begin. */
    private static final int NEAR = 8;

    private final Sentence sentence;

    private Imperative(Sentence sentence) {
        this.sentence = sentence;
    }

    /** What a sentence asks for; empty if for nothing. */
    static Optional<Advisory> read(Sentence sentence) {
        Imperative imperative = new Imperative(sentence);
        Optional<Advisory> first = imperative.at(sentence.behindAddress());
        for (int index = 1; first.isEmpty() && index < sentence.size(); index++) {
            first = sentence.isOneOf(index - 1, PLEASE) ? imperative.at(index) : first;
        }
        return first;
    }

    private Optional<Advisory> at(int verb) {
        int use = sentence.is(verb, "do") && sentence.is(verb + 1, "not")
                ? verb + 2
                : sentence.isOneOf(verb, STOPS) ? verb + 1 : -1;
        if (sentence.isOneOf(use, USES)) {
            return use(use + 1);
        }
        if (sentence.isA(verb, "kill")) {
            return asked(Kind.KILL, verb);
        }
        return sentence.isA(verb, "hold") ? asked(Kind.WITHHOLD, verb) : Optional.empty();
    }

    private Optional<Advisory> asked(Kind kind, int verb) {
        Meant object = object(verb + 1);
        return switch (object.what) {
            case STORY -> Optional.of(sentence.asking(kind, sentence.target(verb + 1, object.at)));
            case PART -> Optional.of(sentence.asking(Kind.CORRECTION, Target.THIS));
            case UNKNOWN ->
                kind == Kind.KILL && verb > 0
                        ? Optional.of(sentence.asking(Kind.DOUBTFUL_KILL, Target.NAMED))
                        : Optional.empty();
        };
    }

    /** "Do not use this story" kills; without an object or with a time behind it, it holds; with terms of use, such as a country, it does neither. */
    private Optional<Advisory> use(int from) {
        if (from == sentence.size()) {
            return Optional.of(sentence.asking(Kind.WITHHOLD, Target.THIS));
        }
        Meant object = object(from);
        if (object.what != What.STORY) {
            return Optional.empty();
        }
        List<NoteWord> behind = sentence.words().subList(object.at + 1, sentence.size());
        boolean clause = sentence.words().get(object.at).endsClause();
        Target target = sentence.target(from, object.at);
        if (!clause && behind.stream().anyMatch(word -> TIMES.contains(word.plain()))) {
            return Optional.of(sentence.asking(Kind.WITHHOLD, target));
        }
        boolean terms = !clause && sentence.isOneOf(object.at + 1, TERMS) && !sentence.is(object.at + 2, "our");
        boolean mistake = behind.stream().anyMatch(word -> MISTAKES.contains(word.plain()));
        return terms && !mistake ? Optional.empty() : Optional.of(sentence.asking(Kind.KILL, target));
    }

    private Meant object(int from) {
        int end = Math.min(sentence.size(), from + NEAR);
        for (int index = from; index < end; index++) {
            NoteWord word = sentence.words().get(index);
            if (word.is("part")) {
                return new Meant(What.PART, index);
            }
            if (word.is("story")) {
                boolean compound = sentence.isA(index + 1, "part") && !word.endsClause();
                return new Meant(compound ? What.PART : What.STORY, index);
            }
            if (!word.is("between") && !word.is("address") && !word.isAName()) {
                return named(from, index);
            }
        }
        return named(from, end);
    }

    /** No noun: "please kill KAZAKHSTAN-UNREST" names a story by its slug. */
    private Meant named(int from, int to) {
        for (int index = from; index < to; index++) {
            if (sentence.words().get(index).isAName()) {
                return new Meant(What.STORY, index);
            }
        }
        return new Meant(What.UNKNOWN, from);
    }

    private enum What {
        STORY,
        PART,
        UNKNOWN
    }

    /**
     * What a verb is said of.
     *
     * @param what a story, a part of one, or neither
     * @param at where its noun stands
     */
    private record Meant(What what, int at) {}
}
