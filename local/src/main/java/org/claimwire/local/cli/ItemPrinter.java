package org.claimwire.local.cli;

import org.claimwire.local.cli.json.JsonLines;
import org.claimwire.local.cli.json.Scope;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.local.cli.text.ReadingText;

/** Prints what was read in items. */
@FunctionalInterface
interface ItemPrinter {

    /** Prints one item. */
    void print(ReadItem item);

    /** The printer of a format; of what is read alone, a person sees the texts too. */
    static ItemPrinter of(OutputFormat format, Scope scope, Terminal terminal) {
        return switch (format) {
            case TABLE ->
                new ReadingText(terminal.out(), new Paint(terminal.colour()), terminal.width(), scope == Scope.READING)
                        ::write;
            case JSONL -> new JsonLines(terminal.out(), scope)::write;
        };
    }
}
