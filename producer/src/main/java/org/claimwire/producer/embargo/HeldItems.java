package org.claimwire.producer.embargo;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Sha256;
import org.claimwire.producer.state.DurableFile;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;

/**
 * Items that may not be sent yet, a file each, so that they outlive the process. One version of an item waits at a time:
 *
 * <ul>
 *   <li>a newer version takes its place, whether it is held itself or sent at once;
 *   <li>a kill, of whatever version, drops it, and so does an item of the same outlet that withdraws or replaces it;
 *   <li>an older version that is embargoed as well is dropped, for the newer one says all.
 * </ul>
 *
 * <p>What takes words back is never held: canceled and withheld versions, and items that withdraw others. Safe for threads.
 */
public final class HeldItems {

    private static final String ENDING = ".avro";
    private static final int MOST_AT_ONCE = 100;
    private static final Duration LONGEST_LOOK_AWAY = Duration.ofSeconds(30);

    private final Path folder;
    private final Clock clock;
    private final Map<String, HeldItem> byUri = new HashMap<>();
    private long lastSerial;

    private HeldItems(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The items that wait in a folder.
     *
     * @param folder exists, and is nobody else's
     * @param clock tells whether an embargo is over
     * @throws IOException if one of them cannot be read; none is passed over
     */
    public static HeldItems in(Path folder, Clock clock) throws IOException {
        HeldItems held = new HeldItems(folder, clock);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                AcceptedItem item = ItemFile.read(file);
                Instant until = Objects.requireNonNull(item.embargoedUntil());
                held.remember(item, until, file);
            }
        }
        return held;
    }

    /** What became of an item that came in. */
    public enum Taken {
        /** It is to be sent now. */
        TO_SEND,
        /** It waits, and is on disk. */
        HELD,
        /** It is dropped: a newer version of it waits. */
        SUPERSEDED
    }

    /**
     * Takes an item in, and drops those that it takes the place of.
     *
     * @throws IOException if it cannot be written down; it is to be taken again
     */
    public synchronized Taken take(AcceptedItem accepted) throws IOException {
        WireItem item = accepted.item();
        HeldItem before = byUri.get(item.getUri());
        boolean older = before != null && before.isNewerThan(item) && item.getStatus() != PubStatus.CANCELED;
        Optional<Instant> until = embargo(accepted);
        if (until.isPresent() && older) {
            return Taken.SUPERSEDED;
        }
        if (until.isPresent()) {
            Path file = folder.resolve(name(item.getUri()));
            ItemFile.write(file, accepted, until.get());
            remember(accepted, until.get(), file);
        } else if (before != null && !older) {
            drop(before);
        }
        dropOthers(item);
        notifyAll();
        return until.isPresent() ? Taken.HELD : Taken.TO_SEND;
    }

    /** How many wait. */
    public synchronized int size() {
        return byUri.size();
    }

    /** When the first one's time comes; empty if none waits. */
    public synchronized Optional<Instant> first() {
        return ends().min(Comparator.naturalOrder());
    }

    /** When the last one's time comes; empty if none waits. */
    public synchronized Optional<Instant> last() {
        return ends().max(Comparator.naturalOrder());
    }

    /** The first items whose time has come, in the order of their times. They stay until they are {@link #sent}. */
    public synchronized List<HeldItem> due() {
        Instant now = clock.instant();
        return byUri.values().stream()
                .filter(held -> !held.until().isAfter(now))
                .sorted(Comparator.comparing(HeldItem::until).thenComparing(HeldItem::uri))
                .limit(MOST_AT_ONCE)
                .toList();
    }

    /**
     * The item itself; empty if it was dropped meanwhile, or another version has taken its place.
     *
     * @throws IOException if its file cannot be read
     */
    public synchronized Optional<AcceptedItem> read(HeldItem held) throws IOException {
        return stillHolds(held) ? Optional.of(ItemFile.read(held.file())) : Optional.empty();
    }

    /**
     * Forgets an item that the brokers have, unless another version has taken its place meanwhile.
     *
     * @throws IOException if its file cannot be deleted
     */
    public synchronized void sent(HeldItem held) throws IOException {
        if (stillHolds(held)) {
            drop(held);
        }
    }

    /**
     * Waits until an item's time has come, or a while: clocks are set, and machines sleep.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized void awaitDue() throws InterruptedException {
        Instant now = clock.instant();
        Duration wait = first().filter(first -> first.isBefore(now.plus(LONGEST_LOOK_AWAY)))
                .map(first -> Duration.between(now, first))
                .orElse(LONGEST_LOOK_AWAY);
        if (wait.toMillis() > 0) {
            wait(wait.toMillis());
        } else if (wait.toNanos() > 0) {
            wait(1);
        }
    }

    private void remember(AcceptedItem accepted, Instant until, Path file) {
        byUri.put(accepted.item().getUri(), HeldItem.of(++lastSerial, accepted, until, file));
    }

    private boolean stillHolds(HeldItem held) {
        return held.equals(byUri.get(held.uri()));
    }

    private Stream<Instant> ends() {
        return byUri.values().stream().map(HeldItem::until);
    }

    private Optional<Instant> embargo(AcceptedItem accepted) {
        WireItem item = accepted.item();
        boolean takesBack =
                item.getStatus() != PubStatus.USABLE || !item.getWithdraws().isEmpty();
        return Optional.ofNullable(accepted.embargoedUntil())
                .filter(until -> !takesBack && until.isAfter(clock.instant()));
    }

    private void dropOthers(WireItem item) throws IOException {
        List<String> named = Stream.concat(item.getWithdraws().stream(), item.getReplaces().stream())
                .filter(uri -> !uri.equals(item.getUri()))
                .toList();
        for (String uri : named) {
            HeldItem held = byUri.get(uri);
            if (held != null && held.outlet() != null && held.outlet().equals(item.getOutlet())) {
                drop(held);
            }
        }
    }

    private void drop(HeldItem held) throws IOException {
        DurableFile.delete(held.file());
        byUri.remove(held.uri());
    }

    private static String name(String uri) {
        return Sha256.hex(uri) + ENDING;
    }
}
