package org.claimwire.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.jspecify.annotations.Nullable;

/** What the objects of labelled files hold. Their offsets count characters. */
final class GoldLabels {

    private GoldLabels() {}

    static GoldArticle article(JsonNode line) {
        GoldText text = text(line, words(line, "id"));
        CodePoints offsets = new CodePoints(text.text());
        return new GoldArticle(
                text,
                each(
                        line,
                        "attributions",
                        label -> new GoldAttribution(
                                stretches(label, "source", offsets),
                                stretches(label, "cue", offsets),
                                stretches(label, "content", offsets))));
    }

    static GoldPassage passage(JsonNode line) {
        GoldText text = text(line, words(line, "id"));
        CodePoints offsets = new CodePoints(text.text());
        return new GoldPassage(text, each(line, "figures", label -> figure(label, offsets)));
    }

    private static GoldFigure figure(JsonNode label, CodePoints offsets) {
        String phrase = words(label, "phrase");
        int begin = field(label, "begin").intValue();
        int end = begin + phrase.codePointCount(0, phrase.length());
        JsonNode value = field(label, "value");
        return new GoldFigure(
                phrase,
                new Stretch(offsets.toUnits(begin), offsets.toUnits(end)),
                Outcome.valueOf(words(label, "outcome").toUpperCase(Locale.ROOT)),
                value.isNull() ? null : value.longValue(),
                Qualifier.valueOf(words(label, "qualifier").toUpperCase(Locale.ROOT)),
                words(label, "population"),
                optional(label, "source"),
                field(label, "part_of").booleanValue(),
                field(label, "background").booleanValue());
    }

    static GoldIncident incident(JsonNode line) {
        String id = words(line, "incident");
        return new GoldIncident(
                id,
                field(line, "killed").longValue(),
                field(line, "injured").longValue(),
                each(line, "docs", document -> text(document, DocumentId.of(id, words(document, "id")))));
    }

    private static GoldText text(JsonNode object, String id) {
        String published = optional(object, "published");
        return new GoldText(
                id,
                optional(object, "outlet"),
                published == null ? null : LocalDate.parse(published),
                optional(object, "title"),
                words(object, "text"));
    }

    private static List<Stretch> stretches(JsonNode label, String name, CodePoints offsets) {
        return each(
                label,
                name,
                pair -> new Stretch(
                        offsets.toUnits(pair.path(0).intValue()),
                        offsets.toUnits(pair.path(1).intValue())));
    }

    private static <T> List<T> each(JsonNode object, String name, Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        field(object, name).forEach(element -> all.add(reader.apply(element)));
        return all;
    }

    private static String words(JsonNode object, String name) {
        return field(object, name).asText();
    }

    private static @Nullable String optional(JsonNode object, String name) {
        return object.hasNonNull(name) ? object.get(name).asText() : null;
    }

    private static JsonNode field(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the label has no '" + name + "'");
        }
        return value;
    }
}
