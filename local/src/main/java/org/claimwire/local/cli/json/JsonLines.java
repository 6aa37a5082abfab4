package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.claimwire.local.cli.deadletters.Letter;
import org.claimwire.local.cli.deadletters.Place;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object a line, as {@code claimwire-extract.schema.json} describes them.
 *
 * <p>Every line is whole when a method returns, so that a reader at the other end of a pipe can follow.
 */
public final class JsonLines {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer out;
    private final ItemLine itemLine;

    /**
     * @param out where the lines go; flushed after each, never closed
     * @param scope what the lines tell
     */
    public JsonLines(Writer out, Scope scope) {
        this.out = out;
        this.itemLine = new ItemLine(scope);
    }

    /**
     * Writes the line of one item.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(ReadItem item) {
        line(json -> itemLine.write(json, item));
    }

    /**
     * Writes the line of one tally.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(SourceTally tally) {
        line(json -> TallyLine.write(json, tally));
    }

    /**
     * Writes the line of one claim out of its topic.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Claim claim) {
        line(json -> ClaimLine.write(json, claim));
    }

    /**
     * Writes the line of one situation.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Situation situation) {
        line(json -> SituationLine.write(json, situation));
    }

    /**
     * Writes the line of one alert.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Alert alert) {
        line(json -> AlertLine.write(json, alert));
    }

    /**
     * Writes the line of one dead letter.
     *
     * @param successor the letter that stands for it since it was replayed, or null
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Letter letter, @Nullable Place successor) {
        line(json -> DeadLetterLine.write(json, letter, successor));
    }

    /**
     * Writes the line that says that a situation or an alert is no longer kept.
     *
     * @param what {@code situation} or {@code alert}
     * @param key its key, the alert's id
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeClosed(String what, String key) {
        line(json -> ClosedLine.write(json, what, key));
    }

    private void line(Line line) {
        try {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                line.write(json);
            }
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Line {
        void write(JsonGenerator json) throws IOException;
    }
}
