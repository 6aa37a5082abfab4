package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimwire.v1.Alert;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Situation;
import org.jspecify.annotations.Nullable;

/** The situations in which a figure stands, as a table: the counts, how many stand behind them, and whether there is an alert. */
public final class SituationTable {

    private static final int WIDEST = 46;
    private static final String ROW = "%%-%ds  %%8s  %%8s  %%8s  %%7s  %%s";

    private final Paint paint;

    /** @param paint how it looks */
    public SituationTable(Paint paint) {
        this.paint = paint;
    }

    /**
     * The lines of the table, a heading first; empty if no figure stands.
     *
     * @param situations in the order of the lines
     * @param alerts by the key of their situation
     */
    public List<String> lines(Collection<Situation> situations, Map<String, Alert> alerts) {
        List<Situation> standing =
                situations.stream().filter(SituationTable::stands).toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        int width = standing.stream()
                .mapToInt(situation -> what(situation).length())
                .max()
                .orElse(0);
        String row = ROW.formatted(width);
        List<String> lines = new ArrayList<>();
        lines.add(row.formatted("WHAT STANDS", "BEST", "LOW", "HIGH", "SOURCES", "ALERT"));
        for (Situation situation : standing) {
            lines.add(row.formatted(
                            what(situation),
                            count(situation.getBest(), "-"),
                            count(situation.getLow(), "-"),
                            count(situation.getHigh(), "open"),
                            ">= " + situation.getIndependent(),
                            alert(alerts.get(situation.getKey())))
                    .stripTrailing());
        }
        return lines;
    }

    private static boolean stands(Situation situation) {
        return situation.getMovedTo() == null
                && situation.getPositions().stream()
                        .anyMatch(position -> position.getStatus() == PositionStatus.STANDING);
    }

    private static String what(Situation situation) {
        return Lines.shortened(ScopeWords.of(situation), WIDEST);
    }

    private static String count(@Nullable Long count, String absent) {
        return count == null ? absent : Counts.of(count);
    }

    private String alert(@Nullable Alert alert) {
        if (alert == null) {
            return "";
        }
        boolean open = alert.getStatus() == AlertStatus.OPEN;
        return open ? paint.alarm("open, " + ScopeWords.spelled(alert.getSeverity())) : paint.relief("resolved");
    }
}
