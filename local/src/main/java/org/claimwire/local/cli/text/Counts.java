package org.claimwire.local.cli.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts of people as words. */
final class Counts {

    private Counts() {}

    /** Such as "1,234". */
    static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** The counts that an interval allows, such as "24 to 99" or "8 or more"; "no count" if it has no low. */
    static String of(@Nullable Long low, @Nullable Long high) {
        if (low == null) {
            return "no count";
        }
        if (high == null) {
            return of(low) + " or more";
        }
        if (low.equals(high)) {
            return of(low);
        }
        return low == 0 ? "at most " + of(high) : of(low) + " to " + of(high);
    }

    /** Such as "1 claim" or "2 claims". */
    static String of(long count, String noun) {
        return of(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
