package org.claimwire.producer.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how many bytes are read from it. */
final class CountedStream extends FilterInputStream {

    private final LongConsumer bytesRead;

    /**
     * @param bytes the stream
     * @param bytesRead takes the number of bytes of each reading
     */
    CountedStream(InputStream bytes, LongConsumer bytesRead) {
        super(bytes);
        this.bytesRead = bytesRead;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            bytesRead.accept(1);
        }
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            bytesRead.accept(count);
        }
        return count;
    }
}
