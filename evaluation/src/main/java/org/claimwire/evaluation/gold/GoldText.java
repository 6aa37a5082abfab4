package org.claimwire.evaluation.gold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimwire.extraction.ItemText;
import org.claimwire.producer.ItemUri;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.item.Origin;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * A text that carries labels, without them.
 *
 * @param id its name in the labelled set
 * @param outlet who published it, or null
 * @param published the day, or null if it is not known
 * @param title the headline, or null
 * @param text the body
 */
public record GoldText(
        String id,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String title,
        String text) {

    /** The item that the same fields make in a file of JSON lines. */
    public WireItem wireItem() {
        return WireItem.newBuilder()
                .setUri(ItemUri.ofItem(outlet, id))
                .setVersion("0")
                .setPublished(published == null ? null : day(published))
                .setStatus(PubStatus.USABLE)
                .setOutlet(outlet)
                .setHeadline(title)
                .setText(text)
                .setReceivedAt(Instant.EPOCH)
                .build();
    }

    /** What a reader gets of it. */
    public ItemText itemText() {
        WireItem item = wireItem();
        return ItemVersions.of(item.getUri(), item, origin()).text();
    }

    /** Where it stands, for a replay. */
    public Origin origin() {
        return new Origin(id, 0, 0);
    }

    private static StatedTime day(LocalDate day) {
        return new StatedTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), TimePrecision.DAY);
    }
}
