package org.claimwire.evaluation;

import java.util.List;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.VagueWords;

/** The readers that tests hold to what they promise. */
public final class Readers {

    /** The one with learned weights and the one without. */
    public static final List<NamedReader> BOTH = List.of(
            new NamedReader("fast", EnglishReader::load),
            new NamedReader("rules", () -> EnglishReader.rulesAlone(Aliases.NONE, VagueWords.DESK)));

    private Readers() {}
}
