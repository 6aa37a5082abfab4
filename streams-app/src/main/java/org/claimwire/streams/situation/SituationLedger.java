package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Polarity;
import org.claimwire.streams.item.Carriers;
import org.jspecify.annotations.Nullable;

/** Keeps what every source says of every situation, and what stands. */
public final class SituationLedger {

    private static final long MOST_EVIDENCE = 50_000;

    private final SayingLedger sayings;
    private final PositionShelf shelf;
    private final Standings standings;

    /** @param books where all of it is kept */
    public SituationLedger(SituationBooks books) {
        sayings = new SayingLedger(books.statements(), books.index());
        shelf = new PositionShelf(books.positions(), books.index());
        standings = new Standings(books.lines(), books.index());
    }

    /**
     * What a change of statements led to.
     *
     * @param lines the lines whose sayings are others than before
     * @param situations all situations of which something else is shown
     * @param moved by situation, the positions that are others than before
     * @param earlyCopies the lines that were carried earlier than was known, or no longer so early, as the situations show
     */
    public record Change(
            Set<LineKey> lines,
            Map<String, SituationKey> situations,
            Map<String, List<Moved>> moved,
            Map<LineKey, Instant> earlyCopies) {}

    /** Who stood by what. */
    public Standings standings() {
        return standings;
    }

    /** Takes statements away, and others in. */
    public Change change(Collection<Statement> gone, Collection<Statement> come) {
        gone.forEach(sayings::remove);
        come.forEach(sayings::add);
        Map<LineKey, Map<SayingKey, Statement>> touched = new LinkedHashMap<>();
        Map<LineKey, Instant> copies = new HashMap<>();
        for (Collection<Statement> statements : List.of(gone, come)) {
            for (Statement statement : statements) {
                LineKey line = new LineKey(
                        statement.situation().text(), statement.source().key());
                touched.computeIfAbsent(line, key -> new LinkedHashMap<>()).put(statement.saying(), statement);
                copies.merge(line, statement.published(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        standings.forgetWhatIsKnown();
        Set<LineKey> changed = new LinkedHashSet<>();
        touched.forEach((line, keys) -> {
            if (sumUp(line, keys)) {
                changed.add(line);
            }
        });
        addThoseTakenBack(changed, gone);
        addThoseTakenBack(changed, come);
        Map<String, SituationKey> situations = new LinkedHashMap<>();
        touched.values()
                .forEach(keys -> keys.values()
                        .forEach(statement ->
                                situations.put(statement.situation().text(), statement.situation())));
        Set<SayingKey> withNewEvidence = new HashSet<>();
        touched.values().forEach(keys -> withNewEvidence.addAll(keys.keySet()));
        Map<String, List<Moved>> moved = new HashMap<>();
        withNewEvidence.forEach(saying -> place(saying, changed, moved));
        for (LineKey line : changed) {
            placeAll(line, moved);
            Line now = standings.line(line);
            if (now != null) {
                situations.put(line.situation(), now.situation());
            }
        }
        copies.keySet().removeAll(changed);
        return new Change(changed, situations, moved, copies);
    }

    /** Sums up the sayings of a line that were touched, and tells whether one came to something else. */
    private boolean sumUp(LineKey key, Map<SayingKey, Statement> touched) {
        Line before = standings.line(key);
        Line now = before;
        SituationKey situation = touched.values().iterator().next().situation();
        for (SayingKey saying : touched.keySet()) {
            now = Line.with(now, situation, saying.polarity(), saying.interval(), sayings.sum(saying));
        }
        if (Objects.equals(before, now)) {
            return false;
        }
        standings.put(key, situation, now);
        return true;
    }

    /** What a source takes back in one situation is taken back in all of the incident. */
    private void addThoseTakenBack(Set<LineKey> changed, Collection<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.polarity() != Polarity.RETRACTED) {
                continue;
            }
            SituationKey situation = statement.situation();
            for (String other : standings.situations(situation.incident(), situation.outcome())) {
                LineKey there = new LineKey(other, statement.source().key());
                if (standings.line(there) != null) {
                    changed.add(there);
                }
            }
        }
    }

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

    /**
     * What is shown of a situation, or null if there is no position in it.
     *
     * @param before what was shown before, or null
     * @param moved the positions that are others since
     */
    public @Nullable Situation situation(
            SituationKey key, EventKind kind, @Nullable String watch, @Nullable Situation before, List<Moved> moved) {
        String text = key.text();
        long count = shelf.count(text);
        if (count == 0) {
            return null;
        }
        List<Position> patched = before == null ? List.of() : ShownPositions.patched(before, moved);
        List<Position> shown = patched.size() == count ? patched : shelf.shown(text);
        return new Situation(
                key,
                kind,
                watch,
                shelf.low(text),
                shelf.firmLow(text),
                shelf.high(text),
                shelf.independent(text),
                shown,
                count - shown.size(),
                null);
    }

    /** What a source stands by in a situation, and how it came to. */
    public StandingFigure standingFigure(LineKey key, SituationKey situation) {
        Standings.Standing standing = standings.of(key);
        if (standing == null || key.sourceClass() == SourceClass.UNNAMED) {
            return new StandingFigure(key.source(), situation, 0, 0, null, null, null);
        }
        Revisions revisions = Revisions.of(standing.stances());
        List<Stance> stances = standing.stances();
        Stance last = stances.isEmpty() ? null : stances.get(stances.size() - 1);
        boolean stands = last != null && last.stands();
        return new StandingFigure(
                key.source(),
                situation,
                revisions.up(),
                revisions.down(),
                stands && last != null ? last.saying().value() : null,
                stands && last != null ? last.saying().interval() : null,
                stands && last != null ? last.from() : null);
    }

    /** The claim by which a saying became known, and who had carried it by a moment. */
    public Carried carriedBy(LineKey line, Saying saying, Instant moment) {
        SayingKey key = new SayingKey(line.situation(), line.source(), saying.polarity(), saying.interval());
        Statement first = Objects.requireNonNull(sayings.first(key), key.row());
        return new Carried(first.evidence(), sayings.outletsBy(key, moment));
    }

    /**
     * How a saying became known.
     *
     * @param first the earliest claim of it
     * @param outlets who had carried it by the moment asked for, in the order in which they first did
     */
    public record Carried(Evidence first, Carriers outlets) {}
}
