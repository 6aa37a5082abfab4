package org.claimwire.local.cli;

import java.util.Locale;

/** How a command prints its data. */
public enum OutputFormat {
    /** For a person. */
    TABLE,
    /** For a program: one JSON object a line. */
    JSONL;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
