package org.claimwire.producer.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Printable;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.intake.Intake;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * What would be sent, and nothing is: a line an item, its columns set apart by tabs: uri, version, status, outlet, headline
 * (its first words), and the end of its embargo in UTC. What an item does not say is {@code -}.
 */
public final class DryRun {

    private static final int HEADLINE_SHOWN = 60;
    private static final String NONE = "-";

    private final Writer out;
    private final ConsoleReport report;
    private long items;
    private long refused;

    /**
     * @param out takes the lines; flushed, left open
     * @param report hears what is refused and passed over
     */
    public DryRun(Writer out, ConsoleReport report) {
        this.out = out;
        this.report = report;
    }

    /**
     * Prints every item.
     *
     * @return whether nothing was refused
     * @throws UncheckedIOException if a line cannot be written
     */
    public boolean print(Intake intake) {
        intake.forEach(this::take);
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return refused == 0;
    }

    /** The line a person reads at the end. */
    public String summary() {
        return items + (items == 1 ? " item" : " items") + " would be sent, " + refused + " refused";
    }

    private void take(ParsedItem parsed) {
        if (parsed instanceof AcceptedItem accepted) {
            items++;
            write(line(accepted));
        } else if (parsed instanceof Refusal refusal) {
            refused++;
            report.refused(refusal);
        } else if (parsed instanceof SkippedFile file) {
            report.skipped(file);
        }
    }

    private void write(String line) {
        try {
            out.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(AcceptedItem accepted) {
        WireItem item = accepted.item();
        return String.join(
                "\t",
                column(item.getUri()),
                column(item.getVersion()),
                item.getStatus().name().toLowerCase(Locale.ROOT),
                column(item.getOutlet()),
                column(shortened(item.getHeadline())),
                accepted.embargoedUntil() == null ? NONE : "embargoed until " + accepted.embargoedUntil());
    }

    private static String column(@Nullable String words) {
        return words == null || words.isBlank() ? NONE : Printable.line(words);
    }

    private static String shortened(@Nullable String headline) {
        String words = Objects.requireNonNullElse(headline, "").strip().replaceAll("\\s++", " ");
        return words.codePointCount(0, words.length()) <= HEADLINE_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, HEADLINE_SHOWN - 1)) + "…";
    }
}
