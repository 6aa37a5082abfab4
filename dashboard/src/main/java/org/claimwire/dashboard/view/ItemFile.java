package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimwire.v1.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one item. It never changes: another version, or a notice, makes another file.
 *
 * <p>Versions and notices follow one another as on the topics' way (a function of their set, not of when they came): a
 * version's event time is never before an earlier version's, and a notice kills the versions up to its own time, the first one
 * in any case. Of what is killed or withheld no word is kept.
 *
 * @param uri the item
 * @param versions in their order, the latest last; at least one
 * @param silence when it was last killed or withheld; null if never
 */
public record ItemFile(
        String uri, List<ItemVersion> versions, @Nullable Silence silence) {

    /** The most versions that are kept, the latest. */
    static final int MOST_VERSIONS = 100;

    /** Why an item is silent that was canceled, or that another has withdrawn. */
    static final String KILLED = "killed";

    private static final Comparator<Notice> NOTICES =
            Comparator.comparing(Notice::time).thenComparing(Notice::uri).thenComparing(Notice::hash);

    /** The file of these versions, in any order, and of the notices that count for them, in any order. */
    static ItemFile of(String uri, List<ItemVersion> versions, List<Notice> notices) {
        List<ItemVersion> sorted = new ArrayList<>(versions);
        sorted.sort(ItemVersion.ORDER);
        List<ItemVersion> kept = sorted.subList(Math.max(0, sorted.size() - MOST_VERSIONS), sorted.size());
        List<Moment> moments = moments(kept, notices);
        int silent = lastSilence(moments);
        if (silent < 0) {
            return new ItemFile(uri, List.copyOf(kept), null);
        }
        List<ItemVersion> shown = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            ItemVersion version = moments.get(i).version();
            if (version != null) {
                shown.add(i <= silent && !version.hidden() ? version.withoutWords() : version);
            }
        }
        Moment last = moments.get(silent);
        return new ItemFile(
                uri, List.copyOf(shown), new Silence(last.time(), last.reason(), silent == moments.size() - 1));
    }

    /** The latest version. */
    public ItemVersion current() {
        return versions.get(versions.size() - 1);
    }

    /** The version of this number, as the outlet counts it, or of this content hash; the latest of several. */
    public Optional<ItemVersion> version(String named) {
        return versions.stream()
                .filter(version -> version.item().getVersion().equals(named)
                        || version.hash().equals(named))
                .reduce((earlier, later) -> later);
    }

    /** Why some of its versions are hidden, {@code killed} or {@code withheld}; empty if none is. */
    Optional<String> reason() {
        return Optional.ofNullable(silence).map(Silence::reason);
    }

    /** What the item is now: {@code usable}, {@code withheld} or {@code canceled}, the last also where a notice has killed it. */
    public String status() {
        if (silence == null || !silence.goesOn()) {
            return Words.of(current().item().getStatus());
        }
        return silence.reason().equals(KILLED) ? Words.of(PubStatus.CANCELED) : Words.of(PubStatus.WITHHELD);
    }

    private static List<Moment> moments(List<ItemVersion> versions, List<Notice> notices) {
        List<Notice> waiting = new ArrayList<>(notices);
        waiting.sort(NOTICES);
        List<Moment> moments = new ArrayList<>();
        for (ItemVersion version : versions) {
            Instant time = notBefore(moments, version.time());
            for (Notice notice : moments.isEmpty() ? List.<Notice>of() : List.copyOf(waiting)) {
                if (notice.covers().isBefore(time)) {
                    waiting.remove(notice);
                    moments.add(new Moment(notBefore(moments, notice.time()), null, KILLED));
                }
            }
            moments.add(new Moment(notBefore(moments, time), version, silencing(version)));
        }
        waiting.forEach(notice -> moments.add(new Moment(notBefore(moments, notice.time()), null, KILLED)));
        return moments;
    }

    private static Instant notBefore(List<Moment> moments, Instant time) {
        Instant last =
                moments.isEmpty() ? time : moments.get(moments.size() - 1).time();
        return last.isAfter(time) ? last : time;
    }

    private static String silencing(ItemVersion version) {
        return switch (version.item().getStatus()) {
            case CANCELED -> KILLED;
            case WITHHELD -> "withheld";
            case USABLE, UNKNOWN -> "";
        };
    }

    private static int lastSilence(List<Moment> moments) {
        for (int i = moments.size() - 1; i >= 0; i--) {
            if (!moments.get(i).reason().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** One turn of the item's life; {@code reason} says why nothing speaks from then on, and is empty if the version does. */
    private record Moment(Instant time, @Nullable ItemVersion version, String reason) {}
}
