package org.claimwire.evaluation;

import java.util.List;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.RulesReader;
import org.claimwire.extraction.VagueWords;

/** The readers that tests hold to what they promise. */
public final class Readers {

    /** The one with learned weights and the one without. */
    public static final List<NamedReader> BOTH = List.of(
            new NamedReader("fast", RulesReader::load),
            new NamedReader("rules", () -> RulesReader.rulesAlone(Aliases.NONE, VagueWords.DESK)));

    private Readers() {}
}
