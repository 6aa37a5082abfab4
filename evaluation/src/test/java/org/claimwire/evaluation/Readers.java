package org.claimwire.evaluation;

import java.util.List;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.extraction.VagueWords;
import org.claimwire.extraction.learned.SayingModels;
import org.claimwire.extraction.learned.UnavailableModelException;

/** The readers that tests hold to what they promise. */
public final class Readers {

    /** Those of every weight that the project ships, and the one without any. */
    public static final List<NamedReader> ALL = List.of(
            new NamedReader("accurate", () -> byModel("accurate")),
            new NamedReader("small", () -> byModel("small")),
            new NamedReader("fast", EnglishReader::load),
            new NamedReader("rules", () -> EnglishReader.rulesAlone(Aliases.NONE, VagueWords.DESK)));

    private Readers() {}

    /** The one of a name. */
    public static NamedReader named(String name) {
        return ALL.stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a reader is a transformer, which takes up to a second for an article. */
    public static boolean isTransformer(ReaderVersion reader) {
        return SayingModels.named(reader.name()).isPresent();
    }

    private static EnglishReader byModel(String name) {
        try {
            return EnglishReader.by(SayingModels.named(name).orElseThrow(), Aliases.NONE, VagueWords.DESK);
        } catch (UnavailableModelException e) {
            throw new IllegalStateException("the reader '" + name + "' does not load here", e);
        }
    }
}
