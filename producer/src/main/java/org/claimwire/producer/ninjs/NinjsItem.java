package org.claimwire.producer.ninjs;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a ninjs object mean together.
 *
 * <p>The text is a body; where there is none, a description, the outlet's own short telling, or a body that is one. An
 * object without words of its own (a picture, an event to come) is passed over. A part of an item ({@code partial}, 1.x
 * {@code incomplete}) is refused: what it leaves out would pass for corrected. A withheld or canceled version is taken
 * whatever it is, so that no kill is lost, and at once: of one under embargo without headline and text ({@link ItemDraft#toItem}).
 */
final class NinjsItem {

    private static final Set<String> WITHOUT_WORDS = Set.of("picture", "graphic", "audio", "video");
    private static final Set<String> ANNOUNCEMENTS = Set.of("event", "planning");
    private static final Set<String> WHOLE = Set.of("full", "complete");

    private final NinjsFields fields;
    private final Given given;
    private final PubStatus status;
    private final @Nullable Instant embargo;
    private final @Nullable String body;

    /**
     * @param fields all fields of the object
     * @param given stands for what they do not say
     * @throws UnacceptableItemException if status or embargo are not known
     */
    NinjsItem(NinjsFields fields, Given given) throws UnacceptableItemException {
        this.fields = fields;
        this.given = given;
        this.status = FieldWords.status(fields.words("pubstatus"));
        this.embargo = FieldWords.moment(fields.spelling("embargoed"), fields.words("embargoed"));
        this.body = Wording.best(fields.bodies().stream()
                .filter(wording -> !wording.isShortened())
                .toList());
    }

    /**
     * The item, or a word on why it is passed over.
     *
     * @param origin where the object stands
     * @param receivedAt the time of receipt
     * @throws UnacceptableItemException if the fields together are no item
     */
    ParsedItem read(Origin origin, Instant receivedAt) throws UnacceptableItemException {
        if (fields.words("uri") == null) {
            throw new UnacceptableItemException(
                    "has no uri; every ninjs object needs one, the same over all versions of the item");
        }
        String type = String.valueOf(fields.words("type"));
        boolean isTold = !ANNOUNCEMENTS.contains(type) && (body != null || !WITHOUT_WORDS.contains(type));
        if (status == PubStatus.USABLE && !isTold) {
            return new SkippedFile(origin, "it is of type " + type + ", without a text to read");
        }
        ItemDraft draft = draft().embargoedUntil(embargo);
        if (status == PubStatus.USABLE) {
            checkWhole();
            draft.text(text());
        } else {
            draft.text(body);
        }
        Instant until = status == PubStatus.USABLE ? embargo : null;
        return new AcceptedItem(origin, draft.requiredId(), draft.toItem(receivedAt), until);
    }

    private ItemDraft draft() throws UnacceptableItemException {
        String urgency = fields.words("urgency");
        String located = fields.words("located");
        boolean feedGivesPlaces = !given.places().isEmpty();
        return new ItemDraft(given)
                .id(fields.words("uri"))
                .version(fields.words("version"))
                .versionTime(time("versioncreated"))
                .published(time("firstcreated"))
                .status(status)
                .outlets(NinjsOutlets.read(
                        fields.concepts("infosources"), fields.words("copyrightholder"), given.outlet() != null))
                .headline(Wording.best(fields.headlines()))
                .language(FieldWords.language(fields.words("language")))
                .urgency(urgency == null ? null : Integer.valueOf(urgency))
                .slugline(fields.words("slugline"))
                .subjects(subjects())
                .places(NinjsPlaces.read(fields.concepts("places"), located, feedGivesPlaces))
                .editorsNote(fields.words("ednote"))
                .rights(rights());
    }

    private void checkWhole() throws UnacceptableItemException {
        String representation = fields.words("representationtype");
        if (representation != null && !WHOLE.contains(representation)) {
            throw new UnacceptableItemException(fields.spelling("representationtype") + " is \"" + representation
                    + "\": a part of an item would pass for a correction of the whole; fetch the full one");
        }
    }

    private @Nullable String text() throws UnacceptableItemException {
        if (body != null) {
            return body;
        }
        String unread = fields.bodies().stream()
                .filter(Wording::isUnreadable)
                .map(Wording::contentType)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!unread.isEmpty()) {
            throw new UnacceptableItemException("has a body only in " + unread
                    + "; text/plain, text/html, application/xhtml+xml or text/vnd.IPTC.NITF is needed");
        }
        return Wording.best(Stream.concat(fields.descriptions().stream(), fields.bodies().stream())
                .toList());
    }

    private List<String> subjects() {
        Set<String> labels = new LinkedHashSet<>();
        fields.concepts("subjects").forEach(subject -> labels.add(String.valueOf(subject.label())));
        return List.copyOf(labels);
    }

    /** Holder, notice and terms, the holder only where the notice does not name it. */
    private @Nullable String rights() throws UnacceptableItemException {
        String holder = fields.words("copyrightholder");
        String notice = fields.words("copyrightnotice");
        boolean isNamed = holder != null && notice != null && notice.contains(holder);
        String rights = Stream.of(isNamed ? null : holder, notice, fields.words("usageterms"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        Limits.checkLength("the rights together", rights, Limits.FIELD_UNITS);
        return rights.isEmpty() ? null : rights;
    }

    private @Nullable StatedTime time(String name) throws UnacceptableItemException {
        return FieldWords.time(fields.spelling(name), fields.words(name));
    }
}
