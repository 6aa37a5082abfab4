package org.claimwire.schemas.registry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.api.Test;

class WholeRecordTest {

    /** One field of every type that Avro has. */
    private static final Schema EVERYTHING = new Schema.Parser().parse("""
                    {"type": "record", "name": "Everything", "fields": [
                      {"name": "nothing", "type": "null"},
                      {"name": "yes", "type": "boolean"},
                      {"name": "whole", "type": "int"},
                      {"name": "long", "type": "long"},
                      {"name": "real", "type": "float"},
                      {"name": "fine", "type": "double"},
                      {"name": "text", "type": "string"},
                      {"name": "bytes", "type": "bytes"},
                      {"name": "word", "type": {"type": "enum", "name": "Word", "symbols": ["A", "B"]}},
                      {"name": "code", "type": {"type": "fixed", "name": "Code", "size": 3}},
                      {"name": "list", "type": {"type": "array", "items": ["null", "string"]}},
                      {"name": "map", "type": {"type": "map", "values": {"type": "array", "items": "long"}}}
                    ]}
                    """);

    private static final Schema LIST = new Schema.Parser().parse("{\"type\": \"array\", \"items\": \"string\"}");

    @Test
    void acceptsWhateverAvroWrites() throws IOException {
        long seed = System.nanoTime();
        for (Object record : new RandomData(EVERYTHING, 200, seed)) {
            for (boolean inBlocks : new boolean[] {false, true}) {
                byte[] bytes = written(record, inBlocks);
                assertThatCode(() -> WholeRecord.check(EVERYTHING, ByteBuffer.wrap(bytes)))
                        .as("seed %d, %s", seed, record)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void refusesWhateverIsCutOffOrGoesOn() throws IOException {
        long seed = System.nanoTime();
        for (Object record : new RandomData(EVERYTHING, 20, seed)) {
            byte[] bytes = written(record, false);
            for (int length = 0; length < bytes.length; length++) {
                assertRefused(EVERYTHING, Arrays.copyOf(bytes, length), "seed " + seed + ", cut after " + length);
            }
            assertRefused(EVERYTHING, Arrays.copyOf(bytes, bytes.length + 1), "seed " + seed + ", one byte more");
        }
    }

    @Test
    void refusesALengthBelowZeroWhichWouldReadTheSameBytesForEver() {
        assertRefused(LIST, new byte[] {2, 1}, "a text of length -1");
        assertRefused(LIST, new byte[] {3, 3, 1}, "the same in a block with its length");
    }

    @Test
    void refusesACountOfMoreItemsThanThereAreBytes() {
        assertRefused(
                LIST, new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F}, "2,147,483,647 items");
        byte[] least = {-1, -1, -1, -1, -1, -1, -1, -1, -1, 1, 0};
        assertRefused(LIST, least, "as many items as a long can be below zero");
    }

    @Test
    void refusesAChoiceThatThereIsNot() {
        Schema union = new Schema.Parser().parse("[\"null\", \"long\"]");

        assertRefused(union, new byte[] {4}, "the third of two");
        assertRefused(union, new byte[] {1}, "the one before the first");
    }

    @Test
    void refusesANumberWithoutEnd() {
        byte[] endless = new byte[11];
        Arrays.fill(endless, (byte) 0x80);

        assertRefused(new Schema.Parser().parse("\"long\""), endless, "eleven bytes");
    }

    private static void assertRefused(Schema schema, byte[] bytes, String what) {
        assertThatThrownBy(() -> WholeRecord.check(schema, ByteBuffer.wrap(bytes)))
                .as(what)
                .isInstanceOf(RuntimeException.class);
    }

    private static byte[] written(Object record, boolean inBlocks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = inBlocks
                ? new EncoderFactory().configureBlockSize(64).blockingBinaryEncoder(bytes, null)
                : EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<>(EVERYTHING).write(record, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }
}
