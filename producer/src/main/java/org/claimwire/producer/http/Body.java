package org.claimwire.producer.http;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer, unpacked and in memory, whose size is counted as it comes and as it is unpacked. */
final class Body {

    /** What this can unpack, as {@code Accept-Encoding} says it. */
    static final String CODINGS = "gzip, deflate";

    /** RFC 1950: the low half of the first byte of a zlib stream says "deflate". */
    private static final int ZLIB_METHOD = 8;

    private final int maxBytes;

    /** @param maxBytes how many bytes there may be, packed as well as unpacked */
    Body(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * Reads a body to its end.
     *
     * @param content the bytes as they come
     * @param announced how many will come, as the server says; negative if it does not
     * @param coding the {@code Content-Encoding}; null if there is none
     * @throws UnusableAnswerException if it is too large, or packed in a way that was not asked for
     * @throws IOException if the connection breaks, or the packing is broken
     */
    byte[] read(InputStream content, long announced, @Nullable String coding) throws IOException {
        if (announced > maxBytes) {
            throw tooLarge("has " + announced + " bytes, more");
        }
        CountedStream counted = new CountedStream(content);
        byte[] bytes;
        try {
            bytes = unpacked(counted, coding).readNBytes(maxBytes + 1);
        } catch (StackOverflowError nest) {
            // GZIPInputStream calls itself for every part that unpacks to nothing.
            throw new UnusableAnswerException("packs its answer in countless parts that hold nothing");
        }
        if (counted.problem != null) {
            throw counted.problem;
        }
        if (bytes.length > maxBytes) {
            throw tooLarge("is larger");
        }
        return bytes;
    }

    private static InputStream unpacked(InputStream packed, @Nullable String coding) throws IOException {
        return switch (coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> inflated(new BufferedInputStream(packed));
            default ->
                throw new UnusableAnswerException("packs its answer as " + coding + ", though only " + CODINGS
                        + " were asked for; whoever runs the server can mend it");
        };
    }

    /** Deflate means a zlib stream (RFC 9110, section 8.4.1.2), but some servers send it bare. */
    private static InputStream inflated(BufferedInputStream packed) throws IOException {
        packed.mark(2);
        int first = packed.read();
        int second = packed.read();
        packed.reset();
        boolean isZlib = (first & 0x0F) == ZLIB_METHOD && ((first << Byte.SIZE) + second) % 31 == 0;
        return new InflaterInputStream(packed, new Inflater(!isZlib));
    }

    private UnusableAnswerException tooLarge(String what) {
        return new UnusableAnswerException("the document " + what + " than the " + maxBytes
                + " bytes allowed; if that is right, raise claimwire.producer.http.max-bytes");
    }

    /**
     * Counts the bytes as they come, so that a packing that unpacks to nothing has an end too, and remembers what went
     * wrong, since GZIPInputStream takes an error between two parts for the end.
     */
    private final class CountedStream extends FilterInputStream {

        private long count;
        private @Nullable IOException problem;

        private CountedStream(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            byte[] octet = new byte[1];
            return read(octet, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(octet[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = super.read(buffer, offset, length);
                count += Math.max(read, 0);
                if (count > maxBytes) {
                    throw tooLarge("is larger");
                }
                return read;
            } catch (IOException broken) {
                problem = broken;
                throw broken;
            }
        }
    }
}
