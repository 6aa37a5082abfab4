package org.claimwire.streams.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.Voice;
import org.claimwire.streams.alert.ReasonKind;
import org.claimwire.streams.alert.Severity;
import org.claimwire.streams.item.PubStatus;
import org.claimwire.streams.item.WithdrawalReason;
import org.claimwire.streams.situation.PositionStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that is concluded can be published, and nothing is published that is never concluded. */
class PublishedWordsTest {

    private static final String UNKNOWN = "UNKNOWN";

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTheDomainAndOfTheTopicsAreTheSameInTheSameOrder(
            Class<? extends Enum<?>> domain, Class<? extends Enum<?>> topic) {
        assertThat(words(topic)).isEqualTo(words(domain));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(EventKind.class, org.claimwire.v1.EventKind.class),
                Arguments.of(Facet.class, org.claimwire.v1.Facet.class),
                Arguments.of(Group.class, org.claimwire.v1.Group.class),
                Arguments.of(Measure.class, org.claimwire.v1.Measure.class),
                Arguments.of(Outcome.class, org.claimwire.v1.Outcome.class),
                Arguments.of(Polarity.class, org.claimwire.v1.Polarity.class),
                Arguments.of(PositionStatus.class, org.claimwire.v1.PositionStatus.class),
                Arguments.of(PubStatus.class, org.claimwire.v1.PubStatus.class),
                Arguments.of(Qualifier.class, org.claimwire.v1.Qualifier.class),
                Arguments.of(Quotation.class, org.claimwire.v1.Quotation.class),
                Arguments.of(ReasonKind.class, org.claimwire.v1.ReasonKind.class),
                Arguments.of(Severity.class, org.claimwire.v1.Severity.class),
                Arguments.of(SourceKind.class, org.claimwire.v1.SourceKind.class),
                Arguments.of(Field.class, org.claimwire.v1.TextField.class),
                Arguments.of(TimePrecision.class, org.claimwire.v1.TimePrecision.class),
                Arguments.of(Via.Kind.class, org.claimwire.v1.ViaKind.class),
                Arguments.of(Voice.class, org.claimwire.v1.Voice.class),
                Arguments.of(WithdrawalReason.class, org.claimwire.v1.WithdrawalReason.class));
    }

    private static List<String> words(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants())
                .map(Enum::name)
                .filter(word -> !word.equals(UNKNOWN))
                .toList();
    }
}
