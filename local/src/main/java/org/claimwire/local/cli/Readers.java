package org.claimwire.local.cli;

import com.typesafe.config.Config;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.VagueWords;
import org.claimwire.extraction.learned.SayingModel;
import org.claimwire.extraction.learned.SayingModels;
import org.claimwire.extraction.learned.UnavailableModelException;
import org.claimwire.schemas.Settings;

/**
 * The reader of items that the settings ask for. It is chosen once, at the start, and never by the item: what an application has read
 * is a function of its items alone.
 */
final class Readers {

    static final String SETTING = "reader";

    private static final String AUTO = "auto";
    private static final String FAST = "fast";
    private static final String ACCURATE = "accurate";
    private static final String AUTO_WAITING = "auto-reader-waiting";
    private static final String VAGUE_WORDS = "vague-words";

    private final Settings settings;
    private final Aliases aliases;
    private final Consumer<String> note;
    private final List<SayingModel> models;

    /**
     * @param settings say which
     * @param aliases which names and keys stand for one source
     * @param note is told which reader {@code auto} has come to, and why
     */
    Readers(Settings settings, Aliases aliases, Consumer<String> note) {
        this(settings, aliases, note, SayingModels.all());
    }

    /** The same among other models than those on the class path. */
    Readers(Settings settings, Aliases aliases, Consumer<String> note, List<SayingModel> models) {
        this.models = List.copyOf(models);
        this.settings = settings;
        this.aliases = aliases;
        this.note = note;
    }

    /**
     * Loads the reader.
     *
     * @param waiting how many items wait to be read; asked only where the answer matters
     * @throws CommandFailure if a setting names none, or one that does not load here
     */
    ItemReader load(LongSupplier waiting) {
        VagueWords vague = vagueWords(settings.all());
        String wanted = settings.all().getString(SETTING);
        if (wanted.equals(FAST)) {
            return EnglishReader.load(aliases, vague);
        }
        if (wanted.equals(AUTO)) {
            return auto(vague, waiting);
        }
        try {
            return EnglishReader.by(model(wanted), aliases, vague);
        } catch (UnavailableModelException e) {
            throw new CommandFailure(
                    "the reader '" + wanted + "' cannot be used: " + e.getMessage(),
                    "'--reader auto' takes the best one that can.",
                    e);
        }
    }

    private ItemReader auto(VagueWords vague, LongSupplier waiting) {
        Optional<SayingModel> accurate = named(ACCURATE);
        if (accurate.isEmpty()) {
            return fast(vague, "the module 'transformer' is not there");
        }
        long items = waiting.getAsLong();
        if (items > settings.all().getLong(AUTO_WAITING)) {
            return fast(vague, items + " items wait");
        }
        try {
            ItemReader reader = EnglishReader.by(accurate.get(), aliases, vague);
            note.accept("Reading with " + reader.version() + ".");
            return reader;
        } catch (UnavailableModelException e) {
            return fast(vague, String.valueOf(e.getMessage()));
        }
    }

    private ItemReader fast(VagueWords vague, String why) {
        ItemReader reader = EnglishReader.load(aliases, vague);
        note.accept("Reading with " + reader.version() + ": " + why + ".");
        return reader;
    }

    private Optional<SayingModel> named(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    private SayingModel model(String name) {
        return named(name).orElseThrow(() -> {
            String names = Stream.concat(models.stream().map(SayingModel::name), Stream.of(FAST, AUTO))
                    .collect(Collectors.joining(", "));
            return new CommandFailure(
                    "claimwire." + SETTING + ": '" + name + "' is not one of " + names,
                    "'claimwire config show' tells where the setting comes from.");
        });
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
