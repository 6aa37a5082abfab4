package org.claimwire.evaluation;

import java.util.List;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.attribution.AttributionScorer;
import org.claimwire.evaluation.figure.FigureScorer;
import org.claimwire.evaluation.gold.GoldArticle;
import org.claimwire.evaluation.gold.GoldIncident;
import org.claimwire.evaluation.gold.GoldPassage;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.evaluation.incident.IncidentReplay;
import org.claimwire.evaluation.incident.IncidentScorer;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.UnreadableItemException;

/** How well a reader reads each kind of labelled set. */
public final class Accuracies {

    private Accuracies() {}

    /** Who said what. */
    public static Accuracy ofArticles(List<GoldArticle> articles, ItemReader reader) {
        AttributionScorer scorer = new AttributionScorer();
        Texts texts = new Texts(reader);
        articles.forEach(article -> scorer.add(article, texts.read(article.text())));
        return new Accuracy(articles.size(), texts.unreadable, scorer.measures(), scorer.misses());
    }

    /** Casualty figures. */
    public static Accuracy ofPassages(List<GoldPassage> passages, ItemReader reader) {
        FigureScorer scorer = new FigureScorer();
        Texts texts = new Texts(reader);
        passages.forEach(passage -> scorer.add(passage, texts.read(passage.text())));
        return new Accuracy(passages.size(), texts.unreadable, scorer.measures(), scorer.misses());
    }

    /** Whole events, their articles read through the whole pipeline. */
    public static Accuracy ofIncidents(List<GoldIncident> incidents, ItemReader reader) {
        IncidentReplay replay = new IncidentReplay(reader);
        replay.accept(incidents);
        IncidentScorer scorer = new IncidentScorer();
        int documents = 0;
        for (GoldIncident incident : incidents) {
            for (GoldText document : incident.documents()) {
                documents++;
                scorer.add(incident, document, replay.reading(document), replay.incident(document));
            }
        }
        return new Accuracy(documents, replay.unreadable(), scorer.measures(), scorer.misses());
    }

    /** Reads texts one by one; one that the reader refuses says nothing, and is counted. */
    private static final class Texts {

        private final ItemReader reader;
        private int unreadable;

        private Texts(ItemReader reader) {
            this.reader = reader;
        }

        private ItemReading read(GoldText text) {
            try {
                return reader.read(text.itemText());
            } catch (UnreadableItemException e) {
                unreadable++;
                return ItemReading.EMPTY;
            }
        }
    }
}
