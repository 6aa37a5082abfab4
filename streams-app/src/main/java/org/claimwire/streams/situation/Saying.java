package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.List;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.item.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * One count that a source gives, denies or takes back in a situation, by however many claims.
 *
 * @param source who says it, named as in the earliest claim
 * @param polarity whether the source asserts it, denies it or takes it back
 * @param value the number named; null for a vague word
 * @param interval the counts it allows
 * @param qualifier how exactly it is meant
 * @param time when it was said: as stated, if that lies before its publication; else its publication
 * @param published the event time of the earliest claim, withdrawn ones included
 * @param spells when some item held it
 * @param restatements when it was said again, by what the claims state
 * @param references the other counts that a claim names as denied or as background
 */
public record Saying(
        Source source,
        Polarity polarity,
        @Nullable Long value,
        Interval interval,
        Qualifier qualifier,
        StatedTime time,
        Instant published,
        List<Spell> spells,
        List<Restatement> restatements,
        List<Reference> references) {

    /** Copies the lists. */
    public Saying {
        spells = List.copyOf(spells);
        restatements = List.copyOf(restatements);
        references = List.copyOf(references);
    }

    /**
     * Setting the count against another.
     *
     * @param to the other count
     * @param spells when some item held a claim that does
     */
    public record Reference(Interval to, List<Spell> spells) {

        /** Copies the list. */
        public Reference {
            spells = List.copyOf(spells);
        }
    }

    /**
     * Saying the same again.
     *
     * @param time when, as stated
     * @param published the event time of the earliest claim that says so
     * @param spells when some item held such a claim
     */
    public record Restatement(StatedTime time, Instant published, List<Spell> spells) {

        /** Copies the list. */
        public Restatement {
            spells = List.copyOf(spells);
        }
    }

    /** Whether what said so was killed or withheld: then nothing follows from its ever having been said. */
    public boolean isUndone() {
        WithdrawalReason last =
                spells.isEmpty() ? null : spells.get(spells.size() - 1).because();
        return last == WithdrawalReason.KILLED || last == WithdrawalReason.WITHHELD;
    }

    /** Whether no number was named that could be held against another. */
    public boolean isVague() {
        return qualifier == Qualifier.VAGUE;
    }
}
