package org.claimwire.producer.jsonlines;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.ItemUri;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.v1.Place;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.WireItem;
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
final class ItemFields {

    private @Nullable String id;
    private @Nullable String text;
    private @Nullable String title;
    private @Nullable String outlet;
    private List<String> outlets = List.of();
    private @Nullable StatedTime published;
    private @Nullable String version;
    private @Nullable StatedTime versionTime;
    private PubStatus status = PubStatus.USABLE;
    private List<String> replaces = List.of();
    private List<String> withdraws = List.of();
    private @Nullable String slugline;
    private @Nullable Integer urgency;
    private @Nullable String language;
    private List<Place> places = List.of();
    private List<String> subjects = List.of();
    private @Nullable String ednote;
    private @Nullable String link;
    private @Nullable String rights;

    /** Takes the value that the parser stands at, or passes over it if the field is not known. */
    void take(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        switch (field) {
            case "id" -> id = JsonValues.words(field, parser);
            case "text" -> text = JsonValues.text(field, parser);
            case "title" -> title = headline(field, parser);
            case "outlet" -> outlet = JsonValues.words(field, parser);
            case "outlets" -> outlets = JsonValues.list(field, parser);
            case "published" -> published = FieldWords.time(field, JsonValues.words(field, parser));
            case "version" -> version = JsonValues.wordsOrNumber(field, parser);
            case "versionTime" -> versionTime = FieldWords.time(field, JsonValues.words(field, parser));
            case "status" -> status = FieldWords.status(JsonValues.words(field, parser));
            case "replaces" -> replaces = JsonValues.list(field, parser);
            case "withdraws" -> withdraws = JsonValues.list(field, parser);
            case "slugline" -> slugline = JsonValues.words(field, parser);
            case "urgency" -> urgency = JsonValues.digit(field, parser);
            case "language" -> language = FieldWords.language(JsonValues.words(field, parser));
            case "places" -> places = JsonPlaces.read(field, parser);
            case "subjects" -> subjects = JsonValues.list(field, parser);
            case "ednote" -> ednote = JsonValues.words(field, parser);
            case "link" -> link = FieldWords.link(JsonValues.words(field, parser));
            case "rights" -> rights = JsonValues.words(field, parser);
            default -> parser.skipChildren();
        }
    }

    /**
     * The id as it is written.
     *
     * @throws UnacceptableItemException if there is none
     */
    String id() throws UnacceptableItemException {
        if (id == null) {
            throw new UnacceptableItemException("has no id; every item needs one, the same over all its versions");
        }
        JsonValues.checkLength("id", id, Limits.ID_UNITS);
        return id;
    }

    /**
     * The item.
     *
     * @param receivedAt the time of receipt
     * @throws UnacceptableItemException if the fields together are no item
     */
    WireItem toItem(Instant receivedAt) throws UnacceptableItemException {
        List<String> outletNames = outletNames();
        String sender = outletNames.isEmpty() ? null : outletNames.get(0);
        if (sender != null) {
            JsonValues.checkLength("outlet", sender, Limits.ID_UNITS);
        }
        String uri = ItemUri.ofItem(sender, id());
        checkHasContent();
        return WireItem.newBuilder()
                .setUri(uri)
                .setVersion(version == null ? "0" : version)
                .setVersionTime(versionTime)
                .setPublished(published)
                .setStatus(status)
                .setOutlet(sender)
                .setCarriedBy(outletNames.stream().skip(1).toList())
                .setHeadline(title)
                .setText(text == null ? "" : text)
                .setLanguage(language)
                .setUrgency(urgency)
                .setSlugline(slugline)
                .setSubjects(subjects)
                .setPlaces(places)
                .setEditorsNote(ednote)
                .setLink(link)
                .setRights(rights)
                .setReplaces(others("replaces", replaces, sender, uri))
                .setWithdraws(others("withdraws", withdraws, sender, uri))
                .setReceivedAt(receivedAt)
                .build();
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

    private void checkHasContent() throws UnacceptableItemException {
        if (text != null) {
            Limits.checkText(text);
        }
        boolean hasWords = title != null || text != null && !text.isBlank();
        if (!hasWords && status == PubStatus.USABLE && withdraws.isEmpty()) {
            throw new UnacceptableItemException("has neither text nor title; a usable item needs one of them");
        }
    }

    private static List<String> others(String field, List<String> ids, @Nullable String sender, String uri)
            throws UnacceptableItemException {
        List<String> uris = new ArrayList<>();
        for (String other : ids) {
            JsonValues.checkLength(field, other, Limits.ID_UNITS);
            uris.add(ItemUri.ofItem(sender, other));
        }
        if (uris.contains(uri)) {
            throw new UnacceptableItemException(
                    field + " names the item itself; send another version of it, status canceled to kill it");
        }
        return uris;
    }

    /** The headline stays as it is, since claims may count offsets in it. */
    private static @Nullable String headline(String field, JsonParser parser)
            throws IOException, UnacceptableItemException {
        String words = JsonValues.text(field, parser);
        if (words == null || words.isBlank()) {
            return null;
        }
        JsonValues.checkLength(field, words, Limits.FIELD_UNITS);
        return words;
    }
}
