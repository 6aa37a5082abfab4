package org.claimwire.dashboard.view;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * What the topics say now: the last value of every key. Safe for threads; each call sees a whole state, and a {@link #batch} is
 * seen whole or not at all.
 */
public final class View {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final String run = Long.toHexString(new SecureRandom().nextLong());
    private final Holdings holdings;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param limits how much is kept */
    public View(Limits limits) {
        holdings = new Holdings(limits);
    }

    /** Has somebody told, on the thread that writes, that something may have changed. It must not wait for anything. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Writes several values at once. */
    public void batch(Runnable writing) {
        lock.writeLock().lock();
        try {
            writing.run();
        } finally {
            lock.writeLock().unlock();
        }
        if (!lock.isWriteLockedByCurrentThread()) {
            listeners.forEach(Runnable::run);
        }
    }

    /** The last value of a situation. */
    public void put(Situation situation) {
        batch(() -> holdings.put(situation));
    }

    /** The last value of an alert. */
    public void put(Alert alert) {
        batch(() -> holdings.put(alert));
    }

    /** The last value of a tally. */
    public void put(SourceTally tally) {
        batch(() -> holdings.put(tally));
    }

    /**
     * The last state of a claim.
     *
     * @param appended when it came onto its topic
     */
    public void put(Claim claim, Instant appended) {
        batch(() -> holdings.put(claim, appended));
    }

    /**
     * One version of an item; one that is known already changes nothing.
     *
     * @param appended when it came onto its topic
     */
    public void put(WireItem item, Instant appended) {
        batch(() -> holdings.put(item, appended));
    }

    /** A tombstone; nothing if there is no such key. */
    public void remove(Kind kind, String key) {
        batch(() -> holdings.remove(kind, key));
    }

    /** Forgets what is beyond the horizons. */
    public void forget(Instant now) {
        batch(() -> holdings.forget(now));
    }

    /** The entry of a key. */
    public Optional<Entry<?>> get(Kind kind, String key) {
        return reading(() -> holdings.shelf(kind).find(key).map(entry -> entry));
    }

    /** A claim. */
    public Optional<Entry<Claim>> claim(String id) {
        return reading(() -> holdings.claims.find(id));
    }

    /** The file of an item. */
    public Optional<ItemFile> item(String uri) {
        return reading(() -> holdings.files.find(uri).map(Entry::value));
    }

    /** The claims that an item holds or has held, the newest first. */
    public List<Entry<Claim>> claimsOf(String uri) {
        return reading(() -> holdings.claimsOf(uri).stream()
                .flatMap(id -> holdings.claims.find(id).stream())
                .sorted(Comparator.comparing(Entry::order))
                .toList());
    }

    /** The item that came last; empty before the first. */
    public Optional<ItemFile> newestItem() {
        return reading(
                () -> holdings.files.inOrder().values().stream().findFirst().map(Entry::value));
    }

    /** How many alerts are open. */
    public int openAlerts() {
        return reading(() -> (int) holdings.alerts.inOrder().values().stream()
                .takeWhile(AlertEntry::isOpen)
                .count());
    }

    /** How many entries of a kind are kept. */
    public int count(Kind kind) {
        return reading(() -> holdings.shelf(kind).size());
    }

    /** How much text is kept, in UTF-16 code units. */
    public long textKept() {
        return reading(holdings::textKept);
    }

    /**
     * A page of a list.
     *
     * @param behind begins behind this place; null for the first page
     */
    public Found find(Kind kind, Query query, @Nullable Order behind, int limit) {
        return reading(() -> {
            List<Entry<?>> page = new ArrayList<>();
            int total = 0;
            boolean more = false;
            for (Map.Entry<Order, ? extends Entry<?>> each : ordered(kind).entrySet()) {
                if (matches(query, each.getValue())) {
                    total++;
                    boolean wanted = behind == null || each.getKey().compareTo(behind) > 0;
                    more |= wanted && page.size() == limit;
                    if (wanted && page.size() < limit) {
                        page.add(each.getValue());
                    }
                }
            }
            Order next = more ? page.get(page.size() - 1).order() : null;
            return new Found(page, total, next, new EventId(run, holdings.changes.number()));
        });
    }

    /** The last change. */
    public EventId lastChange() {
        return reading(() -> new EventId(run, holdings.changes.number()));
    }

    /**
     * What has changed behind a place, each key once; at most so many, the earliest first. Empty if that is not known, or no
     * longer, so that all must be read anew.
     */
    public Optional<List<Change>> changes(EventId behind, int limit) {
        return reading(() -> behind.run().equals(run) && behind.number() <= holdings.changes.number()
                ? Optional.ofNullable(holdings.changes.behind(behind.number(), limit))
                : Optional.empty());
    }

    /** Whether an entry is asked for. */
    public boolean isAskedFor(Query query, Entry<?> entry) {
        return reading(() -> matches(query, entry));
    }

    private NavigableMap<Order, ? extends Entry<?>> ordered(Kind kind) {
        return holdings.shelf(kind).inOrder();
    }

    private boolean matches(Query query, Entry<?> entry) {
        return query.matches(entry.kind(), entry.facets())
                && (query.incidents().isEmpty() || Query.meets(query.incidents(), incidents(entry)))
                && (entry.kind() != Kind.CLAIM
                        || query.situations().isEmpty()
                        || Query.meets(query.situations(), holdings.situationsOf(entry.key())));
    }

    /** Those that it names, or for a claim and a source those of the situations in which it stands. */
    private Set<String> incidents(Entry<?> entry) {
        return switch (entry.kind()) {
            case CLAIM -> holdings.incidentsOfClaim(entry.key());
            case SOURCE -> holdings.incidentsOfSource(entry.key());
            case SITUATION, ALERT, ITEM -> entry.facets().incidents();
        };
    }

    private <T> T reading(Supplier<T> read) {
        lock.readLock().lock();
        try {
            return read.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
