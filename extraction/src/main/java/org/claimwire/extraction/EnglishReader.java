package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.AttributionReader;
import org.claimwire.extraction.attribution.RuleAttributionReader;
import org.claimwire.extraction.attribution.SaidTimes;
import org.claimwire.extraction.context.ContextReader;
import org.claimwire.extraction.event.EventWords;
import org.claimwire.extraction.event.ItemEvents;
import org.claimwire.extraction.figure.FigureReader;
import org.claimwire.extraction.figure.RuleFigureReader;
import org.claimwire.extraction.learned.AttributionModel;
import org.claimwire.extraction.learned.LearnedAttributionReader;
import org.claimwire.extraction.learned.SayingModel;
import org.claimwire.extraction.learned.SayingReader;
import org.claimwire.extraction.learned.TaggedSayings;
import org.claimwire.extraction.learned.UnavailableModelException;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.source.ItemSources;
import org.claimwire.extraction.source.RuleSourceResolver;
import org.claimwire.extraction.source.SourceResolver;
import org.claimwire.extraction.text.Language;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PassageReader;
import org.claimwire.extraction.text.Steps;
import org.claimwire.extraction.text.WireLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads English items: figures, sources and places by rules over sentences and parts of speech, attributions by learned weights
 * too where the class path holds the module {@code attribution-model}.
 */
public final class EnglishReader implements ItemReader {

    /** The longest body that is read, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 512 * 1024;

    private static final String RULES = "rules";
    private static final String FAST = "fast";
    private static final int NUMBER = 9;

    private final PassageReader passages;
    private final Language language = new Language();
    private final Gazetteer gazetteer;
    private final AttributionReader attributions;
    private final FigureReader figures;
    private final SourceResolver resolver;
    private final ReaderVersion version;
    private final EventWords eventWords = new EventWords();
    private final ContextReader contexts = new ContextReader();
    private final SaidTimes saidTimes = new SaidTimes();

    private EnglishReader(
            PassageReader passages,
            Gazetteer gazetteer,
            AttributionReader attributions,
            FigureReader figures,
            SourceResolver resolver,
            ReaderVersion version) {
        this.passages = passages;
        this.gazetteer = gazetteer;
        this.attributions = attributions;
        this.figures = figures;
        this.resolver = resolver;
        this.version = version;
    }

    /**
     * A reader with the models and lexicons of the class path, which takes vague words as a news desk does.
     *
     * @throws IllegalStateException if the class path lacks one of them
     */
    public static EnglishReader load() {
        return load(Aliases.NONE);
    }

    /**
     * A reader with the models and lexicons of the class path, and an editor's aliases; it takes vague words as a desk does.
     *
     * @throws IllegalStateException if the class path lacks one of them
     */
    public static EnglishReader load(Aliases aliases) {
        return load(aliases, VagueWords.DESK);
    }

    /**
     * A reader with the models and lexicons of the class path; without an attribution model, the rules find attributions alone.
     *
     * @param aliases which names and keys stand for one source
     * @param vague what vague words count; part of the reader's identity
     * @throws IllegalStateException if the class path lacks a lexicon, or its weights are of another format
     */
    public static EnglishReader load(Aliases aliases, VagueWords vague) {
        return load(aliases, vague, FAST, () -> tagged(AttributionModel.find()));
    }

    /**
     * A reader that finds attributions by a model of another module.
     *
     * @param aliases which names and keys stand for one source
     * @param vague what vague words count; part of the reader's identity
     * @throws UnavailableModelException if the model cannot be used here
     * @throws IllegalStateException if the class path lacks a lexicon
     */
    public static EnglishReader by(SayingModel model, Aliases aliases, VagueWords vague)
            throws UnavailableModelException {
        SayingReader sayings = model.load();
        return load(aliases, vague, model.name(), () -> sayings);
    }

    /**
     * A reader that finds attributions by its rules alone, whether there is a model or not.
     *
     * @throws IllegalStateException if the class path lacks a lexicon
     */
    public static EnglishReader rulesAlone(Aliases aliases, VagueWords vague) {
        return load(aliases, vague, RULES, () -> null);
    }

    /**
     * A reader that finds attributions by weights other than those of the class path.
     *
     * @throws IllegalStateException if the class path lacks a lexicon
     */
    public static EnglishReader with(AttributionModel model) {
        return load(Aliases.NONE, VagueWords.DESK, FAST, () -> tagged(model));
    }

    private static @Nullable SayingReader tagged(@Nullable AttributionModel model) {
        return model == null ? null : new TaggedSayings(model);
    }

    /** Loads the large parts side by side: a command line that reads one item does little else. */
    private static EnglishReader load(
            Aliases aliases, VagueWords vague, String name, Supplier<@Nullable SayingReader> weights) {
        CompletableFuture<PassageReader> passages = CompletableFuture.supplyAsync(PassageReader::load);
        CompletableFuture<Gazetteer> places = CompletableFuture.supplyAsync(Gazetteer::new);
        SayingReader model = weights.get();
        FigureReader figures = new RuleFigureReader(vague);
        SourceResolver resolver = new RuleSourceResolver(aliases);
        Gazetteer gazetteer = loaded(places);
        AttributionReader rules = new RuleAttributionReader(gazetteer);
        return new EnglishReader(
                loaded(passages),
                gazetteer,
                model == null ? rules : new LearnedAttributionReader(rules, model),
                figures,
                resolver,
                new ReaderVersion(vague.nameOf(model == null ? RULES : name), NUMBER, aliases.hash()));
    }

    private static <T> T loaded(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IllegalStateException missing) {
                throw missing;
            }
            throw e;
        }
    }

    @Override
    public ReaderVersion version() {
        return version;
    }

    @Override
    public ItemReading read(ItemText item) {
        int units = item.field(Field.TITLE).length() + item.text().length();
        if (units > LONGEST_TEXT) {
            throw new UnreadableItemException(item.uri() + " has " + units + " UTF-16 units, more than the "
                    + LONGEST_TEXT + " that are read; split it");
        }
        WireLines lines = WireLines.of(item.text(), item.outlet());
        String body = item.text().substring(lines.begin(), lines.end());
        String told = language.of(item.field(Field.TITLE), body, item.language());
        return told.equals(Language.ENGLISH) ? read(item, lines, Steps.forLength(units)) : ItemReading.unread(told);
    }

    private ItemReading read(ItemText item, WireLines lines, Steps steps) {
        List<Passage> fields = new ArrayList<>();
        String title = item.field(Field.TITLE);
        fields.add(passages.read(Field.TITLE, title, 0, title.length(), steps));
        fields.add(passages.read(Field.TEXT, item.text(), lines.begin(), lines.end(), steps));
        ItemPlaces places = new ItemPlaces(gazetteer, fields, item.country(), item.outlet(), steps);
        ItemSources sources = resolver.open(item, fields, places, steps);
        ItemEvents events = new ItemEvents(eventWords, fields, steps);
        Assembly assembly = new Assembly(sources, saidTimes, Credits.of(item, lines, fields.get(1), gazetteer));
        List<Attribution> found = List.of();
        List<List<Figure>> counted = figures.read(item, fields, places, events, steps);
        for (int i = 0; i < fields.size(); i++) {
            List<Span> words = counted.get(i).stream().map(Figure::span).toList();
            found = attributions.read(fields.get(i), words, steps);
            assembly.add(fields.get(i), found, counted.get(i));
        }
        return assembly.reading(contexts.read(item, fields, found, events));
    }
}
