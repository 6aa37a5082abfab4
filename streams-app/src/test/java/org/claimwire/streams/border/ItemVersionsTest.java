package org.claimwire.streams.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimwire.streams.Wire.version;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.claimwire.streams.Wire;
import org.claimwire.streams.item.Carriers;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.Origin;
import org.claimwire.v1.Place;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemVersionsTest {

    private static final String ITEM = "urn:item:1";

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "' 7 ', 7",
        "007, 7",
        "final, 0",
        "-1, 0",
        "1.5, 0",
        "'', 0",
        "20220106120000123456, 9223372036854775807"
    })
    void aVersionIsAWholeNumberOrNone(String written, long number) {
        assertThat(of(version(ITEM, 1, 8).setVersion(written)).id().number()).isEqualTo(number);
    }

    @Test
    void aTimeOutsideTheCalendarStatesNothing() {
        for (long sentinel : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
            ItemVersion version = of(version(ITEM, 1, 8).setVersionTime(time(sentinel)));

            assertThat(version.undated()).isTrue();
            assertThat(version.time()).isEqualTo(Wire.at(23));
        }
    }

    @Test
    void whatIsReceivedOutsideTheCalendarStillHasATime() {
        WireItem.Builder item = Wire.undated(ITEM, 1).setReceivedAt(Instant.ofEpochMilli(Long.MAX_VALUE));

        assertThat(of(item).time()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void theHashIsOfAllThatTheOutletSentAndNotOfItsReceipt() {
        String hash = of(version(ITEM, 1, 8, "a")).id().hash();

        assertThat(of(version(ITEM, 1, 8, "a").setReceivedAt(Wire.at(30))).id().hash())
                .isEqualTo(hash);
        assertThat(of(version(ITEM, 1, 8, "b")).id().hash()).isNotEqualTo(hash);
        assertThat(of(version(ITEM, 1, 8, "a").setHeadline("h")).id().hash()).isNotEqualTo(hash);
        assertThat(of(version(ITEM, 1, 8, "a").setStatus(PubStatus.WITHHELD))
                        .id()
                        .hash())
                .isNotEqualTo(hash);
    }

    @Test
    void theHashIsOfThePartsOfPartsToo() {
        Place almaty = Place.newBuilder().setName("Almaty").setCountry("KZ").build();
        Place city = Place.newBuilder(almaty).setCity("Almaty").build();
        String hash =
                of(version(ITEM, 1, 8, "a").setPlaces(List.of(almaty))).id().hash();

        assertThat(of(version(ITEM, 1, 8, "a").setPlaces(List.of(city))).id().hash())
                .isNotEqualTo(hash);
        assertThat(of(version(ITEM, 1, 8, "a").setPlaces(List.of(almaty, almaty)))
                        .id()
                        .hash())
                .isNotEqualTo(hash);
    }

    /** A field added to any part of the schema leaves this hash as it is, or every item would seem to have a new version. */
    @Test
    void theHashOfAnOldVersionOutlivesChangesOfTheSchema() {
        Place place = Place.newBuilder().setName("Kazakhstan").build();

        assertThat(of(version(ITEM, 1, 8, "a").setPlaces(List.of(place))).id().hash())
                .isEqualTo("09121690ee89954d7983fb010979a24e");
    }

    @Test
    void aTextTooLongToReadIsRefusedButNeverAKill() {
        String endless = "x".repeat(ItemVersions.MAX_TEXT + 1);

        assertThatThrownBy(() -> of(version(ITEM, 1, 8, endless)))
                .isInstanceOf(BadItemException.class)
                .hasMessageContaining("524289")
                .hasMessageContaining("524288");
        assertThat(of(version(ITEM, 1, 8, endless).setStatus(PubStatus.CANCELED))
                        .uri())
                .isEqualTo(ITEM);
    }

    @Test
    void endlessWordsAndListsAreRefusedByTheNameOfTheField() {
        String endless = "x".repeat(ItemVersions.MAX_WORDS + 1);

        assertThatThrownBy(() -> of(version(ITEM, 1, 8).setHeadline(endless))).hasMessageContaining("the headline");
        assertThatThrownBy(() -> of(version(ITEM, 1, 8).setLink(endless))).hasMessageContaining("the link");
        assertThatThrownBy(() -> of(version(ITEM, 1, 8).setOutlet(endless))).hasMessageContaining("the outlet");
        assertThatThrownBy(() -> of(version(ITEM, 1, 8).setWithdraws(Collections.nCopies(1_001, "urn:x"))))
                .hasMessageContaining("1001 others");
        assertThatThrownBy(() -> of(version(ITEM, 1, 8).setWithdraws(List.of(" "))))
                .hasMessageContaining("blank");
    }

    @Test
    void fiftyOfTheOutletsThatCarriedATextAreNamedAndTheRestCounted() {
        Carriers carriers = of(version(ITEM, 1, 8).setCarriedBy(Collections.nCopies(53, "Rival Wire")))
                .carriedBy();

        assertThat(carriers.outlets()).hasSize(50);
        assertThat(carriers.omitted()).isEqualTo(3);
    }

    private static ItemVersion of(WireItem.Builder builder) {
        WireItem item = builder.build();
        return ItemVersions.of(item.getUri(), item, new Origin("test", 0, 0));
    }

    private static StatedTime time(long millis) {
        return StatedTime.newBuilder()
                .setTime(Instant.ofEpochMilli(millis))
                .setPrecision(TimePrecision.INSTANT)
                .build();
    }
}
