package org.claimwire.producer;

import com.typesafe.config.Config;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.claimwire.producer.http.Fetcher;
import org.claimwire.producer.intake.Formats;
import org.claimwire.producer.intake.Intake;
import org.claimwire.producer.live.IntakeOnce;
import org.claimwire.producer.push.PushEndpoint;
import org.claimwire.producer.push.PushSettings;
import org.claimwire.producer.state.StateFolder;
import org.claimwire.producer.topic.TopicSource;
import org.claimwire.producer.watch.WatchSettings;
import org.claimwire.producer.watch.WatchedFolder;
import org.claimwire.schemas.Settings;

/** What the sources of an order are: paths that are read once, and live sources. Here every kind of live source is listed. */
final class Sources implements AutoCloseable {

    private final Settings settings;
    private final Formats formats;
    private final List<String> paths = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<TopicSource> topics = new ArrayList<>();
    private final List<PushSettings> addresses = new ArrayList<>();
    private final List<FeedSources> feeds = new ArrayList<>();
    private final Deque<Closeable> opened = new ArrayDeque<>();

    private Sources(Settings settings, Formats formats) {
        this.settings = settings;
        this.formats = formats;
    }

    /**
     * The sources of an order; nothing is opened yet.
     *
     * @throws IllegalArgumentException if one cannot be, or they do not go together; the message says what to try
     */
    static Sources of(ProduceOrder order, Settings settings) {
        Sources sources = new Sources(settings, formats(order));
        order.sources().forEach(source -> sources.add(source, order.watch()));
        sources.check(order);
        return sources;
    }

    private static Formats formats(ProduceOrder order) {
        Formats all = Formats.all(Clock.systemUTC());
        String name = order.format();
        return name == null
                ? all
                : all.only(name)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "--format " + name + ": there is no such format; known are " + all.names()));
    }

    private void add(String source, boolean watch) {
        if (source.startsWith(TopicSource.PREFIX)) {
            topics.add(TopicSource.of(source.substring(TopicSource.PREFIX.length()), formats, settings));
        } else if (source.startsWith(PushSettings.PREFIX)) {
            addresses.add(PushSettings.of(source, settings.all().getConfig("producer.push")));
        } else if (source.startsWith(FeedSources.PREFIX)) {
            feeds.add(FeedSources.of(source, formats));
        } else if (watch && isFolder(source)) {
            folders.add(Path.of(source));
        } else {
            paths.add(source);
        }
    }

    private static boolean isFolder(String source) {
        try {
            return !source.equals(Intake.STANDARD_INPUT) && Files.isDirectory(Path.of(source));
        } catch (InvalidPathException noPath) {
            return false; // the intake refuses it, and says why
        }
    }

    private void check(ProduceOrder order) {
        if (order.watch() && folders.isEmpty()) {
            throw new IllegalArgumentException("--watch watches folders, and none of the sources is one that is there");
        }
        if (isLive() && order.rate() != null) {
            throw new IllegalArgumentException(
                    "--rate replays what is there already; it does not go with sources that go on");
        }
        if (isLive() && !order.waitForEmbargoes().isZero()) {
            throw new IllegalArgumentException(
                    "--wait-embargoes is of no use with sources that go on: they hold items until their embargo ends");
        }
        for (Path folder : folders) {
            for (Path other : folders) {
                if (folder != other && absolute(folder).startsWith(absolute(other))) {
                    throw new IllegalArgumentException(
                            folder + " lies in " + other + ", which is watched with its folders");
                }
            }
        }
    }

    /** Whether one of them goes on until it is stopped. */
    boolean isLive() {
        return !folders.isEmpty() || !topics.isEmpty() || !addresses.isEmpty() || !feeds.isEmpty();
    }

    /** The paths that are read once. */
    Intake intake(InputStream standardInput) {
        return Intake.of(paths, standardInput, formats);
    }

    /**
     * All of them, as sources that go on; addresses are listened at from now on, until {@link #close}.
     *
     * @param standardInput what {@code -} means
     * @param state keeps what has been read
     * @param away whether the brokers are away
     * @param say told in one line when a feed is in trouble
     * @throws IOException if an address cannot be listened at, or the state folder cannot be written
     */
    List<LiveSource> open(InputStream standardInput, StateFolder state, BooleanSupplier away, Consumer<String> say)
            throws IOException {
        List<LiveSource> live = new ArrayList<>(topics);
        WatchSettings watch = WatchSettings.of(settings.all().getConfig("producer.watch"));
        for (int index = 0; index < folders.size(); index++) {
            Path folder = folders.get(index);
            live.add(new WatchedFolder(folder, folders.subList(0, index), formats, watch, journal(state, folder)));
        }
        if (!paths.isEmpty()) {
            live.add(new IntakeOnce(String.join(" ", paths), intake(standardInput)));
        }
        for (PushSettings address : addresses) {
            PushEndpoint endpoint = new PushEndpoint(address, formats, away);
            opened.push(endpoint::close);
            live.add(endpoint);
        }
        if (!feeds.isEmpty()) {
            live.addAll(polled(state, say));
        }
        return live;
    }

    private List<LiveSource> polled(StateFolder state, Consumer<String> say) throws IOException {
        Config producer = settings.all().getConfig("producer");
        Fetcher fetcher = FeedSources.fetcher(producer);
        opened.push(fetcher::close);
        List<LiveSource> polled = new ArrayList<>();
        for (FeedSources file : feeds) {
            polled.addAll(file.open(fetcher, state.below("feeds"), producer, say));
        }
        return polled;
    }

    /** Lets go of every address and connection, the last one opened first. */
    @Override
    public void close() throws IOException {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    private static Path journal(StateFolder state, Path folder) throws IOException {
        byte[] path = absolute(folder).toString().getBytes(StandardCharsets.UTF_8);
        return state.below("watched").resolve(UUID.nameUUIDFromBytes(path) + ".json");
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
