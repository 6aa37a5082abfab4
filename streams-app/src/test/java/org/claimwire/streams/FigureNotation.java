package org.claimwire.streams;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a test writes them: {@code OUTCOME=COUNT[#GROUP][#FACET][*KIND][@PLACE][!MARK...]}.
 *
 * <p>The count is {@code 8}, {@code 8+} (at least), {@code 2..9} (a range) or {@code ~24..99} (a vague word). Groups, facets
 * (children, women) and kinds of event are the enums' words in lower case; the place is {@code KZ}, {@code US/Virginia} or
 * {@code KZ/-/Almaty}, a dash standing for a region that is not known. Marks are {@code part}, {@code background}, {@code increment},
 * {@code period}, {@code denied} and {@code retracted}.
 */
final class FigureNotation {

    private static final Pattern FIGURE =
            Pattern.compile("(?<outcome>[a-z]+)=(?<vague>~)?(?<low>\\d+)(?<rest>\\+|\\.\\.\\d+)?(?<groups>(#[a-z_]+)*)"
                    + "(\\*(?<kind>[a-z_]+))?(@(?<place>[^!]+))?(?<marks>(![a-z]+)*)");

    private FigureNotation() {}

    static boolean isFigure(String word) {
        return FIGURE.matcher(word).matches();
    }

    static Figure figure(String word, int begin, String verb) {
        Matcher m = FIGURE.matcher(word);
        if (!m.matches()) {
            throw new IllegalArgumentException("no figure: " + word);
        }
        Outcome outcome = Outcome.valueOf(m.group("outcome").toUpperCase(Locale.ROOT));
        Interval interval = interval(Long.parseLong(m.group("low")), m.group("rest"));
        String marks = m.group("marks");
        return new Figure(
                new Span(Field.TEXT, begin, begin + word.length()),
                word.substring(word.indexOf('=') + 1).split("[#*@!]")[0],
                outcome,
                m.group("vague") == null ? Long.valueOf(interval.low()) : null,
                interval,
                qualifier(m),
                "",
                group(m.group("groups")),
                facets(m.group("groups")),
                m.group("kind") == null
                        ? EventKind.UNKNOWN
                        : EventKind.valueOf(m.group("kind").toUpperCase(Locale.ROOT)),
                place(m.group("place")),
                marks.contains("!part"),
                null,
                marks.contains("!background"),
                measure(outcome, marks),
                polarity(verb, marks));
    }

    private static Interval interval(long low, @Nullable String rest) {
        if (rest == null) {
            return new Interval(low, low);
        }
        return new Interval(low, rest.equals("+") ? null : Long.valueOf(rest.substring("..".length())));
    }

    private static Qualifier qualifier(Matcher m) {
        if (m.group("vague") != null) {
            return Qualifier.VAGUE;
        }
        if (m.group("rest") == null) {
            return Qualifier.EXACT;
        }
        return m.group("rest").equals("+") ? Qualifier.AT_LEAST : Qualifier.RANGE;
    }

    private static Group group(String groups) {
        for (Group group : Group.values()) {
            if (groups.contains("#" + group.name().toLowerCase(Locale.ROOT))) {
                return group;
            }
        }
        return Group.EVERYONE;
    }

    private static Set<Facet> facets(String groups) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        for (Facet facet : Facet.values()) {
            if (groups.contains("#" + facet.name().toLowerCase(Locale.ROOT))) {
                facets.add(facet);
            }
        }
        return facets;
    }

    private static @Nullable Place place(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String[] parts = words.split("/");
        String region = parts.length > 1 && !parts[1].equals("-") ? parts[1] : null;
        return new Place(parts[parts.length - 1], parts[0], region, parts.length > 2 ? parts[2] : null);
    }

    private static Measure measure(Outcome outcome, String marks) {
        if (marks.contains("!increment")) {
            return Measure.INCREMENT;
        }
        if (marks.contains("!period")) {
            return Measure.PERIOD;
        }
        return outcome.isStock() ? Measure.STOCK : Measure.TOTAL;
    }

    private static Polarity polarity(String verb, String marks) {
        if (verb.equals("denies") || marks.contains("!denied")) {
            return Polarity.DENIED;
        }
        return verb.equals("retracts") || marks.contains("!retracted") ? Polarity.RETRACTED : Polarity.ASSERTED;
    }
}
