package org.claimwire.evaluation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimwire.evaluation.accuracy.Excerpt;
import org.claimwire.evaluation.accuracy.Miss;
import org.claimwire.evaluation.gold.GoldFigure;
import org.claimwire.evaluation.gold.GoldText;

/** What went wrong in a passage, for a person to look at. */
final class FigureMisses {

    private static final int AROUND = 60;

    private FigureMisses() {}

    static List<Miss> of(GoldText passage, FigureMatches matches) {
        List<Miss> misses = new ArrayList<>();
        for (FigurePair pair : matches.found()) {
            if (!pair.hasValue()) {
                misses.add(
                        miss("wrong value", passage, pair.gold(), "read " + number(pair.read()), number(pair.gold())));
            }
            if (!pair.hasSource()) {
                misses.add(miss(
                        "wrong source",
                        passage,
                        pair.gold(),
                        "read " + pair.read().source(),
                        "labelled " + pair.gold().source()));
            }
            if (!pair.hasPartOf() || !pair.hasBackground()) {
                misses.add(miss("wrong part_of or background", passage, pair.gold(), "read " + scope(pair.read())));
            }
        }
        matches.missed().forEach(label -> misses.add(miss("missed", passage, label)));
        matches.spurious().forEach(figure -> misses.add(miss("spurious", passage, figure)));
        return misses;
    }

    private static Miss miss(String kind, GoldText passage, GoldFigure figure, String... words) {
        List<String> all = new ArrayList<>(List.of(figure.outcome().name().toLowerCase(Locale.ROOT), figure.phrase()));
        all.addAll(List.of(words));
        all.add(Excerpt.around(passage.text(), figure.at(), AROUND));
        return new Miss(kind, passage.id(), all);
    }

    private static String number(GoldFigure figure) {
        return figure.qualifier().name().toLowerCase(Locale.ROOT) + " " + figure.value();
    }

    private static String scope(GoldFigure figure) {
        return "part_of " + figure.partOf() + ", background " + figure.background();
    }
}
