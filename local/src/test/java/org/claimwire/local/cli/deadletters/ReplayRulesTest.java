package org.claimwire.local.cli.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplayRulesTest {

    private static final Place PLACE = new Place(0, 17);

    private final Retries retries = new Retries();
    private final ReplayRules rules = new ReplayRules(Letters.ITEMS, retries);

    @Test
    void aRecordOfWireItemsIsReplayedUntilItHasBeenTriedThreeTimes() {
        assertThat(rules.hindrance(Letters.ofRecord(PLACE, "1"))).isNull();
        assertThat(rules.hindrance(Letters.ofRecord(PLACE, "2"))).isNull();
        assertThat(rules.hindrance(Letters.ofRecord(PLACE, "3")))
                .startsWith("has been tried 3 times")
                .contains("mend its item");
    }

    @Test
    void aLetterIsReplayedOnlyUntilAnotherStandsForIt() {
        retries.note(Letters.ofRecord(new Place(2, 4), "2", "claimwire.replay-of", "0:17"));

        assertThat(rules.hindrance(Letters.ofRecord(PLACE, "1"))).contains("2:4 stands for it now");
        assertThat(rules.hindrance(Letters.ofRecord(new Place(2, 4), "2"))).isNull();
    }

    @Test
    void aDocumentIsProducedAgainInstead() {
        Letter letter = Letter.of(Letters.letter(
                PLACE,
                new byte[0],
                new byte[] {1},
                "claimwire.origin",
                "wire/a.jsonl:2",
                "claimwire.stage",
                "produce"));

        assertThat(rules.hindrance(letter))
                .contains("mend wire/a.jsonl:2 and produce it again", "'dead-letters show --raw 0:17'");
    }

    @Test
    void aDocumentOfWhichNothingIsKeptIsNotOfferedToBeWritten() {
        Letter letter =
                Letter.of(Letters.letter(PLACE, "claimwire.origin", "wire/a.jsonl", "claimwire.content", "omitted"));

        assertThat(rules.hindrance(letter)).contains("mend wire/a.jsonl").doesNotContain("--raw");
    }

    @Test
    void whereTheLastRecordCountsAnOldOneDoesNotComeAgain() {
        assertThat(rules.hindrance(of("claimwire.watches.v1"))).contains("watches publish");
        assertThat(rules.hindrance(of("claimwire.claims.v1"))).contains("produce its item again");
        assertThat(rules.hindrance(of("claimwire.streams-withdrawals-repartition")))
                .contains("produce its item again");
    }

    @Test
    void whatIsNoLetterOfOursIsLeft() {
        assertThat(rules.hindrance(Letter.of(Letters.letter(PLACE)))).contains("only Claimwire's own letters");
    }

    private static Letter of(String topic) {
        return Letter.of(Letters.letter(
                PLACE,
                "claimwire.origin.topic",
                topic,
                "claimwire.origin.partition",
                "0",
                "claimwire.origin.offset",
                "1"));
    }
}
