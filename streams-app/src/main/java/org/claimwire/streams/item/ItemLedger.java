package org.claimwire.streams.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The most usable versions that are kept of one item; a live page sends some hundred. */
    public static final int MAX_VERSIONS = 2_000;

    /** The most notices that are kept about one item. */
    public static final int MAX_NOTICES = 1_000;

    private static final long MAX_WEIGHT = 16 * Weight.MOST;

    private final Rows<ReadVersion> versions;
    private final Rows<KeptNotice> notices;
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
            Rows<KeptNotice> notices,
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
     * @throws TooMuchToKeepException if the item has more versions, or says more, than is kept; nothing has changed then
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
        ReadVersion now = kept == null ? read(version, before) : readAgain(kept, version);
        versions.put(key, now);
        touches.touch(uri, appended);
        List<ReadVersion> after = new ArrayList<>(before);
        after.remove(kept);
        after.add(now);
        List<KeptNotice> about = noticesOf(uri);
        return conclude(uri, before, after, about, about);
    }

    /**
     * Takes in a notice, which may come before its target. One that is known is judged again, for the settings may name its
     * feed by now.
     *
     * @param appended when its record was appended
     * @throws TooMuchToKeepException if there are more notices about the item than are kept; nothing has changed then
     */
    public ItemChange receive(Notice notice, Instant appended) {
        String uri = notice.target();
        List<KeptNotice> before = noticesOf(uri);
        KeptNotice kept = notices.get(keyOf(notice));
        if (kept == null && before.size() >= MAX_NOTICES) {
            throw new TooMuchToKeepException(
                    "there are more than " + MAX_NOTICES + " notices about " + uri + "; this one is not kept");
        }
        touches.touch(uri, appended);
        List<KeptNotice> after = new ArrayList<>(before);
        if (kept == null || notice.time().isBefore(kept.notice().time())) {
            KeptNotice now = new KeptNotice(notice, kept != null && kept.counts());
            after.remove(kept);
            after.add(now);
            notices.put(keyOf(notice), now);
        }
        List<ReadVersion> known = versionsOf(uri);
        return conclude(uri, known, known, before, after);
    }

    /** What an item says now, or null while no version of it has come. */
    public @Nullable CurrentItem current(String uri) {
        return history(uri, versionsOf(uri), noticesOf(uri)).current();
    }

    /**
     * Forgets items that nothing has touched for a horizon, a bounded number at a time; an item of such a uri starts anew.
     *
     * @param now the append time that the records have reached
     * @return the uris, the longest untouched first; there may be more
     */
    public List<String> forget(Instant now) {
        List<String> uris = touches.takeForgotten(now);
        for (String uri : uris) {
            versions.deleteStartingWith(RowKey.prefix(uri));
            notices.deleteStartingWith(RowKey.prefix(uri));
        }
        return uris;
    }

    /** Only what a usable version says takes room; a kill is never refused for the versions that came before it. */
    private ReadVersion read(ItemVersion version, List<ReadVersion> known) {
        if (version.status() != PubStatus.USABLE) {
            return reader.read(version);
        }
        long usable = known.stream()
                .filter(other -> other.status() == PubStatus.USABLE)
                .count();
        long weight =
                known.stream().mapToLong(other -> Weight.of(other.reading())).sum();
        if (usable >= MAX_VERSIONS || weight > MAX_WEIGHT) {
            throw new TooMuchToKeepException("the item " + version.uri() + " has more versions than are kept (" + usable
                    + "); publish it under a new uri");
        }
        ReadVersion read = reader.read(version);
        if (Weight.of(read.reading()) > Weight.MOST) {
            throw new TooMuchToKeepException("version " + version.number() + " of " + version.uri()
                    + " holds more claims, or longer ones, than are kept; publish it in parts");
        }
        return read;
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

    /** What was told before follows from the notices as they counted then; what is told now, from the settings as they are. */
    private ItemChange conclude(
            String uri,
            List<ReadVersion> versionsBefore,
            List<ReadVersion> versionsNow,
            List<KeptNotice> noticesBefore,
            List<KeptNotice> known) {
        List<KeptNotice> noticesNow = judged(known, versionsNow);
        if (versionsBefore.equals(versionsNow) && noticesBefore.equals(noticesNow)) {
            return ItemChange.NONE;
        }
        ItemConclusion before = history(uri, versionsBefore, noticesBefore).conclusion();
        ItemConclusion after = history(uri, versionsNow, noticesNow).conclusion();
        List<Notice> refused = new ArrayList<>(refused(versionsNow, noticesNow));
        refused.removeAll(refused(versionsBefore, noticesBefore));
        return ItemChange.between(before, after, refused);
    }

    /** The notices by the settings of today; those that count otherwise than before are kept so. */
    private List<KeptNotice> judged(List<KeptNotice> known, List<ReadVersion> about) {
        String outlet = outlet(about);
        List<KeptNotice> judged = new ArrayList<>();
        for (KeptNotice kept : known) {
            KeptNotice now = new KeptNotice(kept.notice(), policy.allows(kept.notice(), outlet));
            if (!now.equals(kept)) {
                notices.put(keyOf(now.notice()), now);
            }
            judged.add(now);
        }
        return judged;
    }

    private static ItemHistory history(String uri, List<ReadVersion> known, List<KeptNotice> about) {
        return new ItemHistory(
                uri,
                known,
                about.stream()
                        .filter(KeptNotice::counts)
                        .map(KeptNotice::notice)
                        .toList());
    }

    /** The notices that do not count; while the item has not come, nobody knows. */
    private static List<Notice> refused(List<ReadVersion> known, List<KeptNotice> about) {
        return known.isEmpty()
                ? List.of()
                : about.stream()
                        .filter(kept -> !kept.counts())
                        .map(KeptNotice::notice)
                        .toList();
    }

    /** Whose item it is: that of its first version. */
    private static @Nullable String outlet(List<ReadVersion> known) {
        return known.stream()
                .min(Comparator.comparing(ReadVersion::id))
                .map(ReadVersion::outlet)
                .orElse(null);
    }

    private static String keyOf(Notice notice) {
        return RowKey.of(
                notice.target(), notice.uri(), notice.id().hash(), notice.kind().name());
    }

    private List<ReadVersion> versionsOf(String uri) {
        return versions.startingWith(RowKey.prefix(uri)).stream()
                .map(Rows.Row::value)
                .toList();
    }

    private List<KeptNotice> noticesOf(String uri) {
        return notices.startingWith(RowKey.prefix(uri)).stream()
                .map(Rows.Row::value)
                .toList();
    }
}
