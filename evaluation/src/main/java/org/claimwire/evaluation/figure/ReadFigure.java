package org.claimwire.evaluation.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.gold.GoldFigure;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Voice;
import org.jspecify.annotations.Nullable;

/** What a reader read, in the form of the labels. */
final class ReadFigure {

    private ReadFigure() {}

    /** The figures of the body, for the labels know no headline. */
    static List<GoldFigure> of(ItemText item, ItemReading reading) {
        Map<Integer, Claim> statedBy = new HashMap<>();
        reading.claims().forEach(claim -> claim.figures().forEach(figure -> statedBy.put(figure, claim)));
        List<GoldFigure> figures = new ArrayList<>();
        for (int index = 0; index < reading.figures().size(); index++) {
            Figure figure = reading.figures().get(index);
            if (figure.span().field() == Field.TEXT) {
                figures.add(of(figure, source(item, statedBy.get(index))));
            }
        }
        return figures;
    }

    private static GoldFigure of(Figure figure, @Nullable String source) {
        return new GoldFigure(
                figure.phrase(),
                new Stretch(figure.span().begin(), figure.span().end()),
                figure.outcome(),
                figure.value(),
                figure.qualifier(),
                figure.population(),
                source,
                figure.partOf(),
                figure.background());
    }

    /** The words that name the source for this claim; null where it names none. */
    private static @Nullable String source(ItemText item, @Nullable Claim claim) {
        if (claim == null || claim.voice() != Voice.ATTRIBUTED || claim.mention() == null) {
            return null;
        }
        return item.words(claim.mention());
    }
}
