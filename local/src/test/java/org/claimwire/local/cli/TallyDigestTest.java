package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.SourceTally;
import org.junit.jupiter.api.Test;

class TallyDigestTest {

    private final List<String> read = new ArrayList<>();
    private final TallyDigest digest =
            new TallyDigest(tally -> read.add(tally.getSource().getKey() + " " + tally.getClaims()));

    @Test
    void showsWhereEachSourceHasComeToAndNotTheWay() {
        take("police", 1);
        take("ministry", 1);
        take("police", 2);
        take("hospital", 1);
        digest.take("hospital", null);
        assertThat(read).isEmpty();
        digest.release();

        assertThat(read).containsExactly("police 2", "ministry 1");
    }

    @Test
    void showsEveryStepOnceItIsReleased() {
        digest.release();
        take("police", 1);
        take("police", 2);

        assertThat(read).containsExactly("police 1", "police 2");
    }

    private void take(String source, long claims) {
        digest.take(
                source,
                SourceTally.newBuilder()
                        .setSource(Source.newBuilder()
                                .setKey(source)
                                .setName(source)
                                .setKind(SourceKind.POLICE)
                                .build())
                        .setClaims(claims)
                        .setWithdrawn(0)
                        .setItems(1)
                        .setOutlets(Map.of())
                        .setOutletsOmitted(0)
                        .setQuotations(Map.of())
                        .setDenials(0)
                        .setRevisions(new Revisions(0L, 0L))
                        .build());
    }
}
