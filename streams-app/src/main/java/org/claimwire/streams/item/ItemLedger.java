package org.claimwire.streams.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.rows.Touches;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the versions of items and the notices about them, and tells what each new one changes.
 *
 * <p>What is kept is a set; what is told follows from the set alone. The same version or notice again changes nothing.
 */
public final class ItemLedger {

    /** The most versions that are kept of one item; a live page sends some hundred. */
    public static final int MAX_VERSIONS = 2_000;

    private final Rows<ReadVersion> versions;
    private final Rows<Notice> notices;
    private final Touches touches;
    private final NoticePolicy policy;
    private final VersionReader reader;

    /**
     * @param versions where versions are kept
     * @param notices where notices are kept
     * @param touches which items were touched when
     * @param policy whose notices count
     * @param reader reads usable versions
     */
    public ItemLedger(
            Rows<ReadVersion> versions,
            Rows<Notice> notices,
            Touches touches,
            NoticePolicy policy,
            VersionReader reader) {
        this.versions = versions;
        this.notices = notices;
        this.touches = touches;
        this.policy = policy;
        this.reader = reader;
    }

    /**
     * Takes in a version.
     *
     * @param appended when its record was appended
     * @throws org.claimwire.extraction.UnreadableItemException if it costs too many steps to read; nothing has changed then
     * @throws TooManyVersionsException if the item has more versions than are kept; nothing has changed then
     */
    public ItemChange receive(ItemVersion version, Instant appended) {
        String uri = version.uri();
        String key = RowKey.of(uri, version.id().hash());
        ReadVersion kept = versions.get(key);
        if (kept != null && isNothingNew(kept, version)) {
            touches.touch(uri, appended);
            return ItemChange.NONE;
        }
        List<ReadVersion> before = versionsOf(uri);
        ReadVersion now = kept == null ? read(version, before.size()) : readAgain(kept, version);
        versions.put(key, now);
        touches.touch(uri, appended);
        List<ReadVersion> after = new ArrayList<>(before);
        after.remove(kept);
        after.add(now);
        List<Notice> about = noticesOf(uri);
        return change(uri, before, about, after, about);
    }

    /**
     * Takes in a notice, which may come before its target.
     *
     * @param appended when its record was appended
     */
    public ItemChange receive(Notice notice, Instant appended) {
        String uri = notice.target();
        String key =
                RowKey.of(uri, notice.uri(), notice.id().hash(), notice.kind().name());
        Notice kept = notices.get(key);
        touches.touch(uri, appended);
        if (kept != null && !notice.time().isBefore(kept.time())) {
            return ItemChange.NONE;
        }
        List<Notice> before = noticesOf(uri);
        notices.put(key, notice);
        List<Notice> after = new ArrayList<>(before);
        after.remove(kept);
        after.add(notice);
        List<ReadVersion> known = versionsOf(uri);
        return change(uri, known, before, known, after);
    }

    /** What an item says now, or null while no version of it has come. */
    public @Nullable CurrentItem current(String uri) {
        return history(uri, versionsOf(uri), noticesOf(uri)).current();
    }

    /**
     * Forgets the items that nothing has touched for a horizon; an item of such a uri starts anew.
     *
     * @param now the append time that the records have reached
     * @return the uris, the longest untouched first
     */
    public List<String> forget(Instant now) {
        List<String> uris = touches.takeForgotten(now);
        for (String uri : uris) {
            versions.startingWith(RowKey.prefix(uri)).forEach(row -> versions.delete(row.getKey()));
            notices.startingWith(RowKey.prefix(uri)).forEach(row -> notices.delete(row.getKey()));
        }
        return uris;
    }

    private ReadVersion read(ItemVersion version, int known) {
        if (known >= MAX_VERSIONS) {
            throw new TooManyVersionsException(version.uri(), MAX_VERSIONS);
        }
        return reader.read(version);
    }

    /** The same version again says something new only to a newer reader, or, if it is undated, by having come earlier. */
    private boolean isNothingNew(ReadVersion kept, ItemVersion version) {
        return !reader.version().supersedes(kept.reader()) && !isEarlier(kept, version);
    }

    private ReadVersion readAgain(ReadVersion kept, ItemVersion version) {
        ReadVersion now = reader.version().supersedes(kept.reader()) ? reader.read(version) : kept;
        return now.receivedAt(isEarlier(kept, version) ? version.time() : kept.time());
    }

    private static boolean isEarlier(ReadVersion kept, ItemVersion version) {
        return kept.undated() && version.time().isBefore(kept.time());
    }

    private ItemChange change(
            String uri,
            List<ReadVersion> versionsBefore,
            List<Notice> noticesBefore,
            List<ReadVersion> versionsNow,
            List<Notice> noticesNow) {
        Map<String, TrackedClaim> before =
                history(uri, versionsBefore, noticesBefore).claims();
        Map<String, TrackedClaim> after = history(uri, versionsNow, noticesNow).claims();
        List<Notice> refused = new ArrayList<>(refused(versionsNow, noticesNow));
        refused.removeAll(refused(versionsBefore, noticesBefore));
        return ItemChange.between(uri, before, after, refused);
    }

    private ItemHistory history(String uri, List<ReadVersion> known, List<Notice> about) {
        String outlet = outlet(known);
        List<Notice> counting =
                about.stream().filter(notice -> policy.allows(notice, outlet)).toList();
        return new ItemHistory(uri, known, counting);
    }

    /** The notices that do not count; while the item has not come, nobody knows. */
    private List<Notice> refused(List<ReadVersion> known, List<Notice> about) {
        String outlet = outlet(known);
        return known.isEmpty()
                ? List.of()
                : about.stream()
                        .filter(notice -> !policy.allows(notice, outlet))
                        .toList();
    }

    /** Whose item it is: that of its first version, so that no later one can take it over. */
    private static @Nullable String outlet(List<ReadVersion> known) {
        return known.stream()
                .min(Comparator.comparing(ReadVersion::id))
                .map(ReadVersion::outlet)
                .orElse(null);
    }

    private List<ReadVersion> versionsOf(String uri) {
        return versions.startingWith(RowKey.prefix(uri)).stream()
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Notice> noticesOf(String uri) {
        return notices.startingWith(RowKey.prefix(uri)).stream()
                .map(Map.Entry::getValue)
                .toList();
    }
}
