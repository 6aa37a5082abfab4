package org.claimwire.local.cli.deadletters;

import org.jspecify.annotations.Nullable;

/**
 * Which letters may be replayed.
 *
 * <p>Only records of wire items: what an item says follows from the set of its versions, so that a record which comes late, or
 * twice, changes nothing else. A claim, a watch or a record of the application's own topics that came again would be taken for
 * the newest.
 */
public final class ReplayRules {

    /** How often a record is tried at most; what has failed so often fails for what it is. */
    public static final int MOST_ATTEMPTS = 3;

    private final String wireItems;
    private final Retries retries;

    /**
     * @param wireItems the topic of wire items
     * @param retries the letters that have been replayed in vain
     */
    public ReplayRules(String wireItems, Retries retries) {
        this.wireItems = wireItems;
        this.retries = retries;
    }

    /** Why a letter cannot be replayed and what to do instead, or null if it can. */
    public @Nullable String hindrance(Letter letter) {
        Place successor = retries.successor(letter.place());
        RecordPlace record = letter.record();
        if (successor != null) {
            return "was replayed before and refused again; " + successor + " stands for it now";
        }
        if (letter.document() != null) {
            return "was refused by the producer, before it was a record; mend " + letter.document()
                    + " and produce it again"
                    + (letter.isWithoutItsRecord()
                            ? ""
                            : " ('dead-letters show --raw " + letter.place() + "' writes what came)");
        }
        if (record == null) {
            return "does not say which record it was made of; only Claimwire's own letters can be replayed";
        }
        if (!record.topic().equals(wireItems)) {
            return "is a record of " + record.topic()
                    + ", where the last one counts and an old one must not come again; "
                    + (record.topic().endsWith("watches.v1")
                            ? "lay the watches down again with 'watches publish'"
                            : "produce its item again");
        }
        if (letter.attempts() >= MOST_ATTEMPTS) {
            return "has been tried " + letter.attempts() + " times, and " + MOST_ATTEMPTS
                    + " are the most; mend its item and produce it again";
        }
        return null;
    }
}
