package org.claimwire.producer.http;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of fetching a document. */
public sealed interface Answer {

    /**
     * The document.
     *
     * @param bytes all of it, unpacked; never empty
     * @param charset the encoding that {@code Content-Type} names; null if it names none, or one that is not known
     * @param address where it was found, after redirects
     * @param validators what to ask by the next time
     * @param movedTo where it is found from now on, for a person, if the server said so (301, 308); else null
     */
    record Content(
            byte[] bytes,
            @Nullable Charset charset,
            URI address,
            Validators validators,
            @Nullable String movedTo) implements Answer {}

    /**
     * The document has not changed (304).
     *
     * @param movedTo as of {@link Content}
     */
    record Unchanged(@Nullable String movedTo) implements Answer {}

    /**
     * No document.
     *
     * @param failure what to expect of trying again
     * @param reason what happened and, if a person can help, what to try; one line, without a full stop
     * @param retryAfter how long the server asks to be left alone, bounded; null if it does not say
     */
    record Failed(Failure failure, String reason, @Nullable Duration retryAfter) implements Answer {

        Failed(Failure failure, String reason) {
            this(failure, reason, null);
        }
    }

    /** What to expect of trying again. */
    enum Failure {
        /** It may pass by itself: a server that is busy, broken or away. */
        PASSING,
        /** A person has to change something, here or there. */
        LASTING,
        /** It is over (410). */
        GONE
    }
}
