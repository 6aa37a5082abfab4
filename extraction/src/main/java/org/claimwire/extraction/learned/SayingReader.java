package org.claimwire.extraction.learned;

import java.util.List;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Steps;

/**
 * A model that was trained to read who says what. Safe for use by many threads, and pure: one text gives the same sayings on every
 * run, whatever is read beside it.
 */
public interface SayingReader {

    /**
     * Reads the sayings of a field.
     *
     * @param passage the field; its title is never asked for
     * @param paragraphs all its paragraphs, in order
     * @param steps what reading may cost
     * @return the sayings, in any order; no two cues begin at one place
     */
    List<Saying> read(Passage passage, List<ParagraphText> paragraphs, Steps steps);
}
