package org.claimwire.streams.border;

import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.streams.tally.Contribution;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;

/** Values of the topic of claims as contributions to tallies. */
public final class Contributions {

    private Contributions() {}

    /**
     * What a claim adds. A kind of source or of quotation that a newer version of Claimwire wrote counts as the plainest.
     *
     * @throws BadItemException if nobody can tell whether the claim stands
     */
    public static Contribution of(Claim claim) {
        if (claim.getState() == ClaimState.UNKNOWN) {
            throw new BadItemException("the claim " + claim.getClaimId() + " is in a state that is unknown here");
        }
        return new Contribution(
                claim.getClaimId(),
                source(claim.getSource()),
                claim.getState() == ClaimState.ASSERTED,
                claim.getUri(),
                claim.getOutlet(),
                quotation(claim.getQuotation()),
                claim.getNegated(),
                claim.getUndated() ? null : claim.getAssertedAt());
    }

    private static Source source(org.claimwire.v1.Source source) {
        return new Source(
                source.getKey(),
                source.getName(),
                kind(source.getKind()),
                source.getPerson(),
                source.getRole(),
                source.getOrganisation());
    }

    private static SourceKind kind(org.claimwire.v1.SourceKind kind) {
        return kind == org.claimwire.v1.SourceKind.UNKNOWN ? SourceKind.UNNAMED : SourceKind.valueOf(kind.name());
    }

    private static Quotation quotation(org.claimwire.v1.Quotation quotation) {
        return quotation == org.claimwire.v1.Quotation.UNKNOWN
                ? Quotation.INDIRECT
                : Quotation.valueOf(quotation.name());
    }
}
