package org.claimwire.dashboard.json;

import org.claimwire.dashboard.view.Entry;
import org.claimwire.dashboard.view.Found;
import org.claimwire.dashboard.view.Kind;

/** A page of a list as a JSON object. */
public final class ListJson {

    private ListJson() {}

    /**
     * The object.
     *
     * @param detail whether situations bring their evidence
     */
    public static String of(Kind kind, Found found, boolean detail) {
        return Json.object(json -> {
            json.writeArrayFieldStart(kind.plural());
            for (Entry<?> entry : found.entries()) {
                EntryJson.write(json, entry, detail);
            }
            json.writeEndArray();
            json.writeNumberField("total", found.total());
            json.writeStringField(
                    "next", found.next() == null ? null : found.next().token());
            json.writeStringField("lastEventId", found.asOf().text());
        });
    }
}
