package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

    private final List<String> read = new ArrayList<>();
    private final Digest<Long> digest =
            new Digest<>(Comparator.reverseOrder(), (source, claims) -> read.add(source + " " + claims));

    @Test
    void showsWhereEachSourceHasComeToAndNotTheWay() {
        take("police", 1);
        take("ministry", 1);
        take("police", 2);
        take("hospital", 1);
        digest.take("hospital", null);

        assertThat(digest.release()).containsExactly(2L, 1L);
        assertThat(read).isEmpty();
    }

    @Test
    void showsEveryStepOnceItIsReleased() {
        digest.release();
        take("police", 1);
        take("police", 2);
        digest.take("police", null);

        assertThat(read).containsExactly("police 1", "police 2", "police null");
    }

    private void take(String source, long claims) {
        digest.take(source, claims);
    }
}
