package org.claimwire.extraction.attribution;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** When a statement was made, as the words around its cue say: "on Thursday" is the last one up to the item's day. */
public final class SaidTimes {

    private static final int REACH = 6;

    /** The day that the attribution states, or null if it states none or the item's own day is unknown. */
    public @Nullable StatedTime of(Attribution attribution, @Nullable StatedTime published) {
        if (published == null) {
            return null;
        }
        LocalDate today = published.time().atZone(ZoneOffset.UTC).toLocalDate();
        Sentence s = attribution.cue().sentence();
        for (int away = 1; away <= REACH; away++) {
            for (int i : new int[] {
                attribution.cue().last() + away, attribution.cue().first() - away
            }) {
                LocalDate day = Calendar.day(s, i, today);
                if (day != null && !isContent(attribution, s.at(i).begin())) {
                    return StatedTime.of(day);
                }
            }
        }
        return null;
    }

    private static boolean isContent(Attribution attribution, int offset) {
        for (Span span : attribution.content()) {
            if (span.begin() <= offset && offset < span.end()) {
                return true;
            }
        }
        return false;
    }
}
