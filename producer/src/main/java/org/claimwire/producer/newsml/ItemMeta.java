package org.claimwire.producer.newsml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code itemMeta}: what an item's provider says of its handling. A correction ({@code sig:correction}) or an update is
 * simply the next version, so signals are read only for one that would contradict the status.
 */
final class ItemMeta {

    /** IPTC's natures of news items that are no text. */
    private static final Set<String> OTHER_NATURES =
            Set.of("animation", "audio", "composite", "data", "graphic", "picture", "video");

    /** Signals of providers that an item must not be used any more, whatever their alias is. */
    private static final Set<String> KILLS = Set.of(
            "cancel",
            "canceled",
            "cancelled",
            "kill",
            "killed",
            "retract",
            "retracted",
            "retraction",
            "takedown",
            "withdraw",
            "withdrawal",
            "withdrawn");

    private final String guid;
    private final Codes codes;
    private final List<String> notes = new ArrayList<>();
    private final List<String> replaces = new ArrayList<>();
    private @Nullable String otherNature;
    private @Nullable String kill;
    private @Nullable StatedTime firstCreated;
    private PubStatus status = PubStatus.USABLE;
    private boolean isEmbargoed;
    private @Nullable Instant embargoedUntil;

    /**
     * @param guid the item's own guid, to tell links to its own versions
     * @param codes what its QCodes stand for
     */
    ItemMeta(String guid, Codes codes) {
        this.guid = guid;
        this.codes = codes;
    }

    /** Reads the element that the cursor stands at, and hands what belongs to the item to its draft. */
    void read(XmlCursor xml, ItemDraft draft) throws UnacceptableItemException {
        xml.children(() -> {
            if (!NewsMl.isOurs(xml) || otherNature != null) {
                return;
            }
            switch (xml.name()) {
                case "itemClass" -> readClass(xml);
                case "provider" -> readProvider(xml, draft);
                case "versionCreated" -> draft.versionTime(FieldWords.time("versionCreated", xml.words()));
                case "firstCreated" -> firstCreated = FieldWords.time("firstCreated", xml.words());
                case "pubStatus" -> status = status(xml);
                case "embargoed" -> readEmbargo(xml);
                case "signal" -> readSignal(xml);
                case "edNote" -> addIfThere(notes, xml.words());
                case "link" -> readLink(xml);
                default -> {
                    // not of the wire item
                }
            }
        });
        draft.status(status).replaces(replaces);
        if (isEmbargoed) {
            draft.embargoedUntil(embargoedUntil == null ? Instant.MAX : embargoedUntil);
        }
        if (!notes.isEmpty()) {
            String joined = String.join("\n", notes);
            Limits.checkLength("edNote", joined, Limits.FIELD_UNITS);
            draft.editorsNote(joined);
        }
    }

    /** The nature of an item that is no text, such as {@code picture}; null if it is one, or does not say. */
    @Nullable
    String otherNature() {
        return otherNature;
    }

    /** When the first version was made; null if the item does not say. */
    @Nullable
    StatedTime firstCreated() {
        return firstCreated;
    }

    /**
     * When the item may be sent on; null if at once. What is withheld or canceled is never held back.
     *
     * @throws UnacceptableItemException if it may not be sent on until its provider says so, or if a signal says that it is
     *     withdrawn and the status that it is usable
     */
    @Nullable
    Instant embargoedUntil() throws UnacceptableItemException {
        if (status != PubStatus.USABLE) {
            return null;
        }
        if (kill != null) {
            throw new UnacceptableItemException("signal \"" + kill
                    + "\" says that the item is withdrawn, but its pubStatus is usable; expected stat:canceled");
        }
        if (isEmbargoed && embargoedUntil == null) {
            throw new UnacceptableItemException("is embargoed without an end (embargoed is empty); it is not sent on,"
                    + " send the version that lifts the embargo");
        }
        return embargoedUntil;
    }

    private void readClass(XmlCursor xml) {
        String nature = codes.code(Codes.NATURE, xml.attribute("qcode"), xml.attribute("uri"));
        otherNature = nature != null && OTHER_NATURES.contains(nature) ? nature : null;
    }

    private void readProvider(XmlCursor xml, ItemDraft draft) throws UnacceptableItemException {
        String name = Concept.read(xml, codes).called(codes);
        if (name != null) {
            draft.outlets(List.of(name));
        }
    }

    private PubStatus status(XmlCursor xml) throws UnacceptableItemException {
        String qcode = xml.attribute("qcode");
        String uri = xml.attribute("uri");
        String code = codes.code(Codes.STATUS, qcode, uri);
        if (code == null) {
            String written = uri == null ? String.valueOf(qcode) : uri;
            Limits.checkLength("pubStatus", written, Limits.ID_UNITS);
            throw new UnacceptableItemException(
                    "pubStatus \"" + written + "\" is not known; expected stat:usable, stat:withheld or stat:canceled");
        }
        return FieldWords.status(code);
    }

    private void readEmbargo(XmlCursor xml) throws UnacceptableItemException {
        isEmbargoed = true;
        embargoedUntil = FieldWords.moment("embargoed", xml.words());
    }

    private void readSignal(XmlCursor xml) {
        String written = xml.attribute("uri") == null ? xml.attribute("qcode") : xml.attribute("uri");
        if (written != null) {
            String code = written.substring(Math.max(written.lastIndexOf(':'), written.lastIndexOf('/')) + 1);
            kill = KILLS.contains(code.toLowerCase(Locale.ROOT)) ? code : kill;
        }
    }

    /** A link to a previous version under a guid of its own: that item is replaced. */
    private void readLink(XmlCursor xml) throws UnacceptableItemException {
        String relation = codes.code(Codes.RELATION, xml.attribute("rel"), xml.attribute("reluri"));
        boolean isPrevious = "previousVersion".equals(relation) || "replaces".equals(relation);
        String target = xml.attribute("residref") == null ? xml.attribute("href") : xml.attribute("residref");
        if (isPrevious && target != null && !target.equals(guid) && !replaces.contains(target)) {
            replaces.add(target);
            NewsMl.checkCount("link", replaces.size());
        }
    }

    private static void addIfThere(List<String> list, @Nullable String words) {
        if (words != null) {
            list.add(words);
        }
    }
}
