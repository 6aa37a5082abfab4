package org.claimwire.streams.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;
import org.claimwire.streams.rows.Hash;
import org.claimwire.streams.situation.LineKey;
import org.claimwire.streams.situation.Saying;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.SituationLedger;
import org.claimwire.streams.situation.SourceClass;
import org.claimwire.streams.situation.Standings;
import org.claimwire.streams.situation.Standings.Standing;
import org.jspecify.annotations.Nullable;

/** Keeps the reasons of every situation's alert: each line that changes is held against all others that it can contradict. */
public final class AlertLedger {

    private final SituationLedger situations;
    private final Standings standings;
    private final ReasonShelf shelf;
    private final Deaths deaths;
    private final Disagreements disagreements;
    private final Notices notices;

    /**
     * @param books where all of it is kept
     * @param situations who says what
     * @param grace how much later a lower figure must have been said to contradict a higher one
     */
    public AlertLedger(AlertBooks books, SituationLedger situations, Duration grace) {
        this.situations = situations;
        this.standings = situations.standings();
        this.shelf = new ReasonShelf(books.reasons(), books.index());
        this.deaths = new Deaths(standings);
        this.disagreements = new Disagreements(grace, deaths);
        this.notices = new Notices(deaths);
    }

    /**
     * Holds lines against all others again.
     *
     * @param changed the lines that say something else than before, or have earlier copies
     * @param about the situations that the change is about
     * @return the situations whose alerts may be others now
     */
    public Set<String> update(Collection<LineKey> changed, Map<String, SituationKey> about) {
        deaths.countAnew();
        Set<LineKey> lines = new LinkedHashSet<>(changed);
        about.values().forEach(situation -> lines.addAll(dependingOn(situation, changed)));
        Set<String> touched = new LinkedHashSet<>();
        lines.forEach(line -> touched.addAll(shelf.dropAllOf(line)));
        for (LineKey line : lines) {
            Standing standing = standings.of(line);
            if (standing != null && line.sourceClass() != SourceClass.UNNAMED) {
                for (Finding finding : findings(line, standing)) {
                    shelf.put(finding, reason(finding));
                    touched.add(finding.situation());
                }
            }
        }
        return touched;
    }

    /** Whether a reason that a line takes part in had opened by then, so that an earlier copy is shown. */
    public boolean showsCopiesOf(LineKey line, Instant published) {
        return shelf.latestOpening(line)
                .filter(opened -> !published.isAfter(opened))
                .isPresent();
    }

    /** The lines whose reasons depend on figures of another situation: the injured on the dead, the dead on dead attackers. */
    private List<LineKey> dependingOn(SituationKey changed, Collection<LineKey> lines) {
        boolean moved = lines.stream().anyMatch(line -> line.situation().equals(changed.text()));
        if (!moved || changed.outcome() != Outcome.KILLED) {
            return List.of();
        }
        List<LineKey> depending =
                new ArrayList<>(linesOf(changed.with(Outcome.INJURED).text()));
        if (changed.group() == Group.PERPETRATOR) {
            for (String other : standings.situations(changed.incident(), Outcome.KILLED)) {
                SituationKey key = standings.situation(other);
                if (key != null && key.group() == Group.EVERYONE) {
                    depending.addAll(linesOf(other));
                }
            }
        }
        return depending;
    }

    private List<LineKey> linesOf(String situation) {
        List<LineKey> lines = new ArrayList<>(standings.lines(situation, SourceClass.NAMED));
        lines.addAll(standings.lines(situation, SourceClass.MEDIA));
        return lines;
    }

    private List<Finding> findings(LineKey line, Standing standing) {
        List<Finding> found = new ArrayList<>(notices.of(standing));
        SituationKey situation = standing.line().situation();
        for (LineKey other : comparable(line, line.situation())) {
            Standing theirs = standings.of(other);
            if (theirs != null && !other.equals(line)) {
                found.addAll(disagreements.between(standing, theirs));
                found.addAll(denials(standing, theirs));
                found.addAll(denials(theirs, standing));
            }
        }
        for (String other : standings.situations(situation.incident(), situation.outcome())) {
            SituationKey key = standings.situation(other);
            if (key != null && situation.isPartOf(key)) {
                against(line, other).forEach(whole -> found.addAll(Disagreements.ofPart(standing, whole)));
            } else if (key != null && key.isPartOf(situation)) {
                against(line, other).forEach(part -> found.addAll(Disagreements.ofPart(part, standing)));
            }
        }
        return found;
    }

    private static List<Finding> denials(Standing denier, Standing denied) {
        boolean named = denier.line().key().sourceClass() == SourceClass.NAMED;
        return named ? Disagreements.ofDenial(denier, denied) : List.of();
    }

    private List<Standing> against(LineKey line, String situation) {
        return comparable(line, situation).stream()
                .map(standings::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sources that may be held against one: all that are named, and media only against others than media. */
    private List<LineKey> comparable(LineKey line, String situation) {
        return line.sourceClass() == SourceClass.MEDIA
                ? standings.lines(situation, SourceClass.NAMED)
                : linesOf(situation);
    }

    private Reason reason(Finding finding) {
        List<Side> sides = finding.voices().stream()
                .map(voice -> side(voice, finding.opened()))
                .toList();
        return new Reason(finding.kind(), finding.opened(), finding.closed(), finding.part(), sides);
    }

    private Side side(Finding.Voice voice, Instant opened) {
        Saying saying = voice.saying();
        SituationLedger.Carried carried = situations.carriedBy(voice.line(), saying, opened);
        return new Side(
                saying.source(),
                saying.polarity(),
                saying.value(),
                saying.interval(),
                saying.qualifier(),
                saying.time(),
                carried.first(),
                carried.outlets().outlets(),
                carried.outlets().omitted());
    }

    /** The id of a situation's alert. */
    public static String idOf(String situation) {
        return Hash.of(situation);
    }

    /** Whether there is a reason for an alert of a situation. */
    public boolean isRaised(String situation) {
        return shelf.count(situation) > 0;
    }

    /** The alert of a situation, or null if there is no reason for one. */
    public @Nullable Alert alert(SituationKey situation, EventKind kind) {
        String text = situation.text();
        List<Reason> shown = shelf.shown(text);
        if (shown.isEmpty()) {
            return null;
        }
        return new Alert(
                idOf(text),
                situation,
                kind,
                shelf.severity(text),
                Headlines.of(situation, shown),
                shown,
                Math.toIntExact(shelf.count(text) - shown.size()),
                null);
    }
}
