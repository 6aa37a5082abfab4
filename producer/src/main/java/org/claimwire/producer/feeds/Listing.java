package org.claimwire.producer.feeds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a feed, of which only what is new is handed on.
 *
 * <p>An item is known by its content: the same version is nothing new, a changed one is. A refusal is known by its reason
 * and the words it stands in, from its line up to the next piece: so a bad entry that moves down as others come in is told
 * once, and another one with the same fault is told too. In doubt a piece comes again; none is left out.
 */
final class Listing implements Consumer<ParsedItem> {

    /** More than any feed lists; what is beyond comes again at every reading. */
    static final int MAX_DIGESTS = 50_000;

    private final byte[] document;
    private final FeedState before;
    private final Consumer<ParsedItem> fresh;
    private final Set<String> knownItems;
    private final Set<String> knownRefusals;
    private final Set<String> items = new LinkedHashSet<>();
    private final Set<String> refusals = new LinkedHashSet<>();
    private final Map<String, Integer> twins = new HashMap<>();
    private @Nullable SourceLines lines;
    private @Nullable Refusal pending;
    private boolean isAnyFresh;

    /**
     * @param document the bytes that are read
     * @param before what is remembered of the feed
     * @param fresh takes what is new, in order
     */
    Listing(byte[] document, FeedState before, Consumer<ParsedItem> fresh) {
        this.document = document;
        this.before = before;
        this.fresh = fresh;
        this.knownItems = new HashSet<>(before.items());
        this.knownRefusals = new HashSet<>(before.refusals());
    }

    @Override
    public void accept(ParsedItem parsed) {
        settlePending(parsed.origin().line());
        if (parsed instanceof AcceptedItem item) {
            String digest = Digest.of(item);
            handOn(item, items.add(digest) && !knownItems.contains(digest));
        } else if (parsed instanceof Refusal refusal) {
            pending = refusal;
        } else {
            handOn(parsed, true);
        }
    }

    /** Ends the reading. */
    void finish() {
        settlePending(Long.MAX_VALUE);
    }

    /** Whether anything was handed on. */
    boolean isAnyFresh() {
        return isAnyFresh;
    }

    /**
     * The digests of the items to remember: those listed now. If the feed was not wholly understood, or is suddenly empty,
     * the earlier ones are kept behind them, since they may be listed again.
     */
    List<String> items() {
        return remembered(items, before.items());
    }

    /** The digests of the refusals to remember, by the same rule. */
    List<String> refusals() {
        return remembered(refusals, before.refusals());
    }

    private List<String> remembered(Collection<String> now, List<String> earlier) {
        Set<String> digests = new LinkedHashSet<>(now);
        if (items.isEmpty() || !refusals.isEmpty()) {
            digests.addAll(earlier);
        }
        return new ArrayList<>(digests).subList(0, Math.min(digests.size(), MAX_DIGESTS));
    }

    private void settlePending(long nextLine) {
        Refusal refusal = pending;
        pending = null;
        if (refusal != null) {
            String digest = digest(refusal, nextLine);
            refusals.add(digest);
            handOn(refusal, !knownRefusals.contains(digest));
        }
    }

    private String digest(Refusal refusal, long nextLine) {
        long line = refusal.origin().line();
        SourceLines source = lines == null ? new SourceLines(document) : lines;
        lines = source;
        // What is wrong with the whole is the same fault although the rest has changed.
        String digest = line == 0
                ? Digest.of(refusal.reason())
                : Digest.of(Digest.words(refusal.reason()), source.between(line, nextLine));
        int twin = twins.merge(digest, 1, Integer::sum);
        return twin == 1 ? digest : digest + "-" + twin;
    }

    private void handOn(ParsedItem parsed, boolean isFresh) {
        if (isFresh) {
            isAnyFresh = true;
            fresh.accept(parsed);
        }
    }
}
