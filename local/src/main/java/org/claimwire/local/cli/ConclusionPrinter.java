package org.claimwire.local.cli;

import java.util.HashMap;
import java.util.Map;
import org.claimwire.local.cli.json.JsonLines;
import org.claimwire.local.cli.json.Scope;
import org.claimwire.local.cli.text.AlertSentence;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.local.cli.text.SituationSentence;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Prints situations and alerts as they come out of their topics. A person is told what has changed since the key's value
 * that was printed last; a program gets every value.
 */
final class ConclusionPrinter {

    private final OutputFormat format;
    private final WatchFilter filter;
    private final LineOutput lines;
    private final JsonLines json;
    private final SituationSentence situations;
    private final AlertSentence alerts;
    private final Map<String, Situation> situationsPrinted = new HashMap<>();
    private final Map<String, Alert> alertsPrinted = new HashMap<>();

    ConclusionPrinter(Terminal terminal, OutputFormat format, WatchFilter filter) {
        Paint paint = new Paint(terminal.colour());
        this.format = format;
        this.filter = filter;
        this.lines = new LineOutput(terminal.out());
        this.json = new JsonLines(terminal.out(), Scope.CONCLUSIONS);
        this.situations = new SituationSentence(paint);
        this.alerts = new AlertSentence(paint);
    }

    /**
     * Prints a situation.
     *
     * @param key its key
     * @param now as it is now; null if it is no longer kept
     */
    void print(String key, @Nullable Situation now) {
        Situation before = situationsPrinted.get(key);
        if (now == null) {
            if (situationsPrinted.remove(key) != null) {
                closed("situation", key, situations.closed(before, key));
            }
        } else if (filter.wants(now) || before != null) {
            situationsPrinted.put(key, now);
            switch (format) {
                case TABLE -> lineUnlessSame(situations.of(now), before == null ? null : situations.of(before));
                case JSONL -> json.write(now);
            }
        }
    }

    /**
     * Prints an alert. One that is wanted while it is open is told to its end.
     *
     * @param id its id
     * @param now as it is now; null if it is no longer kept
     */
    void print(String id, @Nullable Alert now) {
        Alert before = alertsPrinted.get(id);
        if (now == null) {
            if (alertsPrinted.remove(id) != null) {
                closed("alert", id, alerts.closed(before, id));
            }
        } else if (filter.wants(now) || (before != null && filter.wants(before))) {
            alertsPrinted.put(id, now);
            switch (format) {
                case TABLE -> lineUnlessSame(alerts.of(now, before), before == null ? null : alerts.of(before, before));
                case JSONL -> json.write(now);
            }
        }
    }

    /** More evidence for what was said is no news to a person. */
    private void lineUnlessSame(String words, @Nullable String before) {
        if (!words.equals(before)) {
            lines.line(words);
        }
    }

    private void closed(String what, String key, String words) {
        switch (format) {
            case TABLE -> lines.line(words);
            case JSONL -> json.writeClosed(what, key);
        }
    }
}
