package org.claimwire.local.cli;

import com.typesafe.config.Config;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.VagueWords;
import org.claimwire.schemas.Settings;

/** The reader of items that the settings ask for. */
final class Readers {

    private static final String VAGUE_WORDS = "vague-words";

    private Readers() {}

    /**
     * Loads a reader.
     *
     * @param aliases which names and keys stand for one source
     * @throws CommandFailure if a setting names none
     */
    static ItemReader load(Settings settings, Aliases aliases) {
        return EnglishReader.load(aliases, vagueWords(settings.all()));
    }

    private static VagueWords vagueWords(Config settings) {
        try {
            return VagueWords.named(settings.getString(VAGUE_WORDS));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    "claimwire." + VAGUE_WORDS + ": " + e.getMessage(),
                    "'claimwire config show' tells where the setting comes from.",
                    e);
        }
    }
}
