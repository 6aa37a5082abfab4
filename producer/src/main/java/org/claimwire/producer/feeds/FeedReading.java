package org.claimwire.producer.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.claimwire.producer.Document;
import org.claimwire.producer.Given;
import org.claimwire.producer.LiveSource.Delivery;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.http.Answer.Content;

/** Reads one fetched document of a feed, with what the settings and the transport know of it, and hands on what is new. */
final class FeedReading {

    private final FeedSettings settings;
    private final FeedParser parser;

    FeedReading(FeedSettings settings, FeedParser parser) {
        this.settings = settings;
        this.parser = parser;
    }

    /**
     * Reads a document to its end.
     *
     * @param before what is remembered of the feed
     * @param delivery takes what is new; it is not awaited
     * @return what the feed lists now
     * @throws InterruptedException if the feed is stopped meanwhile
     */
    Listing read(Content content, FeedState before, Delivery delivery) throws InterruptedException {
        Listing listing = new Listing(content.bytes(), before, piece -> handOn(piece, delivery));
        try {
            parse(content, listing);
            listing.finish();
        } catch (Stopped stopped) {
            throw stopped.cause;
        }
        return listing;
    }

    private void parse(Content content, Listing listing) {
        byte[] bytes = content.bytes();
        String name = settings.name();
        Given given = new Given(
                name, settings.outlet(), settings.language(), settings.places(), content.address(), content.charset());
        Document document = new Document(name, null, bytes.length, given, () -> new ByteArrayInputStream(bytes));
        try {
            parser.parse(document, new ByteArrayInputStream(bytes), listing);
        } catch (IOException unreadable) {
            listing.accept(new Refusal(Origin.whole(name), "cannot be read: " + unreadable.getMessage()));
        }
    }

    private static void handOn(ParsedItem piece, Delivery delivery) {
        try {
            delivery.accept(piece);
        } catch (InterruptedException stop) {
            throw new Stopped(stop);
        }
    }

    /** Carries an interruption through a parser. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final InterruptedException cause;

        private Stopped(InterruptedException cause) {
            super(null, null, false, false);
            this.cause = cause;
        }
    }
}
