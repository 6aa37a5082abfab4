package org.claimwire.local.cli;

import java.time.Instant;
import org.claimwire.local.cli.deadletters.LetterFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which dead letters are chosen. */
final class LetterSelection {

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Only what this stage refused: produce, deserialise, receive, read-item, ...")
    private @Nullable String stage;

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description = "Only where the reason contains WORDS, whatever their case.")
    private @Nullable String reason;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = Since.class,
            description = "Only what was refused since then: so long ago (6h, 2d), a date or a time in ISO 8601.")
    private @Nullable Instant since;

    LetterFilter filter() {
        return new LetterFilter(stage, reason, since);
    }

    boolean isGiven() {
        return !filter().equals(LetterFilter.ALL);
    }
}
