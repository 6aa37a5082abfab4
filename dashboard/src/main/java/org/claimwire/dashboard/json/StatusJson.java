package org.claimwire.dashboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.View;
import org.claimwire.dashboard.view.Words;

/** How the dashboard stands, as a JSON object. */
public final class StatusJson {

    private StatusJson() {}

    /**
     * The object.
     *
     * @param version the release
     * @param now the server's time
     */
    public static String of(View view, Progress progress, String version, Instant now) {
        return Json.object(json -> {
            json.writeStringField("version", version);
            json.writeStringField("state", Words.of(progress.state()));
            json.writeStringField("reason", progress.reason());
            json.writeNumberField("lag", progress.lag());
            newest(json, view);
            counts(json, view);
            json.writeNumberField("unreadable", progress.unreadable());
            Json.time(json, "now", now);
            Json.time(json, "lastRecordAt", progress.lastRecordAt());
            json.writeArrayFieldStart("topics");
            for (Progress.TopicLag topic : progress.topics()) {
                json.writeStartObject();
                json.writeStringField("topic", topic.topic());
                json.writeNumberField("lag", topic.lag());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void newest(JsonGenerator json, View view) throws IOException {
        json.writeFieldName("newestItem");
        var newest = view.newestItem();
        if (newest.isEmpty()) {
            json.writeNull();
        } else {
            json.writeStartObject();
            ItemJson.light(json, newest.get());
            json.writeEndObject();
        }
    }

    private static void counts(JsonGenerator json, View view) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Kind kind : Kind.values()) {
            json.writeNumberField(kind.plural(), view.count(kind));
        }
        json.writeNumberField("openAlerts", view.openAlerts());
        json.writeEndObject();
    }
}
