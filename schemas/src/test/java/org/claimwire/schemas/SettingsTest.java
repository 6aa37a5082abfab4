package org.claimwire.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final String PREFIX = "claimwire.topics.prefix";
    private static final Map<String, String> NO_ENVIRONMENT = Map.of();

    private final Path folder;

    SettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void clearSystemProperty() {
        System.clearProperty(PREFIX);
        ConfigFactory.invalidateCaches();
    }

    @Test
    void areCompleteWithoutAFile() {
        Settings settings = Settings.load(null, NO_ENVIRONMENT);

        assertThat(prefix(settings)).isEqualTo("claimwire.");
        assertThat(settings.kafka()).containsOnly(Map.entry("bootstrap.servers", "localhost:9092"));
        assertThat(settings.registryClient()).isEmpty();
    }

    @Test
    void ofAFileWinOverTheReference() throws IOException {
        assertThat(prefix(Settings.load(file(PREFIX + " = file."), NO_ENVIRONMENT)))
                .isEqualTo("file.");
    }

    @Test
    void ofTheEnvironmentWinOverTheFile() throws IOException {
        Settings settings = Settings.load(file(PREFIX + " = file."), Map.of("CLAIMWIRE_TOPICS_PREFIX", "environment."));

        assertThat(prefix(settings)).isEqualTo("environment.");
    }

    @Test
    void ofASystemPropertyWinOverTheEnvironment() throws IOException {
        System.setProperty(PREFIX, "property.");
        ConfigFactory.invalidateCaches();

        Settings settings = Settings.load(file(PREFIX + " = file."), Map.of("CLAIMWIRE_TOPICS_PREFIX", "environment."));

        assertThat(prefix(settings)).isEqualTo("property.");
    }

    @Test
    void ofTheCommandWinOverAll() {
        System.setProperty(PREFIX, "property.");
        ConfigFactory.invalidateCaches();

        assertThat(prefix(Settings.load().with(Map.of("topics.prefix", "command."))))
                .isEqualTo("command.");
    }

    @Test
    void leaveTheRestOfAFileWhereOneIsOverridden() throws IOException {
        Path file = file("claimwire.topics { prefix = file., partitions = 5 }");

        Settings settings = Settings.load(file, Map.of("CLAIMWIRE_TOPICS_PREFIX", "environment."));

        assertThat(settings.topics().getInt("partitions")).isEqualTo(5);
    }

    @Test
    void areNamedInTheEnvironmentByTheirPathsWithUnderscores() {
        assertThat(Settings.variable("claimwire.kafka.bootstrap-servers"))
                .isEqualTo("CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS");
        assertThat(Settings.load(null, Map.of("CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS", "a:1,b:2"))
                        .kafka())
                .containsEntry("bootstrap.servers", "a:1,b:2");
    }

    @Test
    void keepAnEmptyVariableAsAnEmptyWord() {
        assertThat(prefix(Settings.load(null, Map.of("CLAIMWIRE_TOPICS_PREFIX", ""))))
                .isEmpty();
    }

    @Test
    void leaveVariablesOfOthersAlone() {
        Settings settings = Settings.load(null, Map.of("JAVA_IO_TMPDIR", "/elsewhere", "TOPICS_PREFIX", "other."));

        assertThat(settings.all()).isEqualTo(Settings.load(null, NO_ENVIRONMENT).all());
    }

    @Test
    void saySeparatelyWhereEachComesFrom() throws IOException {
        Settings settings = Settings.load(
                file("claimwire.topics.partitions = 5"), Map.of("CLAIMWIRE_TOPICS_PREFIX", "environment."));

        assertThat(origin(settings, "prefix")).isEqualTo("environment variable CLAIMWIRE_TOPICS_PREFIX");
        assertThat(origin(settings, "partitions")).contains("desk.conf: 1");
        assertThat(origin(settings, "horizon")).contains("reference.conf");
    }

    @Test
    void mayReferToTheSystemAndToOneAnother() throws IOException {
        Path file = file("claimwire { elsewhere = ${java.io.tmpdir}/x, again = ${claimwire.topics.prefix}again }");

        Settings settings = Settings.load(file, Map.of("CLAIMWIRE_TOPICS_PREFIX", "environment."));

        assertThat(settings.all().getString("elsewhere")).isEqualTo(System.getProperty("java.io.tmpdir") + "/x");
        assertThat(settings.all().getString("again")).isEqualTo("environment.again");
    }

    @Test
    void resolveWhatTheReferenceOfAModuleRefersTo() {
        assertThat(Settings.load(null, NO_ENVIRONMENT).all().getString("for-tests.folder"))
                .isEqualTo(System.getProperty("java.io.tmpdir") + "/claimwire-for-tests");
    }

    @Test
    void ofAModuleAreSetByTheEnvironmentToo() {
        assertThat(Settings.load(null, Map.of("CLAIMWIRE_FOR_TESTS_FOLDER", "/data"))
                        .all()
                        .getString("for-tests.folder"))
                .isEqualTo("/data");
    }

    @Test
    void passWhateverAClientKnowsThroughByItsOwnName() throws IOException {
        Path file = file("""
                claimwire.kafka.client {
                  security.protocol = SASL_SSL
                  sasl.jaas.config = "org.example.Login required username=\\"desk\\";"
                  "quoted.name" = 17
                  sasl.oauthbearer.expected.audience = [a, b]
                }
                claimwire.registry.client { basic.auth.credentials.source = USER_INFO, basic.auth.user.info = "desk:secret" }
                """);

        Settings settings = Settings.load(file, NO_ENVIRONMENT);

        assertThat(settings.kafka())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.jaas.config", "org.example.Login required username=\"desk\";")
                .containsEntry("quoted.name", "17")
                .containsEntry("sasl.oauthbearer.expected.audience", "a,b")
                .containsEntry("bootstrap.servers", "localhost:9092");
        assertThat(settings.registryClient())
                .containsOnly(
                        Map.entry("basic.auth.credentials.source", "USER_INFO"),
                        Map.entry("basic.auth.user.info", "desk:secret"));
    }

    @Test
    void nameAFileThatIsMissing() {
        Path missing = folder.resolve("missing.conf");

        assertThatThrownBy(() -> Settings.load(missing, NO_ENVIRONMENT))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void nameFileAndLineOfWhatCannotBeRead() throws IOException {
        Path file = file("claimwire.topics {\n  partitions = 5\n  prefix = = file.\n}");

        assertThatThrownBy(() -> Settings.load(file, NO_ENVIRONMENT))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(file + ": 3");
    }

    @Test
    void nameTheVariableWhoseValueIsBad() {
        Settings settings = Settings.load(null, Map.of("CLAIMWIRE_TOPICS_PARTITIONS", "many"));

        assertThatThrownBy(() -> settings.topics().getInt("partitions"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("CLAIMWIRE_TOPICS_PARTITIONS", "partitions");
    }

    @Test
    void nameFileAndLineOfADurationThatIsNone() throws IOException {
        Path file = file("claimwire.topics.horizon = 90 fortnights");

        assertThatThrownBy(() -> Settings.load(file, NO_ENVIRONMENT).topics().getDuration("horizon"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(file + ": 1", "fortnights");
    }

    @Test
    void nameWhatAFileRefersToInVain() throws IOException {
        Path file = file("claimwire.topics.prefix = ${no.such.thing}");

        assertThatThrownBy(() -> Settings.load(file, NO_ENVIRONMENT))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(file.toString(), "no.such.thing");
    }

    private Path file(String words) throws IOException {
        return Files.writeString(folder.resolve("desk.conf"), words);
    }

    private static String prefix(Settings settings) {
        return settings.topics().getString("prefix");
    }

    private static String origin(Settings settings, String path) {
        return settings.topics().getValue(path).origin().description();
    }
}
