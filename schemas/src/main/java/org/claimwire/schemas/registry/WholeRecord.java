package org.claimwire.schemas.registry;

import java.nio.ByteBuffer;
import org.apache.avro.Schema;

/**
 * Looks bytes over before anything is made of them: whether they are one record of a schema in Avro's binary encoding, whole,
 * with nothing behind it.
 *
 * <p>Avro makes room for a text or a list of any length that the bytes claim, so that a few random bytes can fill the memory
 * and stop a thread again and again. Here every length is held against what is left.
 *
 * @see <a href="https://avro.apache.org/docs/1.12.0/specification/#binary-encoding">binary encoding</a>
 */
final class WholeRecord {

    private static final int MAX_DEPTH = 64;

    private final ByteBuffer bytes;
    private int depth;

    private WholeRecord(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * Checks the bytes that are left in a buffer.
     *
     * @throws RuntimeException if they are no whole record
     */
    static void check(Schema schema, ByteBuffer bytes) {
        new WholeRecord(bytes).pass(schema);
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException(bytes.remaining() + " bytes stand behind the record");
        }
    }

    private void pass(Schema schema) {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("records in records, more than " + MAX_DEPTH + " deep");
        }
        passValue(schema);
        depth--;
    }

    private void passValue(Schema schema) {
        switch (schema.getType()) {
            case RECORD -> schema.getFields().forEach(field -> pass(field.schema()));
            case UNION -> pass(schema.getTypes().get(index(schema.getTypes().size())));
            case ENUM -> index(schema.getEnumSymbols().size());
            case ARRAY -> passBlocks(() -> pass(schema.getElementType()));
            case MAP ->
                passBlocks(() -> {
                    skip(number());
                    pass(schema.getValueType());
                });
            case STRING, BYTES -> skip(number());
            case FIXED -> skip(schema.getFixedSize());
            case INT, LONG -> number();
            case BOOLEAN -> skip(1);
            case FLOAT -> skip(Float.BYTES);
            case DOUBLE -> skip(Double.BYTES);
            case NULL -> {}
        }
    }

    /** A list is blocks, each behind its count; a negative count is followed by the block's length in bytes. */
    private void passBlocks(Runnable passItem) {
        for (long count = number(); count != 0; count = number()) {
            if (count < 0) {
                number();
            }
            long items = withinWhatIsLeft(Math.absExact(count));
            for (long i = 0; i < items; i++) {
                passItem.run();
            }
        }
    }

    private int index(int size) {
        long index = number();
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("the choice " + index + " among " + size);
        }
        return (int) index;
    }

    private void skip(long length) {
        bytes.position(bytes.position() + (int) withinWhatIsLeft(length));
    }

    private long withinWhatIsLeft(long length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException(
                    "a length of " + length + " where " + bytes.remaining() + " bytes are left");
        }
        return length;
    }

    /** A whole number in Avro's variable-length zig-zag code. */
    private long number() {
        long code = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes.get();
            code |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return (code >>> 1) ^ -(code & 1);
            }
        }
        throw new IllegalArgumentException("a number without end");
    }
}
