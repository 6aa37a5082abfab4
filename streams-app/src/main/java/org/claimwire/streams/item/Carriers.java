package org.claimwire.streams.item;

import java.util.List;

/**
 * Other outlets that carried the same text, as evidence.
 *
 * @param outlets their names, as many as are shown
 * @param omitted how many more there are
 */
public record Carriers(List<String> outlets, int omitted) {

    /** How many are shown by name. */
    public static final int SHOWN = 50;

    /** Copies the list. */
    public Carriers {
        outlets = List.copyOf(outlets);
    }

    /** The carriers of a text, of which the first are shown. */
    public static Carriers of(List<String> all) {
        List<String> shown = all.subList(0, Math.min(all.size(), SHOWN));
        return new Carriers(shown, all.size() - shown.size());
    }
}
