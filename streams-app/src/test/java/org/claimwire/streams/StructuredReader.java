package org.claimwire.streams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.TextQuote;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.extraction.Voice;

/**
 * A reader of a notation instead of a language, so that a test can say exactly what an item holds.
 *
 * <p>A line is a claim: {@code SOURCE says|denies FIGURES}, figures as {@code killed=8@KZ,injured=317}. The words {@code COSTLY}
 * and {@code DEFECT} make the reader give up, and fail.
 */
public record StructuredReader(ReaderVersion version) implements ItemReader {

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
        int begin = 0;
        for (String line : item.text().split("\n", -1)) {
            if (!line.isBlank()) {
                claims.add(claim(line, begin, figures));
            }
            begin += line.length() + 1;
        }
        return new ItemReading(claims, figures);
    }

    private static Claim claim(String line, int begin, List<Figure> figures) {
        boolean denies = line.contains(" denies ");
        String verb = denies ? "denies" : "says";
        int cue = line.indexOf(" " + verb) + 1;
        String source = line.substring(0, cue - 1);
        String said = line.substring(cue + verb.length()).strip();
        List<Integer> indexes = new ArrayList<>();
        for (String word : said.split(",")) {
            if (word.contains("=")) {
                indexes.add(figures.size());
                figures.add(figure(word.strip(), begin + line.indexOf(word.strip())));
            }
        }
        return new Claim(
                Voice.ATTRIBUTED,
                new Source(
                        "test:" + source.toLowerCase(Locale.ROOT), source, SourceKind.GOVERNMENT, null, null, source),
                span(begin, begin + cue - 1),
                new Cue(span(begin + cue, begin + cue + verb.length()), verb),
                List.of(span(begin + cue + verb.length(), begin + line.length())),
                Quotation.INDIRECT,
                denies,
                false,
                List.of(),
                null,
                new TextQuote(line, "", ""),
                indexes);
    }

    private static Figure figure(String word, int begin) {
        String[] parts = word.split("[=@]");
        long value = Long.parseLong(parts[1]);
        return new Figure(
                span(begin, begin + word.length()),
                parts[1],
                Outcome.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                value,
                new Interval(value, value),
                Qualifier.EXACT,
                "",
                Group.EVERYONE,
                Set.of(),
                parts.length > 2 ? new Place(parts[2], parts[2]) : null,
                false,
                null,
                false,
                Measure.TOTAL,
                Polarity.ASSERTED);
    }

    private static Span span(int begin, int end) {
        return new Span(Field.TEXT, begin, end);
    }

    /** Lines as a text. */
    public static String text(String... lines) {
        return String.join("\n", Arrays.asList(lines));
    }
}
