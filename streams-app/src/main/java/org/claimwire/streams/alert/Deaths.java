package org.claimwire.streams.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.SourceClass;
import org.claimwire.streams.situation.Stance;
import org.claimwire.streams.situation.Standings;
import org.claimwire.streams.situation.Times;

/** What the dead explain: injured who die, and attackers whom one count holds and another leaves out. */
final class Deaths {

    private final Standings standings;

    private final Map<String, Long> perpetrators = new HashMap<>();

    Deaths(Standings standings) {
        this.standings = standings;
    }

    /** How many attackers the incident's named sources may have among the dead, by any of their figures. */
    long ofPerpetrators(SituationKey situation) {
        return perpetrators.computeIfAbsent(situation.incident(), this::mostPerpetrators);
    }

    /** Forgets what was counted before a change. */
    void countAnew() {
        perpetrators.clear();
    }

    private long mostPerpetrators(String incident) {
        long most = 0;
        for (String other : standings.situations(incident, Outcome.KILLED)) {
            SituationKey key = standings.situation(other);
            if (key == null || key.group() != Group.PERPETRATOR) {
                continue;
            }
            for (Stance stance : stances(other)) {
                Long high = stance.saying().interval().high();
                most = Math.max(most, high == null ? stance.saying().interval().low() : high);
            }
        }
        return most;
    }

    /** Whether a fall of the injured is explained by as many who have died between the two times. */
    boolean explain(SituationKey situation, Stance one, Stance other) {
        if (situation.outcome() != Outcome.INJURED) {
            return false;
        }
        boolean oneIsLower =
                one.saying().interval().low() < other.saying().interval().low();
        Stance lower = oneIsLower ? one : other;
        Stance higher = oneIsLower ? other : one;
        Long most = lower.saying().interval().high();
        if (most == null || Times.isAfter(higher.time(), lower.time())) {
            return false;
        }
        String killed = situation.with(Outcome.KILLED).text();
        long fall = higher.saying().interval().low() - most;
        return fall > 0 && killedAt(killed, lower.from()) - killedAt(killed, higher.from()) >= fall;
    }

    /** The most that any named source at least counted as dead at a moment. */
    private long killedAt(String situation, Instant moment) {
        long most = 0;
        for (Stance stance : stances(situation)) {
            boolean stood =
                    !moment.isBefore(stance.from()) && (stance.until() == null || moment.isBefore(stance.until()));
            if (stood) {
                most = Math.max(most, stance.saying().interval().low());
            }
        }
        return most;
    }

    /** What the sources that can be held to it stood by; what was killed never was. */
    private List<Stance> stances(String situation) {
        List<Stance> stances = new ArrayList<>();
        for (SourceClass sources : List.of(SourceClass.NAMED, SourceClass.MEDIA)) {
            standings.lines(situation, sources).forEach(line -> {
                Standings.Standing standing = standings.of(line);
                if (standing != null) {
                    stances.addAll(standing.stances());
                }
            });
        }
        stances.removeIf(stance -> stance.saying().isUndone());
        return stances;
    }
}
