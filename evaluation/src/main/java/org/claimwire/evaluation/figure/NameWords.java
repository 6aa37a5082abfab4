package org.claimwire.evaluation.figure;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.evaluation.accuracy.Words;
import org.jspecify.annotations.Nullable;

/** Names are taken for the same if they share a word that says something. */
final class NameWords {

    private static final Set<String> SAY_NOTHING = Set.of("the", "a", "an", "of", "and", "'s");

    private NameWords() {}

    /** Whether both name somebody by a common word, or neither names anybody. */
    static boolean agree(@Nullable String one, @Nullable String other) {
        boolean neither = isEmpty(one) && isEmpty(other);
        return neither || !Collections.disjoint(of(one), of(other));
    }

    private static boolean isEmpty(@Nullable String name) {
        return name == null || name.isEmpty();
    }

    private static Set<String> of(@Nullable String name) {
        List<String> words = name == null ? List.of() : Words.lowerCase(name);
        return words.stream().filter(word -> !SAY_NOTHING.contains(word)).collect(Collectors.toSet());
    }
}
