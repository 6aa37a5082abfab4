package org.claimwire.producer.console;

import java.io.PrintStream;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.producer.kafka.PublicationReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes every refusal as a line, the first few files that were passed over, a summary, and on a terminal a progress bar
 * in bytes read. Writes to one stream, standard error for a command.
 */
public final class ConsoleReport implements PublicationReport, AutoCloseable {

    private static final int SKIPPED_SHOWN = 5;
    private static final int REFRESH_MS = 200;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final @Nullable ProgressBar bar;
    private boolean closed;
    private long skipped;

    private ConsoleReport(PrintStream out, @Nullable ProgressBar bar) {
        this.out = out;
        this.bar = bar;
    }

    /** A report without a progress bar. */
    public static ConsoleReport plain(PrintStream out) {
        return new ConsoleReport(out, null);
    }

    /**
     * A report with a progress bar.
     *
     * @param out a terminal
     * @param bytes how many bytes there are to read; -1 if that is not known
     */
    public static ConsoleReport withBar(PrintStream out, long bytes) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Sending")
                .setInitialMax(bytes)
                .setUnit(" KiB", 1024)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MS)
                .setConsumer(new UnendedBar(out))
                .build();
        return new ConsoleReport(out, bar);
    }

    /** Moves the bar by some bytes. */
    public void read(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void progressed(long items) {
        if (bar != null) {
            bar.setExtraMessage(" " + items + " items");
        }
    }

    @Override
    public void refused(Refusal refusal) {
        line(refusal.toString());
    }

    @Override
    public void skipped(SkippedFile file) {
        skipped++;
        if (skipped <= SKIPPED_SHOWN) {
            line(file.toString());
        } else if (skipped == SKIPPED_SHOWN + 1) {
            line("more files are skipped; the summary counts them");
        }
    }

    @Override
    public void waiting(int items, Instant first) {
        line(count(items) + " under embargo; waiting for " + first + ", when the first one ends");
    }

    @Override
    public void held(int items, Instant first, Instant last) {
        line(count(items) + " not sent, being under embargo until "
                + (first.equals(last) ? first : first + " (the last one until " + last + ")")
                + "; send them again then, or wait with --wait-embargoes");
    }

    private static String count(int items) {
        return items + (items == 1 ? " item is" : " items are");
    }

    /** Ends the bar and writes the summary, and why the publication ended early if it did. */
    public void finished(ProducerResult result) {
        close();
        out.println(result.summary());
        if (result.failure() != null) {
            out.println("stopped: " + result.failure());
        }
        out.flush();
    }

    /** Ends the bar. */
    @Override
    public void close() {
        if (bar != null && !closed) {
            bar.close(); // draws it once more
            out.println();
        }
        closed = true;
    }

    private void line(String words) {
        out.println(bar == null ? words : CLEAR_LINE + words);
    }

    /** Draws the bar and leaves it to the report to end its line: the library ends it before or behind the last drawing. */
    private static final class UnendedBar extends ConsoleProgressBarConsumer {

        private UnendedBar(PrintStream out) {
            super(out);
        }

        @Override
        public void close() {}
    }
}
