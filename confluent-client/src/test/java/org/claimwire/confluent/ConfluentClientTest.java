package org.claimwire.confluent;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.junit.jupiter.api.Test;

class ConfluentClientTest {

    private static final Schema SCHEMA = SchemaBuilder.record("Note")
            .fields()
            .requiredString("text")
            .requiredLong("count")
            .endRecord();
    private static final Map<String, String> NO_REAL_REGISTRY = Map.of("schema.registry.url", "mock://unused");

    private final SchemaRegistryClient registry = new MockSchemaRegistryClient();

    @Test
    void isTheReleaseThatThePomNames() throws IOException {
        for (String artifact :
                List.of("kafka-avro-serializer", "kafka-schema-serializer", "kafka-schema-registry-client")) {
            assertThat(released("/META-INF/maven/io.confluent/" + artifact + "/pom.properties"))
                    .as(artifact)
                    .containsEntry("version", System.getProperty("confluent.version"));
        }
    }

    @Test
    void writesAMagicByteTheSchemasIdAndTheRecord() throws Exception {
        byte[] bytes = written(note("dozens", 24));

        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        assertThat(buffer.get()).isZero();
        assertThat(registry.getSchemaById(buffer.getInt()).rawSchema()).isEqualTo(SCHEMA);
        assertThat(new String(bytes, buffer.position() + 1, 6, StandardCharsets.UTF_8))
                .isEqualTo("dozens");
    }

    @Test
    void readsWhatItHasWritten() {
        GenericRecord note = note("Алматы “103”", Long.MAX_VALUE);

        Object read = new KafkaAvroDeserializer(registry, NO_REAL_REGISTRY).deserialize("notes", written(note));

        assertThat(read).isEqualTo(note);
    }

    /**
     * OAuth is built on internals that Kafka 4 has moved, the decoder on a consumer that Kafka has dropped, host names in TLS
     * on Bouncy Castle where that is installed, and Guava's domain names on a list that is not shipped.
     */
    @Test
    void lacksNothingThatClaimwireUses() throws URISyntaxException {
        Set<String> lacking = new TreeSet<>();
        for (MatchResult missing : missingDependencies()) {
            lacking.add(missing.group(1));
        }

        assertThat(lacking)
                .containsOnly(
                        "io.confluent.kafka.schemaregistry.client.security.bearerauth.oauth.CachedOauthTokenRetriever",
                        "io.confluent.kafka.schemaregistry.client.security.bearerauth.oauth.OauthCredentialProvider",
                        "io.confluent.kafka.schemaregistry.client.security.bearerauth.oauth.SaslOauthCredentialProvider",
                        "io.confluent.kafka.schemaregistry.client.ssl.HostSslSocketFactory",
                        "io.confluent.kafka.serializers.KafkaAvroDecoder",
                        "org.apache.pinot.shaded.com.google.common.net.InternetDomainName");
    }

    @Test
    void carriesTheTermsOfAllItShips() throws IOException {
        assertThat(resources("META-INF/LICENSE")).anyMatch(text -> text.contains("Apache License"));
        assertThat(resources("META-INF/FastDoubleParser-ThirdParty-LICENSE"))
                .anyMatch(text -> text.contains("fast_float"));
        assertThat(resources("META-INF/NOTICE"))
                .anySatisfy(notice -> assertThat(notice)
                        .contains(
                                "Confluent",
                                System.getProperty("confluent.version"),
                                "Pinot",
                                "Guava",
                                "Jackson",
                                "Swagger"));
    }

    /** What jdeps does not find on the class path, annotations apart: those need not be there at run time. */
    private static List<MatchResult> missingDependencies() throws URISyntaxException {
        StringWriter found = new StringWriter();
        StringWriter errors = new StringWriter();
        Path client = Path.of(KafkaAvroSerializer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(found),
                        new PrintWriter(errors),
                        "--multi-release",
                        "17",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "--missing-deps",
                        client.toString());
        assertThat(code).as(errors.toString()).isZero();
        return Pattern.compile("(?m)^\\s+(\\S+)\\s+-> (?!\\S*\\.annotations\\.)\\S+\\s+not found")
                .matcher(found.toString())
                .results()
                .toList();
    }

    private byte[] written(GenericRecord record) {
        return new KafkaAvroSerializer(registry, NO_REAL_REGISTRY).serialize("notes", record);
    }

    private static GenericRecord note(String text, long count) {
        return new GenericRecordBuilder(SCHEMA)
                .set("text", text)
                .set("count", count)
                .build();
    }

    private static Properties released(String path) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ConfluentClientTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            properties.load(in);
        }
        return properties;
    }

    /** On a class path several artifacts carry a file of the same name. */
    private static List<String> resources(String path) throws IOException {
        List<String> texts = new ArrayList<>();
        for (URL url :
                Collections.list(ConfluentClientTest.class.getClassLoader().getResources(path))) {
            try (InputStream in = url.openStream()) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
