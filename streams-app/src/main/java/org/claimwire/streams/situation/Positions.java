package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.Polarity;
import org.jspecify.annotations.Nullable;

/** Makes the positions of sayings: whether their sources stand by them, and what shows it. */
final class Positions {

    private static final long MOST_EVIDENCE = 50_000;

    private final SayingLedger sayings;
    private final Standings standings;
    private final PositionShelf shelf;

    Positions(SayingLedger sayings, Standings standings, PositionShelf shelf) {
        this.sayings = sayings;
        this.standings = standings;
        this.shelf = shelf;
    }

    /**
     * Makes those that a change touches.
     *
     * @param touched the sayings of which there are more copies now, or fewer
     * @param changed the lines that came to something else
     * @return by situation, the positions that are others than before
     */
    Map<String, List<Moved>> update(Collection<Set<SayingKey>> touched, Set<LineKey> changed) {
        Map<String, List<Moved>> moved = new HashMap<>();
        touched.forEach(keys -> keys.forEach(saying -> place(saying, changed, moved)));
        changed.forEach(line -> placeAll(line, moved));
        return moved;
    }

    /** Puts all positions of a line in their places, for one may have overtaken another. */
    private void placeAll(LineKey key, Map<String, List<Moved>> moved) {
        Line line = standings.line(key);
        if (line == null) {
            return;
        }
        for (Saying saying : line.asserted()) {
            SayingKey row = new SayingKey(key.situation(), key.source(), Polarity.ASSERTED, saying.interval());
            Position before = shelf.get(key.situation(), row.row());
            Position now = position(row, saying, before);
            if (!now.equals(before)) {
                put(row, now, moved);
            }
        }
    }

    /** Puts the position of a saying in its place, with its evidence as it is now; takes it away if nobody says it any longer. */
    private void place(SayingKey key, Set<LineKey> changed, Map<String, List<Moved>> moved) {
        if (key.polarity() != Polarity.ASSERTED) {
            return;
        }
        Position before = shelf.get(key.situation(), key.row());
        boolean copied = before != null && !changed.contains(new LineKey(key.situation(), key.source()));
        if (copied && before != null) {
            put(key, withEvidence(before, key), moved);
        } else {
            Saying saying = sayings.sum(key);
            put(key, saying == null ? null : position(key, saying, null), moved);
        }
    }

    private void put(SayingKey key, @Nullable Position now, Map<String, List<Moved>> moved) {
        shelf.put(key.situation(), key.row(), now);
        moved.computeIfAbsent(key.situation(), situation -> new ArrayList<>())
                .add(new Moved(key.source(), key.interval(), now));
    }

    /** The same position, of which there are more copies now, or fewer. */
    private Position withEvidence(Position before, SayingKey key) {
        boolean stands = before.status() == PositionStatus.STANDING;
        List<Evidence> evidence = evidence(key, stands);
        List<String> outlets = outlets(key, stands);
        return new Position(
                before.source(),
                before.value(),
                before.interval(),
                before.qualifier(),
                before.time(),
                before.published(),
                before.status(),
                before.ended(),
                evidence,
                Math.toIntExact(sayings.statements(key) - evidence.size()),
                outlets,
                Math.toIntExact(sayings.outlets(key) - outlets.size()));
    }

    private List<String> outlets(SayingKey key, boolean stands) {
        return sayings.outlets(key, stands ? Position.OUTLETS_SHOWN : Position.HISTORY_SHOWN);
    }

    private Position position(SayingKey key, Saying saying, @Nullable Position before) {
        Standings.Standing standing = Objects.requireNonNull(standings.of(new LineKey(key.situation(), key.source())));
        PositionStatus status = status(saying, standing);
        boolean stands = status == PositionStatus.STANDING;
        boolean same = before != null && stands == (before.status() == PositionStatus.STANDING);
        List<Evidence> evidence = same && before != null ? before.evidence() : evidence(key, stands);
        List<String> outlets = same && before != null ? before.outlets() : outlets(key, stands);
        return new Position(
                saying.source(),
                saying.value(),
                saying.interval(),
                saying.qualifier(),
                saying.time(),
                saying.published(),
                status,
                ended(saying, standing),
                evidence,
                Math.toIntExact(sayings.statements(key) - evidence.size()),
                outlets,
                Math.toIntExact(sayings.outlets(key) - outlets.size()));
    }

    private List<Evidence> evidence(SayingKey key, boolean stands) {
        List<Evidence> shown = new ArrayList<>();
        long room = MOST_EVIDENCE;
        for (Evidence evidence : sayings.evidence(key, stands ? Position.EVIDENCE_SHOWN : Position.HISTORY_SHOWN)) {
            room -= PositionWeight.of(evidence);
            if (room >= 0) {
                shown.add(evidence);
            }
        }
        return shown;
    }

    private static PositionStatus status(Saying saying, Standings.Standing standing) {
        List<Stance> stances = standing.stances();
        Stance last = stances.isEmpty() ? null : stances.get(stances.size() - 1);
        if (last != null && last.stands() && last.saying().equals(saying)) {
            return PositionStatus.STANDING;
        }
        if (Stances.cuts(saying, standing.retractions()).stream().anyMatch(cut -> cut.until() == null)) {
            return PositionStatus.RETRACTED;
        }
        boolean held = saying.spells().stream().anyMatch(spell -> spell.until() == null);
        return held ? PositionStatus.SUPERSEDED : PositionStatus.WITHDRAWN;
    }

    private static @Nullable Instant ended(Saying saying, Standings.Standing standing) {
        return standing.stances().stream()
                .filter(stance -> stance.saying().equals(saying))
                .reduce((earlier, later) -> later)
                .map(Stance::until)
                .orElse(null);
    }
}
