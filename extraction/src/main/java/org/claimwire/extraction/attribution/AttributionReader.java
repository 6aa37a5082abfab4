package org.claimwire.extraction.attribution;

import java.util.List;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Steps;

/** Finds who is said to have said what in one field. Safe for use by many threads. */
public interface AttributionReader {

    /**
     * The attributions of a field, ordered by the place of their cues.
     *
     * @param figures the words of the casualty figures that were read in it
     */
    List<Attribution> read(Passage passage, List<Span> figures, Steps steps);
}
