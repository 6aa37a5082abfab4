package org.claimwire.producer.advisory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.producer.advisory.Advisory.Target;

/**
 * A sentence of a note to editors.
 *
 * @param words its words; those that are only marks are left out
 */
record Sentence(List<NoteWord> words) {

    private static final Set<String> EARLIER =
            Set.of("earlier", "previous", "preceding", "prior", "original", "initial", "first", "last");
    private static final Set<String> NAMED = Set.of("slugged", "headlined", "titled", "entitled");

    /** Keeps a copy of the words. */
    Sentence {
        words = List.copyOf(words);
    }

    /** How many words it has. */
    int size() {
        return words.size();
    }

    /** Whether a word stands at a place. */
    boolean is(int index, String plain) {
        return index >= 0 && index < words.size() && words.get(index).plain().equals(plain);
    }

    /** Whether one of some words stands at a place. */
    boolean isOneOf(int index, Set<String> plain) {
        return index >= 0
                && index < words.size()
                && plain.contains(words.get(index).plain());
    }

    /** Whether a word of some part stands at a place. */
    boolean isA(int index, String part) {
        return index >= 0 && index < words.size() && words.get(index).is(part);
    }

    /** The first place behind the words that say to whom it speaks. */
    int behindAddress() {
        int index = 0;
        while (isA(index, "address")) {
            index++;
        }
        return index;
    }

    /**
     * Which story a noun means.
     *
     * @param from where the words before the noun begin
     * @param noun where it stands
     */
    Target target(int from, int noun) {
        boolean own = false;
        for (int index = from; index < noun; index++) {
            if (isOneOf(index, EARLIER)) {
                boolean version = words.get(noun).plain().startsWith("version");
                return version ? Target.EARLIER_VERSION : Target.NAMED;
            }
            own |= is(index, "this") || is(index, "above");
        }
        boolean named = words.stream().skip(from).anyMatch(word -> word.isAName() || NAMED.contains(word.plain()));
        return named && !own ? Target.NAMED : Target.THIS;
    }

    /** What it asks for, as an advisory with its words. */
    Advisory asking(Kind kind, Target target) {
        return new Advisory(kind, words.stream().map(NoteWord::raw).collect(Collectors.joining(" ")), false, target);
    }
}
