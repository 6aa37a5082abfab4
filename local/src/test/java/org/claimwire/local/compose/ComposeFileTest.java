package org.claimwire.local.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import com.typesafe.config.Config;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.producer.ProducerMain;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code docker compose up} would start. It needs no Docker: it reads the file, with its merges. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> OWN_SERVICES = Set.of("topics", "producer", "streams-app");

    private static Map<String, Object> compose = Map.of();
    private static String pom = "";

    @BeforeAll
    static void readTheFiles() throws IOException {
        try (Reader file = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        }
        pom = Files.readString(ROOT.resolve("pom.xml"));
    }

    @Test
    void startsTheFiveServices() {
        assertThat(map(compose, "services").keySet())
                .containsExactlyInAnyOrder("kafka", "schema-registry", "topics", "producer", "streams-app");
    }

    @Test
    void pinsTheImagesToTheVersionsThatTheBuildUses() {
        assertThat(service("kafka")).containsEntry("image", "apache/kafka:" + version("kafka"));
        assertThat(service("schema-registry"))
                .containsEntry("image", "confluentinc/cp-schema-registry:" + version("confluent"));
        assertThat(OWN_SERVICES)
                .allSatisfy(name -> assertThat(text(service(name), "image"))
                        .matches("eclipse-temurin:" + version("maven.compiler.release") + "\\.0\\.\\d+_\\d+-jre-\\w+"));
    }

    @Test
    void opensTwoPortsAndOnlyOnLoopback() {
        assertThat(service("kafka").get("ports")).isEqualTo(List.of("127.0.0.1:9092:9092"));
        assertThat(service("schema-registry").get("ports")).isEqualTo(List.of("127.0.0.1:8081:8081"));
        assertThat(OWN_SERVICES).noneMatch(name -> service(name).containsKey("ports"));
    }

    @Test
    void runsKafkaWithoutZooKeeperAndAdvertisesWhatItsClientsCanReach() {
        Map<String, Object> settings = map(service("kafka"), "environment");

        assertThat(settings)
                .containsEntry("KAFKA_PROCESS_ROLES", "broker,controller")
                .containsEntry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@kafka:29093")
                .containsEntry("KAFKA_ADVERTISED_LISTENERS", "INTERNAL://kafka:19092,LOOPBACK://localhost:9092")
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .containsEntry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", 1)
                .containsEntry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", 1)
                .containsEntry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", 1)
                .doesNotContainKey("KAFKA_ZOOKEEPER_CONNECT");
        assertThat(text(settings, "KAFKA_LISTENERS")).contains("INTERNAL://:19092", "LOOPBACK://:9092");
        assertThat(text(settings, "CLUSTER_ID")).as("16 bytes in base 64").matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void keepsTheLogInAVolume() {
        String folder = text(map(service("kafka"), "environment"), "KAFKA_LOG_DIRS");

        assertThat(service("kafka").get("volumes")).isEqualTo(List.of("kafka-data:" + folder));
        assertThat(map(compose, "volumes")).containsKey("kafka-data");
    }

    @Test
    void holdsTheRegistryToFullTransitiveCompatibility() {
        assertThat(map(service("schema-registry"), "environment"))
                .containsEntry("SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS", "kafka:19092")
                .containsEntry("SCHEMA_REGISTRY_LISTENERS", "http://0.0.0.0:8081")
                .containsEntry("SCHEMA_REGISTRY_SCHEMA_COMPATIBILITY_LEVEL", "full_transitive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "schema-registry"})
    void asksWhetherAServiceIsHealthy(String name) {
        Map<String, Object> check = map(service(name), "healthcheck");

        assertThat(check.keySet()).contains("test", "interval", "timeout", "retries", "start_period");
        assertThat(String.valueOf(check.get("test")))
                .contains(
                        name.equals("kafka")
                                ? "kafka-topics.sh --bootstrap-server kafka:19092"
                                : "http://localhost:8081/subjects");
    }

    @Test
    void takesTheAppForHealthyWhileItsHeartbeatIsYoung() {
        String file = text(map(service("streams-app"), "environment"), "CLAIMWIRE_STREAMS_HEARTBEAT_FILE");

        assertThat(String.valueOf(map(service("streams-app"), "healthcheck").get("test")))
                .contains("find " + file + " -newermt");
    }

    @Test
    void startsEverythingAfterWhatItNeeds() {
        assertThat(conditions("schema-registry")).isEqualTo(Map.of("kafka", "service_healthy"));
        assertThat(conditions("topics")).isEqualTo(Map.of("kafka", "service_healthy"));
        Map<String, String> both =
                Map.of("schema-registry", "service_healthy", "topics", "service_completed_successfully");
        assertThat(conditions("producer")).isEqualTo(both);
        assertThat(conditions("streams-app")).isEqualTo(both);
    }

    @Test
    void setsNothingThatTheSettingsDoNotKnow() {
        Config known = Settings.load().all();
        Set<String> variables = known.entrySet().stream()
                .map(setting -> Settings.variable("claimwire." + setting.getKey()))
                .collect(Collectors.toSet());

        assertThat(OWN_SERVICES)
                .allSatisfy(name -> assertThat(map(service(name), "environment"))
                        .containsEntry("CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS", "kafka:19092")
                        .containsEntry("CLAIMWIRE_REGISTRY_URL", "http://schema-registry:8081")
                        .allSatisfy((variable, value) -> assertThat(variables).contains(variable)));
    }

    @Test
    void runsWhatTheBuildCollects() throws IOException {
        assertThat(Files.readString(ROOT.resolve("local/pom.xml")))
                .contains("${project.build.directory}/claimwire", "${distribution}/lib");
        assertThat(OWN_SERVICES).allSatisfy(name -> {
            assertThat(service(name).get("volumes"))
                    .asInstanceOf(list(Map.class))
                    .anySatisfy(volume -> assertThat(volume.get("source")).isEqualTo("./local/target/claimwire/lib"))
                    .allSatisfy(volume -> assertThat(volume.get("read_only")).isEqualTo(true))
                    .allSatisfy(volume -> assertThat(volume.get("bind")).isEqualTo(Map.of("create_host_path", false)));
            assertThat(service(name)).containsEntry("user", "1000:1000").containsEntry("cap_drop", List.of("ALL"));
        });
    }

    @Test
    void callsProgramsThatExist() {
        assertThat(command("producer"))
                .endsWith("-cp", "/claimwire/lib/*", ProducerMain.class.getName(), "/examples/january-2022.jsonl");
        assertThat(ROOT.resolve("examples/january-2022.jsonl")).isRegularFile();
        assertThat(command("topics")).endsWith("org.claimwire.local.cli.Claimwire", "topics", "create");
        assertThat(command("streams-app")).endsWith("org.claimwire.local.cli.Claimwire", "run", "--streams");
        assertThat(ROOT.resolve("local/src/main/java/org/claimwire/local/cli/Claimwire.java"))
                .isRegularFile();
    }

    private static Map<String, Object> service(String name) {
        return map(map(compose, "services"), name);
    }

    @SuppressWarnings("unchecked")
    private static List<String> command(String service) {
        return (List<String>) Objects.requireNonNull(service(service).get("command"));
    }

    private static Map<String, String> conditions(String service) {
        Map<String, Object> needs = map(service(service), "depends_on");
        return needs.keySet().stream()
                .collect(Collectors.toMap(need -> need, need -> text(map(needs, need), "condition")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) Objects.requireNonNull(parent.get(key), key);
    }

    private static String text(Map<String, Object> parent, String key) {
        return String.valueOf(parent.get(key));
    }

    /** The value of a version property of the parent pom. */
    private static String version(String property) {
        String name = property.contains(".") ? property : property + ".version";
        String begin = "<" + name + ">";
        int from = pom.indexOf(begin) + begin.length();
        return pom.substring(from, pom.indexOf("</" + name + ">", from));
    }
}
