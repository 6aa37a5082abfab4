package org.claimwire.evaluation.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimwire.evaluation.gold.GoldFigure;

/**
 * Which figures were found, which were missed and which were invented in one passage; single victims left out.
 *
 * @param found label by label, each with the first figure of its outcome that touches its phrase
 * @param missed labels without one
 * @param spurious figures without a label
 */
record FigureMatches(List<FigurePair> found, List<GoldFigure> missed, List<GoldFigure> spurious) {

    static FigureMatches of(List<GoldFigure> read, List<GoldFigure> gold) {
        List<GoldFigure> named = read.stream().filter(one -> !one.isSingle()).toList();
        BitSet used = new BitSet();
        List<FigurePair> found = new ArrayList<>();
        List<GoldFigure> missed = new ArrayList<>();
        for (GoldFigure label : gold) {
            if (label.isSingle()) {
                continue;
            }
            int match = match(label, named, used);
            if (match < 0) {
                missed.add(label);
            } else {
                used.set(match);
                found.add(new FigurePair(named.get(match), label));
            }
        }
        List<GoldFigure> spurious = new ArrayList<>();
        for (int i = used.nextClearBit(0); i < named.size(); i = used.nextClearBit(i + 1)) {
            spurious.add(named.get(i));
        }
        return new FigureMatches(found, missed, spurious);
    }

    private static int match(GoldFigure label, List<GoldFigure> named, BitSet used) {
        for (int i = 0; i < named.size(); i++) {
            GoldFigure figure = named.get(i);
            if (!used.get(i)
                    && figure.outcome() == label.outcome()
                    && figure.at().overlaps(label.at())) {
                return i;
            }
        }
        return -1;
    }
}
