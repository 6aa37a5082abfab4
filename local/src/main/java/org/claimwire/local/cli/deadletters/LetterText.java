package org.claimwire.local.cli.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.schemas.registry.AnyRecord;
import org.claimwire.schemas.registry.RegistryAwayException;
import org.jspecify.annotations.Nullable;

/**
 * A whole letter in lines for a person: its headers, its key, and its value as far as it can be read - as a record of any
 * schema that the registry knows, as a notice, as text, else as bytes. Nothing in it steers the terminal.
 */
public final class LetterText {

    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_LINES = 200;
    private static final int DUMPED = 512;

    private final AnyRecord records;

    /** @param records asks the registry */
    public LetterText(AnyRecord records) {
        this.records = records;
    }

    /** The lines, none of them longer than a few thousand characters and no more than a few hundred. */
    public List<String> lines(ConsumerRecord<byte[], byte[]> record) {
        Letter letter = Letter.of(record);
        List<String> lines = new ArrayList<>();
        lines.add("letter   " + letter.place() + " of " + record.topic() + ", " + letter.time());
        lines.add("origin   " + cut(letter.origin()));
        for (Header header : bounded(List.of(record.headers().toArray()))) {
            byte[] value = header.value();
            lines.add("header   " + cut(header.key()) + ": " + shown(value));
        }
        lines.add("key      " + shown(record.key()));
        addValue(lines, letter, record);
        return lines;
    }

    private void addValue(List<String> lines, Letter letter, ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            lines.add("value    none"
                    + (letter.isWithoutItsRecord()
                            ? " here; " + (letter.bytes() == null ? "it" : "its " + letter.bytes() + " bytes")
                                    + " did not fit into the letter"
                            : ""));
        } else if ("notice".equals(letter.content())) {
            addNotice(lines, record, value);
        } else {
            addBytes(lines, value);
        }
    }

    private static void addNotice(List<String> lines, ConsumerRecord<byte[], byte[]> record, byte[] value) {
        try {
            lines.add("value    " + cut(RefusedRecord.notice(record).toString()));
        } catch (SerializationException noNotice) {
            lines.add("value    " + value.length + " bytes, no notice: " + cut(noNotice.getMessage()));
            lines.addAll(Bytes.dump(value, DUMPED));
        }
    }

    private void addBytes(List<String> lines, byte[] value) {
        String why;
        try {
            addRecord(lines, value, records.read(value));
            return;
        } catch (SerializationException noRecord) {
            why = String.valueOf(noRecord.getMessage());
        } catch (RegistryAwayException away) {
            why = "the schema registry does not answer, so nobody knows whether it is a record";
        }
        String text = Bytes.text(value);
        lines.add("value    " + value.length + " bytes, " + (text == null ? "no text" : "text") + "; " + cut(why));
        if (text == null) {
            lines.addAll(Bytes.dump(value, DUMPED));
        } else {
            addText(lines, text);
        }
    }

    private static void addRecord(List<String> lines, byte[] value, GenericRecord record) {
        Schema schema = record.getSchema();
        lines.add("value    " + value.length + " bytes, " + schema.getFullName());
        for (Schema.Field field : bounded(schema.getFields())) {
            Object said = record.get(field.pos());
            if (said != null) {
                lines.add("  " + field.name() + ": " + cut(words(said)));
            }
        }
    }

    private static String words(Object said) {
        return said instanceof GenericRecord || said instanceof Collection || said instanceof Map
                ? GenericData.get().toString(said)
                : said.toString();
    }

    private static void addText(List<String> lines, String text) {
        String[] all = text.split("\\R", MOST_LINES + 1);
        for (int i = 0; i < Math.min(all.length, MOST_LINES); i++) {
            lines.add("  " + cut(all[i]));
        }
        if (all.length > MOST_LINES) {
            lines.add("  and " + all[MOST_LINES].getBytes(UTF_8).length + " bytes more");
        }
    }

    private static String shown(byte @Nullable [] bytes) {
        return bytes == null ? "none" : cut(Bytes.shown(bytes, LONGEST_WORDS));
    }

    private static <T> List<T> bounded(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST_LINES));
    }

    private static String cut(@Nullable String words) {
        String all = String.valueOf(words);
        String shown = all.length() <= LONGEST_WORDS + 1
                ? all
                : all.substring(0, LONGEST_WORDS) + "… (" + all.length() + " characters)";
        return Paint.plain(shown);
    }
}
