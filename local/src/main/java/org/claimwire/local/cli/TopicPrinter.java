package org.claimwire.local.cli;

import org.claimwire.local.cli.json.JsonLines;
import org.claimwire.local.cli.json.Scope;
import org.claimwire.local.cli.text.ClaimSentence;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.local.cli.text.TallySentence;
import org.claimwire.v1.Claim;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/** Prints claims and tallies as they come out of their topics: a sentence or a JSON line each, at once. */
final class TopicPrinter {

    private final LineOutput lines;
    private final OutputFormat format;
    private final WatchFilter filter;
    private final String tallyMark;
    private final JsonLines json;
    private final ClaimSentence claims;
    private final TallySentence tallies;

    /** Prints tallies and claims apart. */
    TopicPrinter(Terminal terminal, OutputFormat format, WatchFilter filter) {
        this(terminal, format, filter, "");
    }

    /**
     * Prints.
     *
     * @param tallyMark stands before the sentence of a tally, to tell it from a claim
     */
    TopicPrinter(Terminal terminal, OutputFormat format, WatchFilter filter, String tallyMark) {
        this.tallyMark = tallyMark;
        this.lines = new LineOutput(terminal.out());
        this.format = format;
        this.filter = filter;
        this.json = new JsonLines(terminal.out(), Scope.CONCLUSIONS);
        this.claims = new ClaimSentence(new Paint(terminal.colour()));
        this.tallies = new TallySentence(new Paint(terminal.colour()));
    }

    /** Prints a claim; a tombstone, which nothing writes to a topic that is not compacted, says nothing. */
    void print(@Nullable Claim claim) {
        if (claim == null || !filter.wants(claim)) {
            return;
        }
        switch (format) {
            case TABLE -> lines.line(claims.of(claim));
            case JSONL -> json.write(claim);
        }
    }

    /** Prints a tally; a tombstone only means that a source is forgotten. */
    void print(@Nullable SourceTally tally) {
        if (tally == null || !filter.wants(tally)) {
            return;
        }
        switch (format) {
            case TABLE -> lines.line(tallyMark + tallies.of(tally));
            case JSONL -> json.write(tally);
        }
    }
}
