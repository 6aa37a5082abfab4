package org.claimwire.extraction;

/**
 * One link of the chain between source and page: "a statement on Telegram", "local press", "TASS".
 *
 * @param name as written
 * @param kind what it is
 */
public record Via(String name, Kind kind) {

    /** What a link is. */
    public enum Kind {
        /** A way to speak: a statement, a platform, television, a news conference. */
        CHANNEL,
        /** An outlet or agency that carried it before. */
        OUTLET
    }

    /** Refuses a link without a name. */
    public Via {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a link of the via chain needs a name");
        }
    }
}
