package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.local.cli.Claims;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.TextQuote;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Paint plain = new Paint(false);
    private final ClaimSentence claims = new ClaimSentence(plain);
    private final TallySentence tallies = new TallySentence(plain);

    @Test
    void tellsWhenWhoByWhichWayWhereAndWhichCountsAreAllowed() {
        assertThat(claims.of(Claims.asserted()))
                .isEqualTo(
                        "2022-01-06 08:40Z  Interior Ministry, via a statement, in Steppe Courier and 1 more: At least"
                                + " eight soldiers died, the ministry said. [killed: 8 or more]");
    }

    @Test
    void tellsWhenAndWhyAClaimIsWithdrawn() {
        assertThat(claims.of(Claims.withdrawn()))
                .startsWith("2022-01-09 20:00Z  withdrawn (killed) Interior Ministry, via a statement");
    }

    @Test
    void tellsNoTimeOfDayThatNobodyStated() {
        Claim byDay = Claim.newBuilder(Claims.asserted())
                .setAssertedAt(Instant.parse("2022-01-06T00:00:00Z"))
                .build();
        assertThat(claims.of(byDay)).startsWith("2022-01-06         Interior Ministry");
        assertThat(claims.of(Claim.newBuilder(byDay).setUndated(true).build()))
                .startsWith("undated            Interior");
    }

    @Test
    void countsEveryOutletThatCarriedItNamedOrNot() {
        Claim carried =
                Claim.newBuilder(Claims.asserted()).setCarriedByOmitted(7).build();
        assertThat(claims.of(carried)).contains(", in Steppe Courier and 8 more: ");
    }

    @Test
    void saysNoRoleThatTheNameSaysAlready() {
        assertThat(SourceWords.of("police spokesman Erlan K.", "spokesman", "police"))
                .isEqualTo("police spokesman Erlan K.");
        assertThat(SourceWords.of("Erlan K.", "spokesman", "police")).isEqualTo("Erlan K., spokesman, police");
        assertThat(SourceWords.of("Erlan K.", null, null)).isEqualTo("Erlan K.");
    }

    @Test
    void keepsAClaimInOneLineAndItsTextFromSteeringTheTerminal() {
        Claim claim = Claim.newBuilder(Claims.asserted())
                .setSentence(TextQuote.newBuilder()
                        .setExact("Eight\r\n\u001b[2Jdied.")
                        .setPrefix("")
                        .setSuffix("")
                        .build())
                .build();
        assertThat(claims.of(claim)).doesNotContain("\n", "\r", "\u001b").contains("Eight ␛[2Jdied.");
    }

    @Test
    void countsClaimsItemsAndWhatWasTakenBack() {
        SourceTally tally = tally(Map.of("Asia Desk", 1L, "Steppe Courier", 4L));
        assertThat(tallies.of(tally))
                .isEqualTo(
                        "Interior Ministry: 5 claims in 1 item, 2 withdrawn, 1 denial; cited by Steppe Courier 4, Asia Desk 1");
    }

    @Test
    void namesFiveOutletsAndCountsTheOthers() {
        Map<String, Long> outlets = new TreeMap<>();
        for (char name = 'A'; name <= 'G'; name++) {
            outlets.put(String.valueOf(name), 1L);
        }
        assertThat(tallies.of(tally(outlets))).endsWith("cited by A 1, B 1, C 1, D 1, E 1 and 3 other outlets");
    }

    private static SourceTally tally(Map<String, Long> outlets) {
        return SourceTally.newBuilder()
                .setSource(Claims.asserted().getSource())
                .setClaims(5)
                .setWithdrawn(2)
                .setItems(1)
                .setOutlets(outlets)
                .setOutletsOmitted(outlets.size() > 5 ? 1 : 0)
                .setQuotations(Map.of())
                .setDenials(1)
                .setRevisions(new Revisions(0L, 0L))
                .build();
    }
}
