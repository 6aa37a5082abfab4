package org.claimwire.streams.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RowKeyTest {

    @Test
    void aKeyGivesItsPartsBackWhateverTheyHold() {
        String[] parts = {"", "a", "a\0b", "\1", "\1\1\0\0", "\uD83D\uDD25"};

        assertThat(RowKey.parts(RowKey.of(parts))).containsExactly(parts);
    }

    @Test
    void aPrefixNeverRunsIntoAnotherKey() {
        MemoryRows<String> rows = new MemoryRows<>();
        rows.put(RowKey.of("police", "1"), "mine");
        rows.put(RowKey.of("police:kz", "1"), "another's");
        rows.put(RowKey.of("police\0", "1"), "an impostor's");
        rows.put(RowKey.of("police"), "no part");

        assertThat(rows.startingWith(RowKey.prefix("police")))
                .extracting(Rows.Row::value)
                .containsExactly("mine");
        assertThat(rows.lastKey(RowKey.prefix("police"))).isEqualTo(RowKey.of("police", "1"));
    }

    @Test
    void timesSortAsTheyAre() {
        Instant[] times = {
            Instant.ofEpochMilli(Long.MIN_VALUE),
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.ofEpochMilli(Long.MAX_VALUE)
        };

        assertThat(times).extracting(RowKey::sortable).isSorted();
        assertThat(times)
                .allSatisfy(
                        time -> assertThat(RowKey.time(RowKey.sortable(time))).isEqualTo(time));
    }
}
