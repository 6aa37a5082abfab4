package org.claimwire.streams;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemContext;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TextQuote;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A reader of a notation instead of a language, so that a test can say exactly what an item holds.
 *
 * <p>A line is a claim: {@code SOURCE says|denies|retracts FIGURES [said=TIME] [via=OUTLET]}, figures joined by commas in the
 * notation of {@link FigureNotation}, the time an instant, an hour ({@code 2022-01-06T14}) or a day ({@code 2022-01-06}).
 * The source {@code -} is the outlet itself; {@code officials}, {@code witnesses} and {@code reports} are unnamed; {@code X [media]} is
 * of another kind than a government. A line {@code terms: a b c} holds the item's terms, {@code happened: 2022-01-05} when it
 * was. The words {@code COSTLY} and {@code DEFECT} make the reader give up, and fail.
 */
public record StructuredReader(ReaderVersion version) implements ItemReader {

    private static final Set<String> UNNAMED = Set.of("officials", "witnesses", "reports");
    private static final List<String> VERBS = List.of("says", "denies", "retracts");

    public StructuredReader() {
        this(new ReaderVersion("structured", 1));
    }

    @Override
    public ItemReading read(ItemText item) {
        if (item.text().contains("COSTLY")) {
            throw new UnreadableItemException(item.uri() + " costs too many steps");
        }
        if (item.text().contains("DEFECT")) {
            throw new IllegalStateException("a defect of the reader");
        }
        List<Claim> claims = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Set<String> terms = Set.of();
        StatedTime happened = null;
        int begin = 0;
        for (String line : item.text().split("\n", -1)) {
            if (line.startsWith("terms: ")) {
                terms = Set.of(line.substring("terms: ".length()).split(" "));
            } else if (line.startsWith("happened: ")) {
                happened = time(line.substring("happened: ".length()));
            } else if (!line.isBlank()) {
                claims.add(claim(item, line, begin, figures));
            }
            begin += line.length() + 1;
        }
        return new ItemReading(claims, figures, new ItemContext(terms, happened));
    }

    private static Claim claim(ItemText item, String line, int begin, List<Figure> figures) {
        String verb = VERBS.stream()
                .filter(word -> line.contains(" " + word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no claim: " + line));
        int cue = line.indexOf(" " + verb) + 1;
        String source = line.substring(0, cue - 1);
        List<Integer> indexes = new ArrayList<>();
        for (String word : line.substring(cue + verb.length()).strip().split("[, ]")) {
            if (FigureNotation.isFigure(word)) {
                indexes.add(figures.size());
                figures.add(FigureNotation.figure(word, begin + line.indexOf(word), verb));
            }
        }
        boolean own = source.equals("-");
        return new Claim(
                own ? Voice.OUTLET : Voice.ATTRIBUTED,
                source(item, source),
                own ? null : span(begin, begin + cue - 1),
                own ? null : new Cue(span(begin + cue, begin + cue + verb.length()), verb),
                List.of(span(begin + cue + verb.length(), begin + line.length())),
                Quotation.INDIRECT,
                verb.equals("denies"),
                false,
                via(line),
                said(line),
                new TextQuote(line, "", ""),
                indexes);
    }

    private static Source source(ItemText item, String name) {
        if (name.equals("-")) {
            String outlet = item.outlet() == null ? "nobody" : item.outlet();
            return new Source("outlet:" + slug(outlet), outlet, SourceKind.MEDIA, null, null, outlet);
        }
        if (UNNAMED.contains(name)) {
            return new Source("unnamed:" + item.uri() + "#" + name, name, SourceKind.UNNAMED, null, null, null);
        }
        int kind = name.indexOf(" [");
        if (kind < 0) {
            return new Source("test:" + slug(name), name, SourceKind.GOVERNMENT, null, null, name);
        }
        String bare = name.substring(0, kind);
        SourceKind given =
                SourceKind.valueOf(name.substring(kind + 2, name.length() - 1).toUpperCase(Locale.ROOT));
        String key = (given.isMedia() ? "outlet:" : given.name().toLowerCase(Locale.ROOT) + ":") + slug(bare);
        return new Source(key, bare, given, null, null, bare);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static List<Via> via(String line) {
        int at = line.indexOf(" via=");
        return at < 0
                ? List.of()
                : List.of(new Via(line.substring(at + " via=".length()).strip(), Via.Kind.OUTLET));
    }

    private static @Nullable StatedTime said(String line) {
        int at = line.indexOf(" said=");
        return at < 0 ? null : time(line.substring(at + " said=".length()).split(" ")[0]);
    }

    private static StatedTime time(String words) {
        if (!words.contains("T")) {
            return StatedTime.of(LocalDate.parse(words));
        }
        return words.contains(":")
                ? StatedTime.of(Instant.parse(words))
                : new StatedTime(Instant.parse(words + ":00:00Z"), TimePrecision.HOUR);
    }

    private static Span span(int begin, int end) {
        return new Span(Field.TEXT, begin, end);
    }

    /** Lines as a text. */
    public static String text(String... lines) {
        return String.join("\n", Arrays.asList(lines));
    }
}
