package org.claimwire.producer.http;

import java.net.URI;
import org.claimwire.producer.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a server gave along with a document so that one can ask whether it has changed (RFC 9110, section 8.8). They are
 * good for the address that they came from alone.
 *
 * @param address the SHA-256 of the address in hexadecimal digits, since an address may hold a secret; empty for none
 * @param etag as it was given, quotes and all; null if none was
 * @param lastModified as it was given; null if it was not
 */
public record Validators(
        String address, @Nullable String etag, @Nullable String lastModified) {

    /** Nothing to ask by. */
    public static final Validators NONE = new Validators("", null, null);

    /** A longer one is a nuisance to send and no use. */
    private static final int MAX_UNITS = 1024;

    /** Drops what is too long to be sent, or could not be sent as one header. */
    public Validators {
        etag = usable(etag);
        lastModified = usable(lastModified);
    }

    /** The validators that came from an address. */
    static Validators from(URI address, @Nullable String etag, @Nullable String lastModified) {
        return new Validators(digest(address), etag, lastModified);
    }

    /** These for a request to an address: none if they came from another. */
    Validators at(URI uri) {
        return address.equals(digest(uri)) ? this : NONE;
    }

    /** Whether there is anything to ask by. */
    boolean isEmpty() {
        return etag == null && lastModified == null;
    }

    private static @Nullable String usable(@Nullable String header) {
        boolean isUsable = header != null && header.length() <= MAX_UNITS && header.matches("[ -~\\x80-\\xFF]+");
        return isUsable ? header : null;
    }

    private static String digest(URI address) {
        return Sha256.hex(address.toString());
    }
}
