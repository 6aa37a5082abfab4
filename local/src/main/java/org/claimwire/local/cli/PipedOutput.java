package org.claimwire.local.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output, which tells a reader that has seen enough ({@code | head}) from a write that failed. */
final class PipedOutput extends FilterOutputStream {

    private static final int FILE_TYPE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    PipedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    /**
     * @throws ReaderGoneException if nobody reads any more
     * @throws IOException if the write failed for another reason, such as a full disk
     */
    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        try {
            out.write(octets, offset, length);
        } catch (IOException e) {
            if (leadsToAReader()) {
                throw new ReaderGoneException(e);
            }
            throw new IOException("standard output cannot be written: " + e.getMessage(), e);
        }
    }

    /** A write into a pipe or socket fails only when its other end is closed; the message would depend on the locale. */
    private static boolean leadsToAReader() {
        try {
            int type = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & FILE_TYPE;
            return type == PIPE || type == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Thrown where nobody reads the output any more, which is no failure. */
    static final class ReaderGoneException extends IOException {
        private ReaderGoneException(IOException cause) {
            super(cause);
        }
    }
}
