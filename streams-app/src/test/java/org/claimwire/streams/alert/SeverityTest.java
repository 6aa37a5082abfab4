package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.Test;

class SeverityTest extends DeskFixture {

    @Test
    void isHighWhereTwoBodiesThatCountLieFarApart() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police [police] says killed=44@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void isMediumWhereTheyLieCloserThanTwice() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police [police] says killed=100@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void isMediumWhereTheyLieCloserThanTen() {
        publish(8, "Ministry says killed=12@KZ");
        publish(14, "Police [police] says killed=3@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void isHighWhereTheyLieTwiceAndTenApartJustSo() {
        publish(8, "Ministry says killed=20@KZ");
        publish(14, "Police [police] says killed=10@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void isMediumWhereOneDoesNotCountForAState() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Witness Watch [ngo] says killed=44@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void isLowWhereOneDoesNotCountAndTheyLieClose() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Witness Watch [ngo] says killed=160@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void isMediumWhereOneOrganisationSpeaksTwice() {
        publish(8, "kz [police] says killed=164@KZ");
        publish(14, "kz/almaty [police] says killed=44@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void isLowWhereAnOutletStandsAgainstASource() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "- says killed=44@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void isThatOfTheGravestOpenReason() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Witness Watch [ngo] says killed=160@KZ");
        publish(15, "Police [police] says killed=44@KZ");

        assertThat(alert().severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void isThatOfTheGravestEvenIfManyLaterOnesHideIt() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police [police] says killed=44@KZ");
        publish(
                15,
                IntStream.range(0, 60)
                        .mapToObj(i -> "Watch" + i + " [ngo] says killed=160@KZ")
                        .toArray(String[]::new));

        assertThat(alert().reasonsOmitted()).isEqualTo(11);
        assertThat(alert().severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void fallsWhenTheGravestReasonEnds() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Witness Watch [ngo] says killed=160@KZ");
        publish(15, "Police [police] says killed=44@KZ");
        publish(20, "Police [police] says killed=164@KZ");

        assertThat(alert().isOpen()).isTrue();
        assertThat(alert().severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void staysWhenAllHaveEnded() {
        publish(8, "Ministry says killed=164@KZ");
        publish(15, "Police [police] says killed=44@KZ");
        publish(20, "Police [police] says killed=164@KZ");

        assertThat(alert().isOpen()).isFalse();
        assertThat(alert().severity()).isEqualTo(Severity.HIGH);
    }
}
