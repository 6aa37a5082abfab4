package org.claimwire.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaHistoryTest {

    @ParameterizedTest
    @CsvSource({
        "wire-items, org.claimwire.v1.WireItem",
        "claims, org.claimwire.v1.Claim",
        "source-tallies, org.claimwire.v1.SourceTally",
        "watches, org.claimwire.v1.Watches",
        "situations, org.claimwire.v1.Situation",
        "alerts, org.claimwire.v1.Alert",
        "settings, org.claimwire.v1.Setting"
    })
    void everyPublishedVersionReadsWhatAnyOtherWrites(String topic, Class<?> type) throws IOException {
        SchemaHistory history = new SchemaHistory(
                Path.of("src", "history"), Path.of("target", "history"), "claimwire." + topic + ".v1-value");

        history.check(SpecificData.get().getSchema(type));
    }

    /** The check itself: it must be able to fail. */
    @Nested
    class AChange {

        private static final String SUBJECT = "notes-value";

        private final Path folder;
        private final Path proposals;

        AChange(@TempDir Path folder, @TempDir Path proposals) throws IOException {
            this.folder = folder;
            this.proposals = proposals;
            Files.createDirectories(folder.resolve(SUBJECT));
            publish(1, fields(""));
        }

        @Test
        void thatIsNoneIsAccepted() throws IOException {
            check(fields(""));
        }

        @Test
        void thatIsCompatibleIsProposedAsAFile() throws IOException {
            Schema current = fields(", {'name': 'more', 'type': ['null', 'long'], 'default': null}");

            assertThatThrownBy(() -> check(current))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(
                            folder.resolve(SUBJECT).resolve("2.avsc").toString());
            assertThat(new Schema.Parser()
                            .parse(proposals.resolve(SUBJECT).resolve("2.avsc").toFile()))
                    .isEqualTo(current);
        }

        @Test
        void thatIsCommittedIsAccepted() throws IOException {
            Schema current = fields(", {'name': 'more', 'type': ['null', 'long'], 'default': null}");
            publish(2, current);

            check(current);
        }

        @Test
        void ofADocumentationAloneIsANewVersionToTheRegistryToo() {
            Schema current = parse(fields("").toString().replace("\"Note\"", "\"Note\",\"doc\":\"A note.\""));

            assertThatThrownBy(() -> check(current)).hasMessageContaining("2.avsc");
        }

        @Test
        void thatAddsAFieldWithoutADefaultIsRefused() {
            assertRefused(fields(", {'name': 'more', 'type': 'long'}"), "READER_FIELD_MISSING_DEFAULT_VALUE");
        }

        @Test
        void thatDropsAFieldWithoutADefaultIsRefused() {
            assertRefused(
                    parse("{'type': 'record', 'name': 'Note', 'fields': [" + KIND + "]}"),
                    "READER_FIELD_MISSING_DEFAULT_VALUE");
        }

        @Test
        void thatAddsASymbolIsCompatibleBecauseOldReadersHaveADefaultForIt() {
            Schema current = parse(fields("").toString().replace("\"A\"]", "\"A\",\"B\"]"));

            assertThatThrownBy(() -> check(current)).hasMessageContaining("2.avsc");
        }

        @Test
        void thatDropsTheDefaultOfAnEnumAndASymbolIsRefused() {
            Schema current = parse(
                    fields("").toString().replace("[\"UNKNOWN\",\"A\"],\"default\":\"UNKNOWN\"", "[\"UNKNOWN\"]"));

            assertRefused(current, "MISSING_ENUM_SYMBOLS");
        }

        @Test
        void thatBreaksWithAnOlderVersionThanTheLastIsRefused() throws IOException {
            publish(2, parse("{'type': 'record', 'name': 'Note', 'fields': [" + KIND + "]}"));

            assertRefused(
                    parse("{'type': 'record', 'name': 'Note', 'fields': [" + KIND
                            + ", {'name': 'text', 'type': 'long', 'default': 0}]}"),
                    "1.avsc");
        }

        @Test
        void onAHistoryWithAGapIsRefused() throws IOException {
            publish(3, fields(""));

            assertRefused(fields(""), "2.avsc");
        }

        private static final String KIND = "{'name': 'kind', 'type': {'type': 'enum', 'name': 'Kind',"
                + " 'symbols': ['UNKNOWN', 'A'], 'default': 'UNKNOWN'}, 'default': 'UNKNOWN'}";

        private void assertRefused(Schema current, String because) {
            assertThatThrownBy(() -> check(current))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(because);
            assertThat(proposals).isEmptyDirectory();
        }

        private void check(Schema current) throws IOException {
            new SchemaHistory(folder, proposals, SUBJECT).check(current);
        }

        private final void publish(int version, Schema schema) throws IOException {
            Files.writeString(folder.resolve(SUBJECT).resolve(version + ".avsc"), schema.toString());
        }

        private static Schema fields(String more) {
            return parse("{'type': 'record', 'name': 'Note', 'fields': [{'name': 'text', 'type': 'string'}, " + KIND
                    + more + "]}");
        }

        private static Schema parse(String json) {
            return new Schema.Parser().parse(json.replace('\'', '"'));
        }
    }
}
