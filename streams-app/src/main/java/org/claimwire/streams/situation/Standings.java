package org.claimwire.streams.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimwire.extraction.Outcome;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.jspecify.annotations.Nullable;

/** Who stood by what, read from the lines of all sources; what has been worked out once is remembered until a line changes. */
public final class Standings {

    private static final String SITUATIONS = "situations";

    private final Rows<Line> lines;
    private final Rows<Long> index;
    private final Map<LineKey, Standing> known = new HashMap<>();

    Standings(Rows<Line> lines, Rows<Long> index) {
        this.lines = lines;
        this.index = index;
    }

    /**
     * A line, and what its source stood by.
     *
     * @param line the line
     * @param stances in their order
     * @param retractions the counts that the source has taken back, in any situation of the incident
     */
    public record Standing(Line line, List<Stance> stances, List<Saying> retractions) {

        /** Copies the lists. */
        public Standing {
            stances = List.copyOf(stances);
            retractions = List.copyOf(retractions);
        }
    }

    /** What a source stood by in a situation, or null if it has said nothing of it. */
    public @Nullable Standing of(LineKey key) {
        Standing standing = known.get(key);
        if (standing == null) {
            Line line = lines.get(key.row());
            if (line != null) {
                standing = standing(key, line);
                known.put(key, standing);
            }
        }
        return standing;
    }

    private Standing standing(LineKey key, Line line) {
        List<Saying> retractions = retractions(line.situation(), key.source());
        return new Standing(line, Stances.of(line, retractions), retractions);
    }

    private List<Saying> retractions(SituationKey situation, String source) {
        List<Saying> retractions = new ArrayList<>();
        for (String other : situations(situation.incident(), situation.outcome())) {
            Line line = lines.get(new LineKey(other, source).row());
            if (line != null) {
                retractions.addAll(line.retractions());
            }
        }
        return retractions;
    }

    /** The sources of a class in a situation, in the order of their keys. */
    public List<LineKey> lines(String situation, SourceClass sources) {
        return lines.firstKeys(RowKey.prefix(situation, sources.name()), Integer.MAX_VALUE).stream()
                .map(LineKey::of)
                .toList();
    }

    /** The situations of an incident with one outcome, as keys. */
    public List<String> situations(String incident, Outcome outcome) {
        return index.firstKeys(RowKey.prefix(SITUATIONS, incident, outcome.name()), Integer.MAX_VALUE).stream()
                .map(row -> RowKey.parts(row)[3])
                .toList();
    }

    /** What a situation is about, as its first line says; null if nobody says anything of it. */
    public @Nullable SituationKey situation(String key) {
        List<String> first = lines.firstKeys(RowKey.prefix(key), 1);
        return first.isEmpty()
                ? null
                : Objects.requireNonNull(lines.get(first.get(0))).situation();
    }

    /** Sets a line, or drops it. */
    void put(LineKey key, SituationKey situation, @Nullable Line line) {
        known.clear();
        if (line == null) {
            lines.delete(key.row());
        } else {
            lines.put(key.row(), line);
        }
        String listed =
                RowKey.of(SITUATIONS, situation.incident(), situation.outcome().name(), situation.text());
        if (situation(situation.text()) == null) {
            index.delete(listed);
        } else {
            index.put(listed, 1L);
        }
    }

    @Nullable
    Line line(LineKey key) {
        return lines.get(key.row());
    }

    void forgetWhatIsKnown() {
        known.clear();
    }
}
