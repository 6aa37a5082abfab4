package org.claimwire.producer;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.claimwire.v1.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document before it is read: by the settings of the feed it came from, or by the transport. What
 * the document itself says goes before it, except where a format says otherwise: ninjs, feeds and web pages believe the
 * settings about the outlet, XML and web pages believe the transport about the encoding.
 *
 * @param feed the feed's name in the settings; null if it came from no feed
 * @param outlet who sends the feed; null if the settings do not say
 * @param language a BCP 47 tag; null if the settings do not say
 * @param places where its items are set if they do not say; may be empty
 * @param address where the document was fetched, against which relative addresses count; null if it was not
 * @param charset the encoding that the transport names, such as HTTP's {@code Content-Type}; null if it names none
 */
public record Given(
        @Nullable String feed,
        @Nullable String outlet,
        @Nullable String language,
        List<Place> places,
        @Nullable URI address,
        @Nullable Charset charset) {

    /** Nothing is known. */
    public static final Given NOTHING = new Given(null, null, null, List.of(), null, null);

    /** Keeps a copy of the places. */
    public Given {
        places = List.copyOf(places);
    }
}
