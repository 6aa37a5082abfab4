package org.claimwire.evaluation.phenomena;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.jspecify.annotations.Nullable;

/** The lines of one case, as they come. */
final class CaseLines {

    /** The day of an item that states none: a Thursday. */
    private static final String DAY = "2022-01-06";

    private String name = "";
    private @Nullable String title;
    private String outlet = "Isle Wire";
    private String published = DAY;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<ClaimLines> claims = new ArrayList<>();

    boolean isEmpty() {
        return name.isEmpty();
    }

    static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    void add(String line, String where) {
        name = name.isEmpty() ? where : name;
        String field = line.substring(0, Math.max(0, line.indexOf(':')));
        String value = value(line);
        switch (field) {
            case "title" -> title = value;
            case "outlet" -> outlet = value;
            case "published" -> published = value;
            case "text" -> paragraphs.add(value);
            case "source" -> claims.add(new ClaimLines(value));
            default -> {
                if (claims.isEmpty() || !claims.get(claims.size() - 1).add(field, value)) {
                    throw new IllegalStateException(where + ": no such field here: " + line);
                }
            }
        }
    }

    Case toCase() {
        ItemText item = new ItemText(
                "item:test/1",
                outlet.equals("-") ? null : outlet,
                title,
                String.join("\n\n", paragraphs),
                published.equals("-") ? null : time(published),
                "en",
                null);
        return new Case(name, item, claims.stream().map(ClaimLines::toExpected).toList());
    }

    /** "2022-01-06" is a day, "2022-01-06T14:00Z hour" an hour, "2022-01-06T14:30Z" a moment. */
    private static StatedTime time(String value) {
        int blank = value.indexOf(' ');
        if (value.indexOf('T') < 0) {
            return StatedTime.of(LocalDate.parse(value));
        }
        Instant instant = Instant.parse((blank < 0 ? value : value.substring(0, blank)).replace("Z", ":00Z"));
        return new StatedTime(instant, blank < 0 ? TimePrecision.INSTANT : TimePrecision.HOUR);
    }

    /** The lines of one claim. */
    private static final class ClaimLines {
        private final String source;
        private String cue = "";
        private final List<String> content = new ArrayList<>();
        private Quotation quotation = Quotation.INDIRECT;
        private boolean negated;
        private boolean hedged;
        private final List<String> via = new ArrayList<>();
        private @Nullable StatedTime said;
        private @Nullable String name;

        ClaimLines(String source) {
            this.source = source;
        }

        boolean add(String field, String value) {
            switch (field) {
                case "cue" -> cue = value;
                case "content" -> content.add(value);
                case "quotation" -> quotation = Quotation.valueOf(value.toUpperCase(Locale.ROOT));
                case "negated" -> negated = Boolean.parseBoolean(value);
                case "hedged" -> hedged = Boolean.parseBoolean(value);
                case "via" -> via.add(value);
                case "said" -> said = time(value);
                case "name" -> name = value;
                default -> {
                    return false;
                }
            }
            return true;
        }

        Expected toExpected() {
            return new Expected(
                    source.equals("-") ? null : source, cue, content, quotation, negated, hedged, via, said, name);
        }
    }
}
