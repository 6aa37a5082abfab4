package org.claimwire.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.ItemContext;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.TextQuote;
import org.claimwire.extraction.Voice;
import org.jspecify.annotations.Nullable;

/** A reading of a text that a test makes up, words by words. */
public final class Told {

    private final String text;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /** @param text the body of the item */
    public Told(String text) {
        this.text = text;
    }

    /** Somebody says something; a source of null is a cue that names nobody. */
    public Told says(@Nullable String source, String cue, String content) {
        return says(Field.TEXT, source, cue, content, List.of());
    }

    /** Somebody says something in the headline, which holds the same words here. */
    public Told saysInTitle(String source, String cue, String content) {
        return says(Field.TITLE, source, cue, content, List.of());
    }

    /** Somebody states all figures told so far. */
    public Told states(String source, String cue, String content) {
        List<Integer> all = new ArrayList<>();
        for (int figure = 0; figure < figures.size(); figure++) {
            all.add(figure);
        }
        return says(Field.TEXT, source, cue, content, all);
    }

    private Told says(Field field, @Nullable String source, String cue, String content, List<Integer> stated) {
        claims.add(new Claim(
                source == null ? Voice.UNATTRIBUTED : Voice.ATTRIBUTED,
                new Source("key", "name", SourceKind.PERSON, null, null, null),
                source == null ? null : span(field, source),
                new Cue(span(field, cue), "say"),
                List.of(span(field, content)),
                Quotation.INDIRECT,
                false,
                false,
                List.of(),
                null,
                new TextQuote(content, "", ""),
                stated));
        return this;
    }

    /** A whole of the reported event, asserted. */
    public Told figure(String phrase, Outcome outcome, @Nullable Long value) {
        return figure(phrase, outcome, value, "people", Group.EVERYONE, false, false, Measure.TOTAL, Polarity.ASSERTED);
    }

    /** A figure in every respect that is measured. */
    public Told figure(
            String phrase,
            Outcome outcome,
            @Nullable Long value,
            String population,
            Group group,
            boolean partOf,
            boolean background,
            Measure measure,
            Polarity polarity) {
        figures.add(new Figure(
                span(Field.TEXT, phrase),
                phrase,
                outcome,
                value,
                value == null ? null : new Interval(value, value),
                value == null ? Qualifier.VAGUE : Qualifier.EXACT,
                population,
                group,
                Set.of(),
                EventKind.UNKNOWN,
                null,
                partOf,
                null,
                background,
                measure,
                polarity));
        return this;
    }

    /** What was read in it. */
    public ItemReading reading() {
        return new ItemReading(claims, figures, ItemContext.EMPTY);
    }

    /** Where words first stand. */
    public Stretch at(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in: " + text);
        }
        return new Stretch(begin, begin + words.length());
    }

    private Span span(Field field, String words) {
        Stretch at = at(words);
        return new Span(field, at.begin(), at.end());
    }
}
