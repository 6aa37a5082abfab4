package org.claimwire.streams.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.AlertLedger;
import org.claimwire.streams.incident.Incident;
import org.claimwire.streams.region.RegionChange.ToldAlert;
import org.claimwire.streams.region.RegionChange.ToldSituation;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.situation.LineKey;
import org.claimwire.streams.situation.Moved;
import org.claimwire.streams.situation.Situation;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.SituationLedger;
import org.claimwire.streams.situation.SourceClass;
import org.claimwire.streams.situation.StandingFigure;
import org.jspecify.annotations.Nullable;

/** Follows a change of statements to situations and alerts, and tells those that are others than were told last. */
final class Conclusions {

    private final SituationLedger situations;
    private final AlertLedger alerts;
    private final Rows<Situation> toldSituations;
    private final Rows<Alert> toldAlerts;

    Conclusions(
            SituationLedger situations, AlertLedger alerts, Rows<Situation> toldSituations, Rows<Alert> toldAlerts) {
        this.situations = situations;
        this.alerts = alerts;
        this.toldSituations = toldSituations;
        this.toldAlerts = toldAlerts;
    }

    RegionChange follow(StatementChange statements) {
        SituationLedger.Change change = situations.change(statements.gone(), statements.come());
        Set<LineKey> lines = new LinkedHashSet<>(change.lines());
        change.earlyCopies().forEach((line, published) -> {
            if (alerts.showsCopiesOf(line, published)) {
                lines.add(line);
            }
        });
        Map<String, SituationKey> touched = new LinkedHashMap<>(change.situations());
        Set<String> alerted = alerts.update(lines, change.situations());
        for (String key : alerted) {
            SituationKey situation = situations.standings().situation(key);
            if (situation != null) {
                touched.putIfAbsent(key, situation);
            }
        }
        Telling telling = new Telling(statements, change.moved(), alerted);
        touched.values().forEach(telling::tell);
        return new RegionChange(telling.situations, telling.alerts, figures(change));
    }

    private List<StandingFigure> figures(SituationLedger.Change change) {
        List<StandingFigure> figures = new ArrayList<>();
        for (LineKey line : change.lines()) {
            SituationKey situation = change.situations().get(line.situation());
            if (situation != null && line.sourceClass() != SourceClass.UNNAMED) {
                figures.add(situations.standingFigure(line, situation));
            }
        }
        return figures;
    }

    /** One telling. */
    private final class Telling {

        private final StatementChange change;
        private final Map<String, List<Moved>> moved;
        private final Set<String> alerted;
        private final List<ToldSituation> situations = new ArrayList<>();
        private final List<ToldAlert> alerts = new ArrayList<>();

        Telling(StatementChange change, Map<String, List<Moved>> moved, Set<String> alerted) {
            this.change = change;
            this.moved = moved;
            this.alerted = alerted;
        }

        void tell(SituationKey key) {
            Incident incident = Objects.requireNonNull(change.incident(key.incident()), key.incident());
            String text = key.text();
            Situation before = toldSituations.get(RowKey.of(text));
            Situation now = Conclusions.this.situations.situation(
                    key, incident.kind(), incident.watch(), before, moved.getOrDefault(text, List.of()));
            String id = AlertLedger.idOf(text);
            Alert alertBefore = toldAlerts.get(RowKey.of(id));
            Alert alertNow = alertNow(key, incident, now, alertBefore);
            SituationKey successor = now == null ? successor(key) : null;
            if (before != null && successor != null) {
                situations.add(new ToldSituation(text, before.movedTo(successor.text())));
                if (alertBefore != null && Conclusions.this.alerts.isRaised(successor.text())) {
                    alerts.add(new ToldAlert(id, alertBefore.movedTo(AlertLedger.idOf(successor.text()))));
                }
            }
            if (!Objects.equals(before, now)) {
                situations.add(new ToldSituation(text, now));
                keep(toldSituations, text, now);
            }
            if (!Objects.equals(alertBefore, alertNow)) {
                alerts.add(new ToldAlert(id, alertNow));
                keep(toldAlerts, id, alertNow);
            }
        }

        /** Copies change no alert, and there is none where nobody takes a position. */
        private @Nullable Alert alertNow(
                SituationKey key, Incident incident, @Nullable Situation now, @Nullable Alert before) {
            if (now == null) {
                return null;
            }
            return alerted.contains(key.text()) ? Conclusions.this.alerts.alert(key, incident.kind()) : before;
        }

        private static <V> void keep(Rows<V> told, String key, @Nullable V now) {
            if (now == null) {
                told.delete(RowKey.of(key));
            } else {
                told.put(RowKey.of(key), now);
            }
        }

        /** The situation that has taken the place of one that is no more, or null. */
        private @Nullable SituationKey successor(SituationKey key) {
            return change.movedTo(key).stream()
                    .filter(moved -> Conclusions.this.situations.standings().situation(moved.text()) != null)
                    .findFirst()
                    .orElse(null);
        }
    }
}
