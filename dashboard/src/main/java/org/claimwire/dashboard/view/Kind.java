package org.claimwire.dashboard.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the dashboard shows, a kind a topic. */
public enum Kind {
    /** What every source says of one incident, outcome, group and place; its key is the situation's. */
    SITUATION("situations"),
    /** The disagreements of one situation; its key is the alert's id. */
    ALERT("alerts"),
    /** The running tally of one source; its key is the source's. */
    SOURCE("sources"),
    /** One source's statement in one item; its key is the claim's id. */
    CLAIM("claims"),
    /** An item of the wire, in versions; its key is the uri. It has no list. */
    ITEM("items");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The word for several, as paths and lists use it. */
    public String plural() {
        return plural;
    }

    /** The word for one, as events use it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of which a list goes by this word; empty for any other word. */
    public static Optional<Kind> listed(String plural) {
        return Stream.of(values())
                .filter(kind -> kind != ITEM && kind.plural.equals(plural))
                .findFirst();
    }
}
