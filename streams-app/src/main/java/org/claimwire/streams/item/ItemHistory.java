package org.claimwire.streams.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.ItemContext;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one item, and what follows from it: the claims it has held, each with its lives.
 *
 * <p>A function of the set of versions and notices; the order in which they came plays no part.
 */
final class ItemHistory {

    private final String uri;
    private final List<ReadVersion> versions;
    private final List<Moment> moments;
    private final Set<Long> reused;

    /**
     * @param uri the item
     * @param versions its versions, in any order
     * @param notices the notices that count for it, in any order
     */
    ItemHistory(String uri, Collection<ReadVersion> versions, Collection<Notice> notices) {
        this.uri = uri;
        this.versions =
                versions.stream().sorted(Comparator.comparing(ReadVersion::id)).toList();
        this.moments = Timeline.of(this.versions, notices);
        this.reused = reusedNumbers(this.versions);
    }

    private Map<String, TrackedClaim> claims() {
        Map<String, Holding> holdings = new LinkedHashMap<>();
        for (Moment moment : moments) {
            endWhatIsNotHeld(moment, holdings);
            holdWhatIsSaid(moment, holdings);
        }
        Map<String, TrackedClaim> claims = new LinkedHashMap<>();
        holdings.forEach((id, holding) -> claims.put(id, holding.tracked(uri, id, reused)));
        return claims;
    }

    /** What follows from the versions and notices. */
    ItemConclusion conclusion() {
        return new ItemConclusion(uri, slugline(), context(), claims());
    }

    private @Nullable String slugline() {
        return versions.stream()
                .filter(version -> version.status() == PubStatus.USABLE)
                .map(ReadVersion::slugline)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private ItemContext context() {
        return versions.stream()
                .filter(version -> version.status() == PubStatus.USABLE)
                .map(version -> version.reading().context())
                .findFirst()
                .orElse(ItemContext.EMPTY);
    }

    /** The numbers above 0 that more than one version carries; 0 is what versions without a number have. */
    private static Set<Long> reusedNumbers(List<ReadVersion> versions) {
        Set<Long> seen = new HashSet<>();
        Set<Long> reused = new HashSet<>();
        for (ReadVersion version : versions) {
            long number = version.id().number();
            if (number > 0 && !seen.add(number)) {
                reused.add(number);
            }
        }
        return reused;
    }

    /** What the item says now, or null while no version has come. */
    @Nullable
    CurrentItem current() {
        if (versions.isEmpty()) {
            return null;
        }
        ReadVersion last = versions.get(versions.size() - 1);
        boolean silenced = last.status() == PubStatus.USABLE
                && moments.get(moments.size() - 1).silence() != null;
        return new CurrentItem(last, silenced ? PubStatus.CANCELED : last.status());
    }

    private static void endWhatIsNotHeld(Moment moment, Map<String, Holding> holdings) {
        ReadVersion version = moment.version();
        Set<String> held = version == null ? Set.of() : Set.copyOf(version.claimIds());
        Map<Said, Set<String>> sayers = version == null ? Map.of() : sayers(version);
        holdings.forEach((id, holding) -> {
            if (holding.stands() && !held.contains(id)) {
                holding.end(moment.time(), reason(moment, holding, sayers));
            }
        });
    }

    private static WithdrawalReason reason(Moment moment, Holding holding, Map<Said, Set<String>> sayers) {
        if (moment.silence() != null) {
            return moment.silence();
        }
        return isRenamed(holding, sayers) ? WithdrawalReason.RENAMED : WithdrawalReason.CORRECTED;
    }

    private static void holdWhatIsSaid(Moment moment, Map<String, Holding> holdings) {
        ReadVersion version = moment.version();
        if (version == null) {
            return;
        }
        for (int i = 0; i < version.claimIds().size(); i++) {
            Holding holding = holdings.computeIfAbsent(version.claimIds().get(i), id -> new Holding());
            if (!holding.stands()) {
                holding.begin(moment, version, i);
            } else if (!Said.ofAll(version, i).equals(holding.said())) {
                holding.move(version, i);
            }
        }
    }

    /** Whether the next version holds all figures of the claim, each under another source. */
    private static boolean isRenamed(Holding holding, Map<Said, Set<String>> sayers) {
        List<Said> said = holding.said();
        String source = holding.claim().source().key();
        return !said.isEmpty()
                && said.stream()
                        .allMatch(each ->
                                sayers.getOrDefault(each, Set.of()).stream().anyMatch(other -> !other.equals(source)));
    }

    /** The sources of a version, by what they say. */
    private static Map<Said, Set<String>> sayers(ReadVersion version) {
        Map<Said, Set<String>> sayers = new HashMap<>();
        for (int i = 0; i < version.claimIds().size(); i++) {
            String source = version.reading().claims().get(i).source().key();
            Said.ofAll(version, i)
                    .forEach(said ->
                            sayers.computeIfAbsent(said, s -> new HashSet<>()).add(source));
        }
        return sayers;
    }

    /** What makes two figures the same statement, whoever makes it. */
    private record Said(
            Outcome outcome,
            @Nullable Interval interval,
            Group group,
            @Nullable Place place) {
        static Said of(Figure figure) {
            return new Said(figure.outcome(), figure.interval(), figure.group(), figure.place());
        }

        static List<Said> ofAll(ReadVersion version, int claim) {
            return version.reading().claims().get(claim).figures().stream()
                    .map(figure -> of(version.reading().figures().get(figure)))
                    .toList();
        }
    }

    /** A claim while the moments are walked through. */
    private static final class Holding {

        private final List<Life> lives = new ArrayList<>();
        private @Nullable ReadVersion holder;
        private int index;
        private boolean undated;

        boolean stands() {
            return !lives.isEmpty() && lives.get(lives.size() - 1).stands();
        }

        void begin(Moment moment, ReadVersion version, int claim) {
            lives.add(Life.since(moment.time()));
            undated = moment.undated();
            move(version, claim);
        }

        /** The sentence is the same, but what the item says around it (its place, say) gives its figures another meaning. */
        void move(ReadVersion version, int claim) {
            holder = version;
            index = claim;
        }

        void end(Instant time, WithdrawalReason reason) {
            lives.set(lives.size() - 1, lives.get(lives.size() - 1).ended(time, reason));
        }

        Claim claim() {
            return held().reading().claims().get(index);
        }

        List<Said> said() {
            return Said.ofAll(held(), index);
        }

        TrackedClaim tracked(String uri, String id, Set<Long> reused) {
            ReadVersion version = held();
            return new TrackedClaim(
                    id,
                    uri,
                    version.number(),
                    reused.contains(version.id().number()),
                    version.id().hash(),
                    undated,
                    version.outlet(),
                    version.carriedBy(),
                    version.headline(),
                    version.link(),
                    claim(),
                    FigureNames.of(version).named(index),
                    lives,
                    version.reader());
        }

        private ReadVersion held() {
            if (holder == null) {
                throw new IllegalStateException("a claim that no version holds");
            }
            return holder;
        }
    }
}
