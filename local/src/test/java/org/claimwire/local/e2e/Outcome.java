package org.claimwire.local.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.io.JsonEncoder;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.v1.Claim;
import org.claimwire.v1.SourceTally;

/**
 * What is left at rest: the last state of every claim, and the last value of every key on the compacted topics, where a
 * tombstone equals an absent key.
 *
 * <p>Situations and alerts are held as Avro's JSON: the generated classes cannot be compared where a record inside them may lack a
 * time.
 *
 * @param claims by claim id
 * @param tallies by source key
 * @param situations by situation key
 * @param alerts by alert id
 */
public record Outcome(
        Map<String, Claim> claims,
        Map<String, SourceTally> tallies,
        Map<String, String> situations,
        Map<String, String> alerts) {

    /** Sorts the maps. */
    public Outcome {
        claims = new TreeMap<>(claims);
        tallies = new TreeMap<>(tallies);
        situations = new TreeMap<>(situations);
        alerts = new TreeMap<>(alerts);
    }

    /** What the oracle says. */
    public static Outcome of(OfflineReplay replay) {
        return new Outcome(replay.claims(), replay.tallies(), texts(replay.situations()), texts(replay.alerts()));
    }

    /** Every value with all of its fields. */
    public static Map<String, String> texts(Map<String, ? extends SpecificRecord> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((key, value) -> texts.put(key, text(value)));
        return texts;
    }

    /** A value with all of its fields. */
    public static String text(SpecificRecord value) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            JsonEncoder json = EncoderFactory.get().jsonEncoder(value.getSchema(), text);
            new SpecificDatumWriter<SpecificRecord>(value.getSchema()).write(value, json);
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
