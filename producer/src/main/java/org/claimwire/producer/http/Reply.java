package org.claimwire.producer.http;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one request.
 *
 * @param status the status code (RFC 9110, section 15)
 * @param headers its headers
 * @param body all of it, unpacked, of an answer that carries a document; empty otherwise
 */
record Reply(int status, MessageHeaders headers, byte[] body) {

    /** Whether an answer of a status carries a document. */
    static boolean carriesDocument(int status) {
        return status == 200 || status == 203;
    }

    /** Whether it names another address to ask. */
    boolean isRedirect() {
        return isPermanentRedirect() || status == 302 || status == 303 || status == 307;
    }

    /** Whether the other address is good from now on. */
    boolean isPermanentRedirect() {
        return status == 301 || status == 308;
    }

    /** The first header of a name; null if there is none. */
    @Nullable
    String header(String name) {
        Header header = headers.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
