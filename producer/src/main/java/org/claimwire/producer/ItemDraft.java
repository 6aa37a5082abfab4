package org.claimwire.producer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.advisory.OpeningNote;
import org.claimwire.producer.advisory.Ruling;
import org.claimwire.v1.Place;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * An item while a format reads it: its fields come in any order, all but the id may stay away, and what belongs together
 * is checked at the end. A field that is set twice has the later value. Not safe for threads.
 */
public final class ItemDraft {

    private final Given given;
    private @Nullable String id;
    private String version = "0";
    private @Nullable StatedTime versionTime;
    private @Nullable StatedTime published;
    private PubStatus status = PubStatus.USABLE;
    private List<String> outlets = List.of();
    private @Nullable String headline;
    private @Nullable String text;
    private @Nullable String language;
    private @Nullable Integer urgency;
    private @Nullable String slugline;
    private List<String> subjects = List.of();
    private List<Place> places = List.of();
    private @Nullable String editorsNote;
    private @Nullable String link;
    private @Nullable String rights;
    private List<String> replaces = List.of();
    private List<String> withdraws = List.of();
    private @Nullable Instant embargoedUntil;

    /**
     * @param given stands for what the item does not say itself
     */
    public ItemDraft(Given given) {
        this.given = given;
    }

    /** What the outlet calls the item in all its versions: an absolute URI, or a name of its own. */
    public ItemDraft id(@Nullable String words) {
        id = words;
        return this;
    }

    /** The version as the outlet counts it; null means 0. */
    public ItemDraft version(@Nullable String words) {
        version = words == null ? "0" : words;
        return this;
    }

    /** When this version was made; null if the outlet does not say. */
    public ItemDraft versionTime(@Nullable StatedTime time) {
        versionTime = time;
        return this;
    }

    /** When the item was first published; null if the outlet does not say. */
    public ItemDraft published(@Nullable StatedTime time) {
        published = time;
        return this;
    }

    /** The publishing status; usable if it is never set. */
    public ItemDraft status(PubStatus word) {
        status = word;
        return this;
    }

    /** The outlets that carry the item: the first one sent it, the others are evidence. May be empty. */
    public ItemDraft outlets(List<String> names) {
        outlets = List.copyOf(names);
        return this;
    }

    /** The headline as it is written, since claims count offsets in it; blank means none. */
    public ItemDraft headline(@Nullable String words) {
        headline = words == null || words.isBlank() ? null : words;
        return this;
    }

    /** The body as it is written; null means none. */
    public ItemDraft text(@Nullable String words) {
        text = words;
        return this;
    }

    /** A BCP 47 tag; see {@link FieldWords#language}. */
    public ItemDraft language(@Nullable String tag) {
        language = tag;
        return this;
    }

    /** 1 (most urgent) to 9. */
    public ItemDraft urgency(@Nullable Integer digit) {
        urgency = digit;
        return this;
    }

    /** The words that tie the items of one story together. */
    public ItemDraft slugline(@Nullable String words) {
        slugline = words;
        return this;
    }

    /** What the item is about, as codes or words. */
    public ItemDraft subjects(List<String> words) {
        subjects = List.copyOf(words);
        return this;
    }

    /** Where the item is set. */
    public ItemDraft places(List<Place> where) {
        places = List.copyOf(where);
        return this;
    }

    /** The note to editors. */
    public ItemDraft editorsNote(@Nullable String words) {
        editorsNote = words;
        return this;
    }

    /** Where the item can be read; see {@link FieldWords#link}. */
    public ItemDraft link(@Nullable String address) {
        link = address;
        return this;
    }

    /** Holder and terms of the rights. */
    public ItemDraft rights(@Nullable String words) {
        rights = words;
        return this;
    }

    /** The ids of items that this one replaces: absolute URIs, or names that the same outlet gave. */
    public ItemDraft replaces(List<String> ids) {
        replaces = List.copyOf(ids);
        return this;
    }

    /** The ids of items that this one withdraws (a kill notice): absolute URIs, or names that the same outlet gave. */
    public ItemDraft withdraws(List<String> ids) {
        withdraws = List.copyOf(ids);
        return this;
    }

    /** When it may be sent on; {@link Instant#MAX} if its outlet names no time; null if it is under no embargo. */
    public ItemDraft embargoedUntil(@Nullable Instant moment) {
        embargoedUntil = moment;
        return this;
    }

    /**
     * The id as it was written.
     *
     * @throws UnacceptableItemException if there is none, or it is too long
     */
    public String requiredId() throws UnacceptableItemException {
        if (id == null) {
            throw new UnacceptableItemException("has no id; every item needs one, the same over all its versions");
        }
        Limits.checkLength("id", id, Limits.ID_UNITS);
        return id;
    }

    /**
     * The item. One that is under embargo and takes words back, its own or another's, is not held and has no headline and no
     * text; if it was usable it is withheld. Where its note, headline or slugline says in an agency's words that a story is killed or held, {@link Ruling}
     * says what that means for it.
     *
     * @param receivedAt the time of receipt
     * @throws UnacceptableItemException if the fields together are no item, or a kill notice that cannot be tied to one
     */
    public WireItem toItem(Instant receivedAt) throws UnacceptableItemException {
        String sender = sender();
        String uri = ItemUri.ofItem(sender, requiredId());
        Ruling ruling = Ruling.on(new Ruling.Item(
                uri,
                version,
                status,
                embargoedUntil != null,
                others("replaces", replaces, sender, uri),
                others("withdraws", withdraws, sender, uri),
                editorsNote == null ? OpeningNote.of(text) : editorsNote,
                headline,
                slugline));
        checkWords(ruling);
        boolean silent = isSilenced(ruling, receivedAt);
        return WireItem.newBuilder()
                .setUri(uri)
                .setVersion(version)
                .setVersionTime(versionTime)
                .setPublished(published)
                .setStatus(silent && ruling.status() == PubStatus.USABLE ? PubStatus.WITHHELD : ruling.status())
                .setOutlet(sender)
                .setFeed(given.feed())
                .setCarriedBy(outlets.stream().skip(1).toList())
                .setHeadline(silent ? null : headline)
                .setText(text == null || silent ? "" : text)
                .setLanguage(language == null ? given.language() : language)
                .setUrgency(urgency)
                .setSlugline(slugline)
                .setSubjects(subjects)
                .setPlaces(places.isEmpty() ? given.places() : places)
                .setEditorsNote(editorsNote)
                .setLink(link)
                .setRights(rights)
                .setReplaces(others("replaces", replaces, sender, uri))
                .setWithdraws(ruling.withdraws())
                .setReceivedAt(receivedAt)
                .build();
    }

    /** Whether the item goes out at once although it is under embargo, because it takes words back: then without its own. */
    private boolean isSilenced(Ruling ruling, Instant receivedAt) {
        if (embargoedUntil == null) {
            return false;
        }
        boolean lasts = embargoedUntil.isAfter(receivedAt);
        return ruling.status() != PubStatus.USABLE
                || lasts && !ruling.withdraws().isEmpty();
    }

    private @Nullable String sender() throws UnacceptableItemException {
        String sender = outlets.isEmpty() ? given.outlet() : outlets.get(0);
        if (sender == null) {
            return null;
        }
        Limits.checkLength("outlet", sender, Limits.ID_UNITS);
        return sender;
    }

    private void checkWords(Ruling ruling) throws UnacceptableItemException {
        if (headline != null) {
            Limits.checkLength("title", headline, Limits.FIELD_UNITS);
        }
        if (text != null) {
            Limits.checkText(text);
        }
        boolean hasWords = headline != null || text != null && !text.isBlank();
        if (!hasWords
                && ruling.status() == PubStatus.USABLE
                && ruling.withdraws().isEmpty()) {
            throw new UnacceptableItemException("has neither text nor title; a usable item needs one of them");
        }
    }

    private static List<String> others(String field, List<String> ids, @Nullable String sender, String uri)
            throws UnacceptableItemException {
        List<String> uris = new ArrayList<>();
        for (String other : ids) {
            Limits.checkLength(field, other, Limits.ID_UNITS);
            uris.add(ItemUri.ofItem(sender, other));
        }
        if (uris.contains(uri)) {
            throw new UnacceptableItemException(
                    field + " names the item itself; send another version of it, status canceled to kill it");
        }
        return uris;
    }
}
