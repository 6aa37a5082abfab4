package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.version;

import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.streams.StructuredReader;
import org.junit.jupiter.api.Test;

class NewReaderTest extends ItemLedgerFixture {

    @Test
    void aNewerReaderReadsTheSameVersionAgain() {
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        ledger = ledger(new OtherEars(2), NoticePolicy.SAME_OUTLET);
        receive(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(lives()).containsEntry("Police says killed=8", "8-8 REREAD");
        assertThat(lives()).containsEntry("Gendarmerie says killed=8", "8-");
    }

    @Test
    void anOlderReaderLeavesWhatANewerHasRead() {
        ledger = ledger(new OtherEars(2), NoticePolicy.SAME_OUTLET);
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        ledger = ledger(new OtherEars(1), NoticePolicy.SAME_OUTLET);
        receive(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(last).isEqualTo(ItemChange.NONE);
    }

    @Test
    void otherAliasesReadTheSameVersionAgainWhicheverReaderReadItBefore() {
        ledger = ledger(new OtherEars(2), NoticePolicy.SAME_OUTLET);
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        ledger = ledger(new StructuredReader(new ReaderVersion("structured", 1, "cafe")), NoticePolicy.SAME_OUTLET);
        receive(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(lives()).containsEntry("Gendarmerie says killed=8", "8-8 REREAD");
        assertThat(lives()).containsEntry("Police says killed=8", "8-");
        assertThat(last.claims()).extracting(claim -> claim.reader().aliases()).containsOnly("cafe", "none");
    }

    @Test
    void theSameAliasesLeaveItAlone() {
        ledger = ledger(new StructuredReader(new ReaderVersion("structured", 1, "cafe")), NoticePolicy.SAME_OUTLET);
        receive(version(ITEM, 1, 8, "Police says killed=8"));
        receive(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(last).isEqualTo(ItemChange.NONE);
    }

    /** Hears another source in the same words. */
    private record OtherEars(int number) implements ItemReader {
        @Override
        public ReaderVersion version() {
            return new ReaderVersion("structured", number);
        }

        @Override
        public ItemReading read(ItemText item) {
            return new StructuredReader()
                    .read(new ItemText(
                            item.uri(),
                            item.outlet(),
                            null,
                            item.text().replace("Police", "Gendarmerie"),
                            item.published(),
                            null,
                            null));
        }
    }
}
