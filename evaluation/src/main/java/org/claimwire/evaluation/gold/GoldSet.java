package org.claimwire.evaluation.gold;

import java.util.Locale;

/** The labelled sets that a reader is measured on. */
public enum GoldSet {
    /** News articles; who said what. */
    ATTRIBUTIONS,
    /** Passages on casualties; every figure. */
    FIGURES,
    /** Articles on shootings, with the recorded numbers of killed and injured, and which articles tell of one event. */
    INCIDENTS;

    /** The file of the development part, JSON lines. */
    public String file() {
        return this + ".dev.jsonl";
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
