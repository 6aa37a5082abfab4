package org.claimwire.producer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.PatternSyntaxException;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;

/**
 * The door: every item of some files, folders and standard input, one after the other, in an order that is the same each
 * time. It needs no Kafka and holds one item in memory, or one document where its format must be whole. What cannot be read is refused, and the rest goes on.
 */
public final class Intake {

    /** The PATH that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Formats formats;
    private final List<ItemSource> sources = new ArrayList<>();
    private final List<Refusal> refusedPaths = new ArrayList<>();

    private DocumentReader reader;

    private Intake(Formats formats) {
        this.formats = formats;
        reader = new DocumentReader(formats);
    }

    /**
     * An intake of some paths, in the order given, whatever their format.
     *
     * @param paths files, folders and patterns of files; {@value #STANDARD_INPUT} means standard input
     * @param standardInput what standard input is; left open
     * @param clock the time of receipt that the items get
     */
    public static Intake of(List<String> paths, InputStream standardInput, Clock clock) {
        return of(paths, standardInput, Formats.all(clock));
    }

    /**
     * An intake of some paths, in the order given.
     *
     * @param paths files, folders and patterns of files; {@value #STANDARD_INPUT} means standard input
     * @param standardInput what standard input is; left open
     * @param formats those that count
     */
    public static Intake of(List<String> paths, InputStream standardInput, Formats formats) {
        Intake intake = new Intake(formats);
        paths.forEach(path -> intake.add(path, standardInput));
        return intake;
    }

    /**
     * Tells a listener how many bytes have been read, each time some more have been.
     *
     * @param listener takes the number of bytes read since it was last called
     * @return this intake
     */
    public Intake tellingBytesTo(LongConsumer listener) {
        reader = new DocumentReader(formats, listener);
        return this;
    }

    /**
     * Reads everything once.
     *
     * @param sink takes every item, refusal and file passed over, in order; an exception it throws ends the reading
     */
    public void forEach(Consumer<? super ParsedItem> sink) {
        refusedPaths.forEach(sink);
        // Within one source the ids differ by themselves; only between several must one remember them.
        Consumer<? super ParsedItem> checked = sources.size() > 1 ? new OneFilePerUri(sink) : sink;
        for (ItemSource source : sources) {
            source.search(document -> read(document, checked), checked);
        }
    }

    /** How many bytes all files have; -1 if standard input is among them. The files are looked up, not read. */
    public long size() {
        long[] bytes = {0};
        for (ItemSource source : sources) {
            source.search(document -> bytes[0] += document.size(), rest -> {});
        }
        return sources.stream().anyMatch(StandardInput.class::isInstance) ? -1 : bytes[0];
    }

    private void add(String path, InputStream standardInput) {
        if (path.equals(STANDARD_INPUT)) {
            sources.add(new StandardInput(standardInput));
            return;
        }
        try {
            Path place = Path.of(path);
            if (GlobSource.isPattern(path) && !Files.exists(place)) {
                sources.add(new GlobSource(path));
            } else {
                sources.add(Files.isDirectory(place) ? new FolderSource(place, formats) : new FileSource(place));
            }
        } catch (InvalidPathException noPath) {
            refusedPaths.add(new Refusal(Origin.whole(path), "is no path: " + noPath.getReason()));
        } catch (PatternSyntaxException noPattern) {
            refusedPaths.add(new Refusal(Origin.whole(path), "is no pattern of paths: " + noPattern.getDescription()));
        }
    }

    private void read(Document document, Consumer<? super ParsedItem> sink) {
        try {
            reader.read(document, sink);
        } catch (IOException unreadable) {
            sink.accept(new Refusal(Origin.whole(document.name()), Unreadable.why(unreadable)));
        }
    }
}
