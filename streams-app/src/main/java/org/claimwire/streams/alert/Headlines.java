package org.claimwire.streams.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Polarity;
import org.claimwire.streams.situation.SituationKey;

/** Says in one English sentence what an alert is about. */
final class Headlines {

    private Headlines() {}

    /** The sentence for the latest open reason; if none is open, for the disagreement that ended last, or the latest notice. */
    static String of(SituationKey situation, List<Reason> reasons) {
        Reason first = reasons.get(0);
        Reason reason = first.isOpen() ? first : endedLast(reasons).orElse(first);
        return what(situation) + ": " + sentence(reason) + more(reasons);
    }

    private static Optional<Reason> endedLast(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.kind().isNotice())
                .max(Comparator.comparing(Reason::closed, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static String what(SituationKey situation) {
        Set<Facet> facets = new TreeSet<>(situation.facets());
        StringBuilder who = new StringBuilder();
        if (situation.group() != Group.EVERYONE) {
            who.append(", ").append(word(situation.group()));
        }
        facets.forEach(facet -> who.append(", ").append(word(facet)));
        String outcome = word(situation.outcome());
        return outcome.substring(0, 1).toUpperCase(Locale.ROOT) + outcome.substring(1) + who + ", "
                + situation.place().name();
    }

    private static String sentence(Reason reason) {
        Side first = reason.sides().get(0);
        Side last = reason.sides().get(reason.sides().size() - 1);
        return switch (reason.kind()) {
            case CONTRADICTION, DIVERGENCE -> says(first) + ", " + says(last);
            case PART_EXCEEDS_WHOLE -> says(first) + " in a part of what " + name(last) + " puts at " + figure(last);
            case DENIED -> name(first) + " denies the " + figure(last) + " of " + name(last);
            case LOWERED -> name(first) + " lowers its figure from " + figure(last) + " to " + figure(first);
            case WITHDRAWN -> figure(first) + " by " + name(first) + " is withdrawn";
            case RETRACTED -> name(first) + " takes back its " + figure(first);
        };
    }

    private static String more(List<Reason> reasons) {
        long open = reasons.stream().filter(Reason::isOpen).count();
        if (open <= 1) {
            return "";
        }
        return open == 2 ? " (and 1 more disagreement)" : " (and " + (open - 1) + " more disagreements)";
    }

    private static String says(Side side) {
        String verb = side.polarity() == Polarity.ASSERTED ? " says " : " denies ";
        return name(side) + verb + figure(side);
    }

    private static String name(Side side) {
        return side.source().name();
    }

    private static String figure(Side side) {
        String phrase = side.first().phrase();
        return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }

    private static String word(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
