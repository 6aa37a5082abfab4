package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.claimwire.evaluation.Report;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.gold.GoldSet;
import org.claimwire.evaluation.speed.Speed;
import org.jspecify.annotations.Nullable;

/**
 * How well and how fast readers read, a JSON object a line: {@code "type": "measure"} for each measure of each set, {@code
 * "type": "speed"} once a reader. Shares have three decimals.
 */
public final class EvaluationLines {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final int DECIMALS = 3;

    private EvaluationLines() {}

    /**
     * Writes all lines.
     *
     * @param out where they go; flushed, never closed
     * @throws UncheckedIOException if they cannot be written
     */
    public static void write(Writer out, List<Report> reports) {
        try {
            for (Report report : reports) {
                for (Map.Entry<GoldSet, Accuracy> set : report.accuracy().entrySet()) {
                    for (Measure measure : set.getValue().measures()) {
                        line(out, json -> write(json, report, set.getKey(), measure));
                    }
                }
                line(out, json -> write(json, report));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Report report, GoldSet set, Measure measure) throws IOException {
        writeReader(json, "measure", report);
        json.writeStringField("set", set.toString());
        json.writeStringField("measure", measure.name());
        writeShare(json, "P", measure.precision());
        writeShare(json, "R", measure.recall());
        writeShare(json, "F", measure.f());
        json.writeNumberField("labels", measure.gold());
    }

    private static void write(JsonGenerator json, Report report) throws IOException {
        Speed speed = report.speed();
        writeReader(json, "speed", report);
        json.writeNumberField("articlesPerSecond", rounded(speed.articlesPerSecond()));
        json.writeNumberField("articleWords", Speed.ARTICLE_WORDS);
        json.writeNumberField("texts", speed.texts());
        json.writeNumberField("wordsPerText", speed.wordsPerText());
        json.writeNumberField("loadMillis", speed.load().toMillis());
        json.writeNumberField("heldBytes", speed.heldBytes());
    }

    private static void writeReader(JsonGenerator json, String type, Report report) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("reader", report.reader());
        json.writeStringField("version", report.version().toString());
    }

    private static void writeShare(JsonGenerator json, String name, @Nullable Double share) throws IOException {
        if (share == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, rounded(share));
        }
    }

    private static BigDecimal rounded(double number) {
        return new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static void line(Writer out, Fields fields) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }
}
