package org.claimwire.producer.jsonlines;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.json.JsonObject;
import org.claimwire.producer.json.JsonPlaces;
import org.claimwire.producer.json.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON line, in any order; all but {@code id} may be missing, and others are passed over.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code id}</td><td>an absolute URI, or the outlet's own name for the item, the same over its versions</td></tr>
 * <tr><td>{@code text}, {@code title}</td><td>the body and the headline; a usable item has one of them, or withdraws
 *     others</td></tr>
 * <tr><td>{@code outlet}, {@code outlets}</td><td>who sent it; of a list the first, the others carried it too</td></tr>
 * <tr><td>{@code published}, {@code versionTime}</td><td>{@link org.claimwire.producer.StatedTimes}</td></tr>
 * <tr><td>{@code embargoed}</td><td>until when it may not be sent on, a time with its offset; null or missing: not at all
 *     </td></tr>
 * <tr><td>{@code version}</td><td>a string or a number; 0 if missing</td></tr>
 * <tr><td>{@code status}</td><td>{@code usable} (if missing), {@code withheld} or {@code canceled}</td></tr>
 * <tr><td>{@code replaces}, {@code withdraws}</td><td>ids of other items of the same outlet, or their uris</td></tr>
 * <tr><td>{@code urgency}</td><td>1 to 9</td></tr>
 * <tr><td>{@code language}</td><td>a BCP 47 tag</td></tr>
 * <tr><td>{@code places}</td><td>names, or objects of {@code name} and {@code country} (ISO 3166-1 alpha-2)</td></tr>
 * <tr><td>{@code link}</td><td>an http or https address</td></tr>
 * <tr><td>{@code slugline}, {@code subjects}, {@code ednote}, {@code rights}</td><td>words</td></tr>
 * </table>
 */
final class ItemFields implements JsonObject.Fields {

    private final ItemDraft draft;
    private @Nullable String outlet;
    private List<String> outlets = List.of();
    private @Nullable Instant embargoedUntil;

    /**
     * @param given stands for what the line does not say
     */
    ItemFields(Given given) {
        this.draft = new ItemDraft(given);
    }

    /** Takes the value that the parser stands at, or passes over it if the field is not known. */
    @Override
    public void take(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        switch (field) {
            case "id" -> draft.id(JsonValues.words(field, parser));
            case "text" -> draft.text(JsonValues.text(field, parser));
            case "title" -> draft.headline(JsonValues.text(field, parser));
            case "outlet" -> outlet = JsonValues.words(field, parser);
            case "outlets" -> outlets = JsonValues.list(field, parser);
            case "published" -> draft.published(FieldWords.time(field, JsonValues.words(field, parser)));
            case "embargoed" -> embargoedUntil = FieldWords.moment(field, JsonValues.filled(field, parser));
            case "version" -> draft.version(JsonValues.wordsOrNumber(field, parser));
            case "versionTime" -> draft.versionTime(FieldWords.time(field, JsonValues.words(field, parser)));
            case "status" -> draft.status(FieldWords.status(JsonValues.words(field, parser)));
            case "replaces" -> draft.replaces(JsonValues.list(field, parser));
            case "withdraws" -> draft.withdraws(JsonValues.list(field, parser));
            case "slugline" -> draft.slugline(JsonValues.words(field, parser));
            case "urgency" -> draft.urgency(JsonValues.digit(field, parser));
            case "language" -> draft.language(FieldWords.language(JsonValues.words(field, parser)));
            case "places" -> draft.places(JsonPlaces.read(field, parser));
            case "subjects" -> draft.subjects(JsonValues.list(field, parser));
            case "ednote" -> draft.editorsNote(JsonValues.words(field, parser));
            case "link" -> draft.link(FieldWords.link(JsonValues.words(field, parser)));
            case "rights" -> draft.rights(JsonValues.words(field, parser));
            default -> parser.skipChildren();
        }
    }

    /** When it may be sent on; null if at once. */
    @Nullable
    Instant embargoedUntil() {
        return embargoedUntil;
    }

    /** The item that the fields make. */
    ItemDraft draft() {
        return draft.outlets(outletNames());
    }

    /** The sender first, then whoever else carried it. */
    private List<String> outletNames() {
        List<String> names = new ArrayList<>(outlets);
        if (outlet != null) {
            names.remove(outlet);
            names.add(0, outlet);
        }
        return names;
    }
}
