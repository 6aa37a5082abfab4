package org.claimwire.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.Watches;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** What holds for every record and enum that is published. */
class SchemaRulesTest {

    private static final Set<String> TIMES = Set.of(
            "StatedTime.time",
            "Claim.assertedAt",
            "Claim.withdrawnAt",
            "WireItem.receivedAt",
            "SourceTally.first",
            "SourceTally.last",
            "StandingFigure.since",
            "Evidence.from",
            "Evidence.until",
            "Position.published",
            "Position.ended",
            "Reason.opened",
            "Reason.closed",
            "Watch.from",
            "Watch.until");

    private final Map<String, Schema> named = new LinkedHashMap<>();

    SchemaRulesTest() {
        collect(WireItem.getClassSchema());
        collect(Claim.getClassSchema());
        collect(SourceTally.getClassSchema());
        collect(Watches.getClassSchema());
        collect(Situation.getClassSchema());
        collect(Alert.getClassSchema());
    }

    @Test
    void everyRecordEnumAndFieldIsDocumented() {
        assertThat(named.values())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(type.getDoc()).as(type.getName()).isNotBlank());
        assertThat(fields())
                .isNotEmpty()
                .allSatisfy((name, field) -> assertThat(field.doc()).as(name).isNotBlank());
    }

    @Test
    void everyTypeIsOfThePublicNamespace() {
        assertThat(named.values()).extracting(Schema::getNamespace).containsOnly(WireItem.class.getPackageName());
    }

    @Test
    void everyEnumStartsWithUnknownAndFallsBackToIt() {
        List<Schema> enums = named.values().stream()
                .filter(type -> type.getType() == Schema.Type.ENUM)
                .toList();

        assertThat(enums).isNotEmpty().allSatisfy(type -> {
            assertThat(type.getEnumSymbols()).as(type.getName()).startsWith("UNKNOWN");
            assertThat(type.getEnumDefault()).as(type.getName()).isEqualTo("UNKNOWN");
        });
    }

    @Test
    void everyFieldOfAnEnumDefaultsToUnknown() {
        assertThat(fieldsOf(Schema.Type.ENUM))
                .isNotEmpty()
                .allSatisfy(
                        field -> assertThat(field.defaultVal()).as(field.name()).isEqualTo("UNKNOWN"));
    }

    @Test
    void everyOptionalFieldDefaultsToNull() {
        assertThat(fieldsOf(Schema.Type.UNION)).isNotEmpty().allSatisfy(field -> {
            assertThat(field.schema().getTypes().get(0).getType())
                    .as(field.name())
                    .isEqualTo(Schema.Type.NULL);
            assertThat(field.hasDefaultValue()).as(field.name()).isTrue();
        });
    }

    @Test
    void everyTimeIsInMilliseconds() {
        LogicalType millis = LogicalTypes.timestampMillis();
        Map<String, LogicalType> times = new LinkedHashMap<>();
        fields().forEach((name, field) -> {
            if (TIMES.contains(name) || present(field.schema()).getLogicalType() != null) {
                times.put(name, present(field.schema()).getLogicalType());
            }
        });

        assertThat(times).containsOnlyKeys(TIMES);
        assertThat(times).allSatisfy((name, type) -> assertThat(type).as(name).isEqualTo(millis));
    }

    private List<Schema.Field> fieldsOf(Schema.Type type) {
        return fields().values().stream()
                .filter(field -> field.schema().getType() == type)
                .toList();
    }

    private Map<String, Schema.Field> fields() {
        Map<String, Schema.Field> fields = new LinkedHashMap<>();
        named.values().stream()
                .filter(type -> type.getType() == Schema.Type.RECORD)
                .forEach(type ->
                        type.getFields().forEach(field -> fields.put(type.getName() + "." + field.name(), field)));
        return fields;
    }

    private static Schema present(Schema schema) {
        return schema.isUnion() ? schema.getTypes().get(1) : schema;
    }

    private void collect(Schema schema) {
        switch (schema.getType()) {
            case RECORD -> {
                if (named.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema()));
                }
            }
            case ENUM -> named.put(schema.getFullName(), schema);
            case ARRAY -> collect(schema.getElementType());
            case MAP -> collect(schema.getValueType());
            case UNION -> schema.getTypes().forEach(this::collect);
            default -> {}
        }
    }
}
