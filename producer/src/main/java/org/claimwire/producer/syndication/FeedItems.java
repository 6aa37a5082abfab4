package org.claimwire.producer.syndication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Origin;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one feed to items. The outlet is the one that the feed's settings name; else the source that the entry names,
 * which is where an aggregator took it from; else the feed itself. So an aggregator is configured without an outlet.
 */
final class FeedItems {

    private final FeedHead head;
    private final Given given;

    /**
     * @param head what the feed says of itself
     * @param given what the settings say of it
     */
    FeedItems(FeedHead head, Given given) {
        this.head = head;
        this.given = given;
    }

    /**
     * An entry as an item.
     *
     * @param origin where it stands
     * @param receivedAt the time of receipt
     * @throws UnacceptableItemException if it is none
     */
    AcceptedItem item(FeedEntry entry, Origin origin, Instant receivedAt) throws UnacceptableItemException {
        String link = FeedLink.resolved(entry.link(), head.base());
        String id = EntryId.of(entry, link);
        String rights = Limits.bounded("rights", entry.rights() == null ? head.rights() : entry.rights());
        ItemDraft draft = draft(id, entry.source())
                .versionTime(entry.versionTime())
                .published(entry.published())
                .headline(entry.title())
                .text(entry.text())
                .language(entry.language() == null ? head.language() : entry.language())
                .subjects(subjects(entry))
                .link(Limits.bounded("link", link))
                .rights(rights);
        return new AcceptedItem(origin, entry.id() == null ? id : entry.id(), draft.toItem(receivedAt));
    }

    /**
     * A tombstone as the canceled version of the entry that it names (RFC 6721): {@code ref} is its id, {@code when} the
     * version's time, so that an entry that was changed later stands. It counts, as any version does, for its own outlet
     * only.
     *
     * @param tombstone the {@code at:deleted-entry}
     * @throws UnacceptableItemException if it does not say what was deleted and when
     */
    AcceptedItem deletion(Element tombstone, Origin origin, Instant receivedAt) throws UnacceptableItemException {
        String ref = FeedText.filled(tombstone.getAttributeValue("ref"));
        String when = tombstone.getAttributeValue("when");
        StatedTime time = FeedTimes.first(when);
        if (ref == null) {
            throw new UnacceptableItemException("deleted-entry has no ref, so that nobody knows what is deleted");
        }
        if (time == null) {
            throw new UnacceptableItemException("deleted-entry has no time that can be read (when"
                    + (when == null ? " is missing" : " \"" + Limits.bounded("when", when) + "\"")
                    + "), so that nobody knows which versions it deletes; expected one such as 2022-01-06T15:30:00Z");
        }
        Element source = tombstone.getChild("source", EntryElements.ATOM);
        ItemDraft draft = draft(EntryId.of(ref), source == null ? null : EntryElements.own(source, "title"))
                .status(PubStatus.CANCELED)
                .versionTime(time)
                .editorsNote(Limits.bounded("comment", EntryElements.own(tombstone, "comment")));
        return new AcceptedItem(origin, ref, draft.toItem(receivedAt));
    }

    private ItemDraft draft(String id, @Nullable String source) {
        ItemDraft draft = new ItemDraft(given).id(id);
        String outlet = source == null ? head.outlet() : source;
        return given.outlet() != null || outlet == null ? draft : draft.outlets(List.of(outlet));
    }

    private static List<String> subjects(FeedEntry entry) throws UnacceptableItemException {
        Set<String> subjects = new LinkedHashSet<>();
        for (String words : entry.subjects()) {
            String filled = FeedText.oneLine(FeedText.ofRss(words));
            if (filled != null) {
                Limits.checkLength("category", filled, Limits.FIELD_UNITS);
                subjects.add(filled);
            }
        }
        if (subjects.size() > Limits.LIST_ENTRIES) {
            throw new UnacceptableItemException(
                    "has " + subjects.size() + " categories, more than the " + Limits.LIST_ENTRIES + " allowed");
        }
        return new ArrayList<>(subjects);
    }
}
