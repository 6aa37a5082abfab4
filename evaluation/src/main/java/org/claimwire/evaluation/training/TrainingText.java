package org.claimwire.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.evaluation.gold.GoldArticle;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.attribution.RuleAttributionReader;
import org.claimwire.extraction.learned.ParagraphText;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PassageReader;
import org.claimwire.extraction.text.Steps;

/** Reads labelled articles into labelled paragraphs, as the reader itself cuts them, with what its rules read. */
final class TrainingText {

    private final PassageReader passages = PassageReader.load();
    private final RuleAttributionReader rules = new RuleAttributionReader(new Gazetteer());

    /** The paragraphs of all articles, in order. */
    List<LabelledParagraph> paragraphs(List<GoldArticle> articles) {
        List<LabelledParagraph> paragraphs = new ArrayList<>();
        for (int k = 0; k < articles.size(); k++) {
            GoldArticle article = articles.get(k);
            String text = article.text().text();
            Passage passage = passages.read(Field.TEXT, text, 0, text.length(), Steps.forLength(text.length()));
            List<ParagraphText> read =
                    ParagraphText.of(passage, rules.read(passage, List.of(), Steps.forLength(text.length())));
            for (ParagraphText paragraph : read) {
                paragraphs.add(LabelledParagraph.of(k, paragraph, article.attributions()));
            }
        }
        return paragraphs;
    }
}
