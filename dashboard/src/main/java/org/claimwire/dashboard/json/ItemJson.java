package org.claimwire.dashboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.claimwire.dashboard.view.Entry;
import org.claimwire.dashboard.view.ItemFile;
import org.claimwire.dashboard.view.ItemVersion;
import org.claimwire.dashboard.view.Words;
import org.claimwire.v1.Claim;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/** Items as JSON objects. */
public final class ItemJson {

    private ItemJson() {}

    /** A version of an item, with what is claimed in the item. */
    public static String of(ItemFile file, ItemVersion version, List<Entry<Claim>> claims) {
        return Json.object(json -> {
            WireItem item = version.item();
            boolean isCurrent = version.equals(file.current());
            json.writeStringField("uri", file.uri());
            json.writeStringField("version", item.getVersion());
            json.writeStringField("hash", version.hash());
            json.writeStringField("status", isCurrent ? file.status() : Words.of(item.getStatus()));
            json.writeBooleanField("current", isCurrent);
            json.writeStringField("outlet", item.getOutlet());
            Json.strings(json, "carriedBy", item.getCarriedBy());
            json.writeStringField("headline", item.getHeadline());
            json.writeStringField("text", isReadable(version) ? item.getText() : null);
            json.writeStringField("language", item.getLanguage());
            stated(json, "published", item.getPublished());
            stated(json, "versionTime", item.getVersionTime());
            Json.time(json, "receivedAt", item.getReceivedAt());
            json.writeStringField("link", item.getLink());
            json.writeStringField("rights", item.getRights());
            json.writeBooleanField("available", isReadable(version));
            json.writeBooleanField("expired", version.expired());
            json.writeBooleanField("hidden", version.hidden());
            json.writeArrayFieldStart("claims");
            for (Entry<Claim> claim : claims) {
                EntryJson.write(json, claim, true);
            }
            json.writeEndArray();
            versions(json, file);
        });
    }

    /** The fields by which a stream tells of an item. */
    static void light(JsonGenerator json, ItemFile file) throws IOException {
        WireItem item = file.current().item();
        json.writeStringField("uri", file.uri());
        json.writeStringField("version", item.getVersion());
        json.writeStringField("status", file.status());
        json.writeStringField("outlet", item.getOutlet());
        json.writeStringField("headline", item.getHeadline());
        Json.time(json, "eventTime", file.current().time());
        Json.time(json, "receivedAt", item.getReceivedAt());
    }

    private static boolean isReadable(ItemVersion version) {
        return !version.hidden() && !version.expired();
    }

    private static void versions(JsonGenerator json, ItemFile file) throws IOException {
        json.writeArrayFieldStart("versions");
        for (ItemVersion version : file.versions()) {
            json.writeStartObject();
            json.writeStringField("version", version.item().getVersion());
            json.writeStringField("hash", version.hash());
            json.writeStringField("status", Words.of(version.item().getStatus()));
            stated(json, "versionTime", version.item().getVersionTime());
            Json.time(json, "receivedAt", version.item().getReceivedAt());
            json.writeBooleanField("hidden", version.hidden());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void stated(JsonGenerator json, String name, @Nullable StatedTime stated) throws IOException {
        Json.time(json, name, stated == null ? null : stated.getTime());
    }
}
