package org.claimwire.local.cli;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.console.ConsoleReport;
import org.claimwire.producer.intake.Intake;
import org.claimwire.streams.border.BadItemException;
import org.claimwire.streams.item.TooMuchToKeepException;

/** The items of the paths that somebody gave. What is refused is said on standard error, and the rest goes on. */
final class GivenItems {

    private final List<String> paths;
    private final Terminal terminal;
    private final ConsoleReport report;
    private long refused;

    GivenItems(List<String> paths, Terminal terminal) {
        this.paths = paths;
        this.terminal = terminal;
        this.report = ConsoleReport.plain(terminal.err());
    }

    /** Hands on every item in order; one that the sink cannot take is refused. */
    void forEach(Consumer<? super AcceptedItem> sink) {
        Intake.of(paths, terminal.in(), Clock.systemUTC()).forEach(parsed -> take(parsed, sink));
    }

    private void take(ParsedItem parsed, Consumer<? super AcceptedItem> sink) {
        if (parsed instanceof AcceptedItem accepted) {
            attempt(accepted.origin(), () -> sink.accept(accepted));
        } else if (parsed instanceof Refusal refusal) {
            refuse(refusal);
        } else if (parsed instanceof SkippedFile skipped) {
            report.skipped(skipped);
        }
    }

    /** Does something with what came from a place; if it turns out to be no item after all, it is refused. */
    void attempt(Origin origin, Runnable work) {
        try {
            work.run();
        } catch (BadItemException | UnreadableItemException | TooMuchToKeepException e) {
            refuse(new Refusal(origin, String.valueOf(e.getMessage())));
        }
    }

    private void refuse(Refusal refusal) {
        refused++;
        report.refused(refusal);
    }

    /** 0 if nothing was refused, else 1. */
    int exitCode() {
        return refused == 0 ? 0 : 1;
    }
}
