package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.v1.Evidence;
import org.jspecify.annotations.Nullable;

/** What the making of all entries has in common. */
final class Entries {

    private Entries() {}

    /** The place of a time in a list that shows the newest first; one that is not known comes last. */
    static long newestFirst(@Nullable Instant time) {
        if (time == null) {
            return Long.MIN_VALUE;
        }
        try {
            return time.toEpochMilli();
        } catch (ArithmeticException beyondALong) {
            return time.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    static @Nullable Instant latest(Stream<? extends @Nullable Instant> times) {
        return times.<@Nullable Instant>map(time -> time)
                .reduce(null, (a, b) -> a == null || (b != null && b.isAfter(a)) ? b : a);
    }

    static Set<String> words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Words::of).collect(Collectors.toSet());
    }

    static Set<String> outlets(Stream<? extends @Nullable String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> {
            if (name != null) {
                folded.add(Folded.of(name));
            }
        });
        return folded;
    }

    static Map<String, String> hidden(Collection<Evidence> evidence, Concealment concealment) {
        Map<String, String> hidden = new HashMap<>();
        for (Evidence one : evidence) {
            concealment.of(one).ifPresent(reason -> hidden.put(one.getClaimId(), reason));
        }
        return hidden;
    }

    /** The words of the evidence that may be shown. */
    static Stream<String> shown(Collection<Evidence> evidence, Map<String, String> hidden) {
        return evidence.stream()
                .filter(one -> !hidden.containsKey(one.getClaimId()))
                .flatMap(one -> Stream.of(one.getPhrase(), one.getSentence()));
    }
}
