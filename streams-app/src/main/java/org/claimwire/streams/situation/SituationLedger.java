package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

    private final SayingLedger sayings;
    private final PositionShelf shelf;
    private final Standings standings;
    private final Positions positions;

    /** @param books where all of it is kept */
    public SituationLedger(SituationBooks books) {
        sayings = new SayingLedger(books.statements(), books.index());
        shelf = new PositionShelf(books.positions(), books.index());
        standings = new Standings(books.lines(), books.index());
        positions = new Positions(sayings, standings, shelf);
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
        standings.forgetWhatIsKnown();
        List<Statement> statements = new ArrayList<>(gone);
        statements.addAll(come);
        Map<LineKey, Set<SayingKey>> touched = new LinkedHashMap<>();
        Map<LineKey, Instant> copies = new HashMap<>();
        Map<String, SituationKey> situations = new LinkedHashMap<>();
        for (Statement statement : statements) {
            LineKey line = statement.line();
            touched.computeIfAbsent(line, key -> new LinkedHashSet<>()).add(statement.saying());
            copies.merge(line, statement.published(), (a, b) -> a.isBefore(b) ? a : b);
            situations.put(line.situation(), statement.situation());
        }
        Set<LineKey> changed = changed(touched, situations);
        addThoseTakenBack(changed, statements, situations);
        Map<String, List<Moved>> moved = positions.update(touched.values(), changed);
        copies.keySet().removeAll(changed);
        return new Change(changed, situations, moved, copies);
    }

    private Set<LineKey> changed(Map<LineKey, Set<SayingKey>> touched, Map<String, SituationKey> situations) {
        Set<LineKey> changed = new LinkedHashSet<>();
        touched.forEach((line, keys) -> {
            if (sumUp(line, Objects.requireNonNull(situations.get(line.situation())), keys)) {
                changed.add(line);
            }
        });
        return changed;
    }

    /** Sums up the sayings of a line that were touched, and tells whether one came to something else. */
    private boolean sumUp(LineKey key, SituationKey situation, Set<SayingKey> touched) {
        Line before = standings.line(key);
        Line now = before;
        for (SayingKey saying : touched) {
            now = Line.with(now, situation, saying.polarity(), saying.interval(), sayings.sum(saying));
        }
        if (Objects.equals(before, now)) {
            return false;
        }
        standings.put(key, situation, now);
        return true;
    }

    /** What a source takes back in one situation is taken back in all of the incident. */
    private void addThoseTakenBack(
            Set<LineKey> changed, List<Statement> statements, Map<String, SituationKey> situations) {
        for (Statement statement : statements) {
            if (statement.polarity() != Polarity.RETRACTED) {
                continue;
            }
            SituationKey situation = statement.situation();
            for (String other : standings.situations(situation.incident(), situation.outcome())) {
                Line there =
                        standings.line(new LineKey(other, statement.source().key()));
                if (there != null) {
                    changed.add(there.key());
                    situations.put(other, there.situation());
                }
            }
        }
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
