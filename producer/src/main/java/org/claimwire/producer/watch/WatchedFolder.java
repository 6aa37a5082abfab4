package org.claimwire.producer.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemUri;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.Sha256;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.intake.DocumentReader;
import org.claimwire.producer.intake.Formats;
import org.claimwire.producer.intake.Handover;
import org.claimwire.producer.intake.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder whose files are read as they come, and again when they change; those of its folders too. A file is read once
 * it has come to rest, its size and its time being what they were {@link WatchSettings#settle} ago; a journal keeps what has
 * been read over restarts. A file that is touched and still holds the same is nothing new; one that is deleted is forgotten,
 * and takes nothing back.
 *
 * <p>What is new is seen by looking through the folder: at once when the system tells of a change, and every {@link
 * WatchSettings#lookEvery} in any case, as a network folder and an overflow of events need. A folder that is away, being on a
 * share that is not mounted, is waited for.
 */
public final class WatchedFolder implements LiveSource {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    /** Read files are written down after so many at the latest. */
    private static final int MOST_UNWRITTEN = 200;

    /** Names that a file has while it is written; it is taken when it is renamed. */
    private static final Set<String> UNFINISHED = Set.of(".part", ".tmp");

    private final Path folder;
    private final List<Path> before;
    private final Formats formats;
    private final DocumentReader reader;
    private final WatchSettings settings;
    private final Journal journal;
    private final Settling settling;
    private final Set<String> told = new HashSet<>();
    private final Map<String, Done> unwritten = new LinkedHashMap<>();
    private boolean saidThatItCannotSave;

    /**
     * @param folder the folder
     * @param before the other folders that were named before it: a text file that one of them holds under the same path is
     *     refused here, since both would pass for versions of one item
     * @param formats those that count
     * @param settings how it is watched
     * @param journal the file that keeps what has been read; need not be there yet
     */
    public WatchedFolder(Path folder, List<Path> before, Formats formats, WatchSettings settings, Path journal) {
        this.folder = folder;
        this.before = List.copyOf(before);
        this.formats = formats;
        this.reader = new DocumentReader(formats);
        this.settings = settings;
        this.journal = Journal.in(journal);
        this.settling = new Settling(settings.settle(), System::nanoTime);
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public void run(Delivery delivery) throws InterruptedException {
        unwritten.clear(); // of a run that ended before they were settled
        try (Changes changes = new Changes(folder)) {
            while (true) {
                if (look(changes, delivery)) {
                    TimeUnit.NANOSECONDS.sleep(settings.settle().toNanos());
                } else {
                    changes.await(settings.lookEvery());
                }
            }
        } catch (IOException closing) {
            LOG.debug("The watch of {} does not close.", folder, closing);
        }
    }

    /** Reads what has come to rest, and says whether something has not yet. */
    private boolean look(Changes changes, Delivery delivery) throws InterruptedException {
        Look look = Look.through(folder, formats, changes);
        boolean unrest = false;
        for (Map.Entry<String, FileState> file : look.files().entrySet()) {
            String id = file.getKey();
            if (isKnown(id, file.getValue())) {
                continue;
            }
            if (settling.isAtRest(id, file.getValue())) {
                read(id, file.getValue(), delivery);
            } else {
                unrest = true;
            }
        }
        settle(delivery);
        tell(look, delivery);
        if (look.unreadable().isEmpty()) {
            journal.keepOnly(look.files().keySet());
            settling.keepOnly(look.files().keySet());
        }
        save();
        return unrest;
    }

    private boolean isKnown(String id, FileState state) {
        Done done = journal.of(id);
        return done != null && done.state().equals(state);
    }

    private void read(String id, FileState state, Delivery delivery) throws InterruptedException {
        Path file = folder.resolve(id);
        try {
            Done done = journal.of(id);
            String digest =
                    done != null && holdsTheSame(file, state, done) ? done.digest() : hand(id, file, state, delivery);
            if (FileState.of(file).equals(state)) { // else somebody wrote while it was read: it comes again
                settling.forget(id);
                told.remove(file.toString());
                unwritten.put(id, new Done(state, digest));
            }
        } catch (NoSuchFileException gone) {
            LOG.debug("{} went while it was read.", file);
        } catch (IOException unreadable) {
            tellOnce(file, Unreadable.why(unreadable) + "; trying again");
        }
        if (unwritten.size() >= MOST_UNWRITTEN) {
            settle(delivery);
            save();
        }
    }

    private static boolean holdsTheSame(Path file, FileState state, Done done) throws IOException {
        return done.state().size() == state.size() && done.digest().equals(Digests.of(file));
    }

    private String hand(String id, Path file, FileState state, Delivery delivery)
            throws IOException, InterruptedException {
        MessageDigest digest = Sha256.digest();
        Document document = new Document(file.toString(), id, state.size(), () -> Digests.digesting(file, digest));
        Handover.of(sink -> reader.read(document, parsed -> sink.accept(checked(id, parsed))), delivery::accept);
        return Digests.hex(digest);
    }

    /** A text file's uri is its path, which another folder's file may have too. */
    private ParsedItem checked(String id, ParsedItem parsed) {
        if (parsed instanceof AcceptedItem accepted && accepted.item().getUri().equals(ItemUri.ofFile(id))) {
            for (Path other : before) {
                if (Files.exists(other.resolve(id))) {
                    return new Refusal(
                                    accepted.origin(),
                                    "has the same id as " + other.resolve(id) + ": " + id
                                            + "; watch the folder that holds both")
                            .ofSomethingRead();
                }
            }
        }
        return parsed;
    }

    /** What was read is done only when all of it is settled. */
    private void settle(Delivery delivery) throws InterruptedException {
        delivery.await();
        unwritten.forEach(journal::done);
        unwritten.clear();
    }

    private void save() {
        try {
            journal.save();
            saidThatItCannotSave = false;
        } catch (IOException unwritable) {
            if (!saidThatItCannotSave) {
                LOG.warn("What has been read of {} cannot be written down: {}", folder, unwritable.getMessage());
            }
            saidThatItCannotSave = true;
        }
    }

    private void tell(Look look, Delivery delivery) throws InterruptedException {
        look.unreadable().forEach((path, reason) -> tellOnce(path, reason + "; waiting for it"));
        for (Map.Entry<Path, String> other : look.others().entrySet()) {
            String path = other.getKey().toString();
            if (UNFINISHED.stream().noneMatch(path::endsWith) && told.add(path)) {
                delivery.accept(new SkippedFile(Origin.whole(path), other.getValue()));
            }
        }
        Set<String> there = Stream.of(
                        look.unreadable().keySet().stream().map(Path::toString),
                        look.others().keySet().stream().map(Path::toString),
                        look.files().keySet().stream()
                                .map(id -> folder.resolve(id).toString()))
                .flatMap(paths -> paths)
                .collect(Collectors.toSet());
        told.retainAll(there);
    }

    private void tellOnce(Path path, String reason) {
        if (told.add(path.toString())) {
            LOG.warn("{}: {}", path, reason);
        }
    }
}
