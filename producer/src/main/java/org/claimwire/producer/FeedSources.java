package org.claimwire.producer;

import com.typesafe.config.Config;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.claimwire.producer.feeds.FeedParser;
import org.claimwire.producer.feeds.FeedSettings;
import org.claimwire.producer.feeds.FeedsFile;
import org.claimwire.producer.feeds.FeedsFileException;
import org.claimwire.producer.feeds.FolderMemory;
import org.claimwire.producer.feeds.Pace;
import org.claimwire.producer.feeds.PolledFeed;
import org.claimwire.producer.feeds.Polling;
import org.claimwire.producer.http.Fetcher;
import org.claimwire.producer.http.HttpOptions;
import org.claimwire.producer.http.Sleeper;
import org.claimwire.producer.intake.DocumentReader;
import org.claimwire.producer.intake.Formats;

/** The feeds of a feeds file, which are polled over HTTP: {@code feeds:FILE}. */
final class FeedSources {

    /** How such a source begins. */
    static final String PREFIX = "feeds:";

    private final List<FeedSettings> feeds;
    private final Formats formats;

    private FeedSources(List<FeedSettings> feeds, Formats formats) {
        this.feeds = feeds;
        this.formats = formats;
    }

    /**
     * The feeds of a file; none is asked yet.
     *
     * @param source {@code feeds:FILE}
     * @param formats those that a feed may name
     * @throws IllegalArgumentException if the file cannot be used; the message names every mistake on a line of its own
     */
    static FeedSources of(String source, Formats formats) {
        String file = source.substring(PREFIX.length());
        try {
            List<FeedSettings> feeds = FeedsFile.read(Path.of(file));
            for (FeedSettings feed : feeds) {
                formatsOf(feed, formats);
            }
            return new FeedSources(feeds, formats);
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException(source + ": is no path: " + noPath.getReason(), noPath);
        } catch (FeedsFileException mistakes) {
            throw new IllegalArgumentException(mistakes.getMessage(), mistakes);
        }
    }

    private static Formats formatsOf(FeedSettings feed, Formats formats) {
        String name = feed.format();
        return name == null
                ? formats
                : formats.only(name)
                        .orElseThrow(() -> new IllegalArgumentException("the feed " + feed.name() + " names the format "
                                + name + ", which is not known; known are " + formats.names()));
    }

    /** What fetches their documents; whoever opens it closes it. */
    static Fetcher fetcher(Config producer) {
        return new Fetcher(HttpOptions.of(producer.getConfig("http")), Clock.systemUTC(), Sleeper.REAL);
    }

    /**
     * The feeds as sources that go on.
     *
     * @param fetcher fetches their documents
     * @param memory the folder that keeps what has been read of them
     * @param producer the producer's settings
     * @param say told in one line when a feed is in trouble, and when it is well again
     */
    List<LiveSource> open(Fetcher fetcher, Path memory, Config producer, Consumer<String> say) throws IOException {
        Polling polling = new Polling(
                fetcher,
                new FolderMemory(memory),
                Pace.of(producer.getConfig("feeds")),
                Clock.systemUTC(),
                Sleeper.REAL,
                new Random());
        List<LiveSource> sources = new ArrayList<>();
        for (FeedSettings feed : feeds) {
            sources.add(new PolledFeed(feed, parser(feed), polling, new FeedTroubles(say)::heed));
        }
        return sources;
    }

    /** A feed's name is no file's: its first bytes alone tell the format. */
    private FeedParser parser(FeedSettings feed) {
        DocumentReader reader = new DocumentReader(formatsOf(feed, formats));
        return (document, content, sink) -> reader.read(document, "", sink);
    }
}
