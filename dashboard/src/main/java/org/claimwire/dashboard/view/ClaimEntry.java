package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Figure;
import org.claimwire.v1.Place;
import org.claimwire.v1.WithdrawalReason;

/** Entries of claims: the newest first, by when they were asserted or withdrawn. */
final class ClaimEntry {

    private ClaimEntry() {}

    /** @param ofItem why the item no longer says it, {@code killed} or {@code withheld}; empty if that is not so */
    static Entry<Claim> of(Claim claim, Optional<String> ofItem, long change) {
        Map<String, String> hidden = ofItem(claim)
                .or(() -> ofItem)
                .map(reason -> Map.of(claim.getClaimId(), reason))
                .orElse(Map.of());
        Instant updated = updated(claim);
        return new Entry<>(
                Kind.CLAIM,
                claim.getClaimId(),
                claim,
                new Order(0, Entries.newestFirst(updated), claim.getClaimId()),
                facets(claim, !hidden.isEmpty(), updated),
                hidden,
                null,
                change);
    }

    private static Optional<String> ofItem(Claim claim) {
        WithdrawalReason reason = claim.getWithdrawnBecause();
        return reason == WithdrawalReason.KILLED || reason == WithdrawalReason.WITHHELD
                ? Optional.of(Words.of(reason))
                : Optional.empty();
    }

    private static Instant updated(Claim claim) {
        return claim.getWithdrawnAt() == null ? claim.getAssertedAt() : claim.getWithdrawnAt();
    }

    private static Facets facets(Claim claim, boolean hidden, Instant updated) {
        List<Figure> figures = hidden ? List.of() : claim.getFigures();
        List<Place> places =
                figures.stream().map(Figure::getPlace).filter(Objects::nonNull).toList();
        return new Facets(
                Set.of(),
                Entries.words(figures.stream().map(Figure::getOutcome).collect(Collectors.toSet())),
                Entries.words(figures.stream().map(Figure::getGroup).collect(Collectors.toSet())),
                Set.of(claim.getSource().getKey()),
                Entries.outlets(Stream.concat(Stream.of(claim.getOutlet()), claim.getCarriedBy().stream())),
                Places.countries(places),
                Places.folded(places),
                hidden
                        ? Folded.of(Stream.of(claim.getSource().getName(), claim.getOutlet()))
                        : Folded.of(Stream.of(
                                claim.getSource().getName(),
                                claim.getOutlet(),
                                claim.getHeadline(),
                                claim.getSentence().getExact())),
                Set.of(Words.of(claim.getState())),
                updated);
    }
}
