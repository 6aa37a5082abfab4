package org.claimwire.producer.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.claimwire.producer.Sha256;

/** SHA-256 of files, in hexadecimal digits. */
final class Digests {

    private Digests() {}

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @throws IOException if the file cannot be read */
    static String of(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream content = digesting(file, digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    /**
     * A file's bytes, all of which are digested when the stream is closed, whether somebody has read them or not.
     *
     * @throws IOException if the file cannot be opened
     */
    static InputStream digesting(Path file, MessageDigest digest) throws IOException {
        return new DigestInputStream(Files.newInputStream(file), digest) {
            @Override
            public void close() throws IOException {
                try {
                    transferTo(OutputStream.nullOutputStream());
                } finally {
                    super.close();
                }
            }
        };
    }
}
