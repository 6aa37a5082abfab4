package org.claimwire.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a headline counts that does not say so.
 *
 * <p>"Police: dozens killed" over a text in which dozens of attackers were killed counts the attackers.
 */
final class HeadlineGroups {

    /** Words that say of those counted no more than that they are people. */
    private static final Set<String> ANYBODY = Set.of("", "people", "persons");

    private HeadlineGroups() {}

    /** The same figures; a bare one of the headline is of the one group that the text gives for its outcome and number. */
    static List<Figure> from(List<Figure> figures) {
        return figures.stream()
                .map(figure -> isBare(figure) ? grouped(figure, figures) : figure)
                .toList();
    }

    private static boolean isBare(Figure figure) {
        return figure.span().field() == Field.TITLE
                && figure.group() == Group.EVERYONE
                && ANYBODY.contains(figure.population().toLowerCase(Locale.ROOT))
                && figure.interval() != null;
    }

    private static Figure grouped(Figure bare, List<Figure> figures) {
        Set<Group> groups = figures.stream()
                .filter(figure -> figure.span().field() == Field.TEXT
                        && figure.outcome() == bare.outcome()
                        && figure.background() == bare.background()
                        && isSameNumber(bare, figure))
                .map(Figure::group)
                .collect(Collectors.toSet());
        return groups.size() == 1 ? bare.with(groups.iterator().next()) : bare;
    }

    private static boolean isSameNumber(Figure one, Figure other) {
        return one.value() != null
                ? one.value().equals(other.value())
                : one.interval() != null && one.interval().equals(other.interval());
    }
}
