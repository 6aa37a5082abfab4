package org.claimwire.streams.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Quotation;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.Wire;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.item.Notice;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.ReadVersion;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmbeddedSchemaSerdeTest {

    @Test
    void whatIsWrittenIsReadAgainWhole() {
        WireItem item = Wire.version("urn:1", 1, 8, "Police says killed=8@KZ,injured=3", "Ministry denies killed=9")
                .setWithdraws(List.of("urn:2"))
                .build();
        var version = ItemVersions.of("urn:1", item, new Origin("wire", 2, 17));
        ReadVersion read = new VersionReader(new StructuredReader()).read(version);

        assertThat(roundTrip(ReadVersion.class, read)).isEqualTo(read);
        assertThat(roundTrip(Notice.class, version.notices().get(0)))
                .isEqualTo(version.notices().get(0));
    }

    @Test
    void absenceStaysAbsent() {
        Everything nothing = new Everything(0, null, null, List.of(), Set.of(), Map.of(), null);

        assertThat(roundTrip(Everything.class, nothing)).isEqualTo(nothing);
    }

    @Test
    void emojiLoneSurrogatesAndTheEndsOfTimeDoNotBreakAValue() {
        Everything odd = new Everything(
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                Instant.ofEpochMilli(Long.MAX_VALUE),
                List.of("\uD83D\uDD25", "\0", "\u202E"),
                Set.of(Facet.CHILDREN),
                Map.of(Quotation.DIRECT, 1L),
                "x".repeat(600_000));

        assertThat(roundTrip(Everything.class, odd)).isEqualTo(odd);
    }

    @Test
    void aValueOfAnOlderVersionIsReadAndWhatItDidNotKnowIsNullOrEmpty() {
        byte[] old = bytes(Old.class, new Old("urn:1", 7));

        assertThat(serde(New.class).deserializer().deserialize("store", old))
                .isEqualTo(new New("urn:1", null, 7, List.of(), Map.of()));
    }

    @Test
    void aValueOfANewerVersionIsReadByAnOlderInstance() {
        byte[] young = bytes(New.class, new New("urn:1", "added", 7, List.of("x"), Map.of()));

        assertThat(serde(Old.class).deserializer().deserialize("store", young)).isEqualTo(new Old("urn:1", 7));
    }

    @Test
    void aTombstoneIsNothing() {
        assertThat(bytesOrNull(Old.class, null)).isNull();
        assertThat(serde(Old.class).deserializer().deserialize("store", null)).isNull();
    }

    @Test
    void bytesOfAnotherFormatAreRefusedByName() {
        assertThatThrownBy(() -> serde(Old.class).deserializer().deserialize("store", new byte[] {9, 9}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("store");
        assertThatThrownBy(() -> serde(Old.class).deserializer().deserialize("store", new byte[] {1, 0, 0, 0, 99}))
                .isInstanceOf(SerializationException.class);
    }

    /** What a store may hold. */
    public record Everything(
            long number,
            @Nullable Long optional,
            @Nullable Instant time,
            List<String> words,
            Set<Facet> facets,
            Map<Quotation, Long> counts,
            @Nullable String text) {}

    /** A record as it once was. */
    public record Old(String uri, int count) {}

    /** The same record with a field added. */
    public record New(String uri, @Nullable String note, int count, List<String> words, Map<String, Long> counts) {
        public New {
            words = List.copyOf(words);
            counts = Map.copyOf(counts);
        }
    }

    private static <T> Serde<T> serde(Class<T> type) {
        return EmbeddedSchemaSerde.of(type);
    }

    private static <T> byte[] bytes(Class<T> type, T value) {
        return serde(type).serializer().serialize("store", value);
    }

    private static <T> byte @Nullable [] bytesOrNull(Class<T> type, @Nullable T value) {
        return serde(type).serializer().serialize("store", value);
    }

    private static <T> T roundTrip(Class<T> type, T value) {
        return serde(type).deserializer().deserialize("store", bytes(type, value));
    }
}
