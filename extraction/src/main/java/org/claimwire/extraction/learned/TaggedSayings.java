package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Steps;

/** Reads sayings paragraph by paragraph, by the weights of a tagger and a linker over our own tokens. */
public final class TaggedSayings implements SayingReader {

    /** About so many looks at a token does it take to tag it twice. */
    private static final int STEPS_PER_TOKEN = 30;

    private final AttributionModel model;

    /** A reader by a model's weights. */
    public TaggedSayings(AttributionModel model) {
        this.model = model;
    }

    @Override
    public List<Saying> read(Passage passage, List<ParagraphText> paragraphs, Steps steps) {
        List<Saying> sayings = new ArrayList<>();
        for (ParagraphText paragraph : paragraphs) {
            steps.take(paragraph.size() * STEPS_PER_TOKEN);
            for (LinkedSaying one : model.sayings(paragraph)) {
                sayings.add(saying(one, paragraph, passage));
            }
        }
        return sayings;
    }

    private static Saying saying(LinkedSaying one, ParagraphText paragraph, Passage passage) {
        return new Saying(
                one.source() == null ? null : paragraph.phrase(one.source()),
                paragraph.phrase(one.cue()),
                one.contents().stream()
                        .map(span -> ContentWords.of(span, paragraph, passage))
                        .toList());
    }
}
