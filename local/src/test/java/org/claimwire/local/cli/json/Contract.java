package org.claimwire.local.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The JSON Schema that ships, and a stricter one that also refuses a field which the schema does not describe. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SHIPPED = shipped();

    private final JsonSchema asShipped = schema(SHIPPED);
    private final JsonSchema strict = schema(closed(SHIPPED.deepCopy()));

    /** Fails unless every line keeps the contract and has no field that the schema leaves undescribed. */
    public void holdsFor(List<String> lines) {
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(asShipped.validate(line, InputFormat.JSON)).as(line).isEmpty();
            assertThat(strict.validate(line, InputFormat.JSON)).as(line).isEmpty();
        });
    }

    /** Whether the line breaks the contract as it ships. */
    public boolean isBrokenBy(JsonNode line) {
        return !asShipped.validate(line).isEmpty();
    }

    /** The line as a tree. */
    public static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    private static JsonSchema schema(JsonNode schema) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    }

    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Contract::closed);
        return schema;
    }

    private static JsonNode shipped() {
        try (InputStream schema = Contract.class.getResourceAsStream("/claimwire-extract.schema.json")) {
            return JSON.readTree(Objects.requireNonNull(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
