package org.claimwire.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka over TLS with SASL/SCRAM or certificates, a registry behind basic authentication, and what nobody may read. */
class SecuredIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> SECRETS = List.of(
            SecuredStack.BROKER_PASSWORD, SecuredStack.REGISTRY_PASSWORD, Keystores.PASSWORD, "ZGVzazpyZWdpc3Ry");

    private static SecuredStack stack;

    private final List<DeskCommand> commands = new ArrayList<>();
    private final Map<String, String> secrets = new HashMap<>(Map.of(
            "DESK_BROKER_PASSWORD", SecuredStack.BROKER_PASSWORD,
            "DESK_REGISTRY_PASSWORD", SecuredStack.REGISTRY_PASSWORD,
            "DESK_KEYSTORE_PASSWORD", Keystores.PASSWORD));

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    SecuredIT() {}

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        stack = new SecuredStack(data);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @AfterEach
    void endAllAndFindNoSecretInWhatTheySaid() throws Exception {
        stack.registry().accept(SecuredStack.REGISTRY_PASSWORD);
        for (DeskCommand command : commands) {
            command.close();
            assertThat(command.said()).doesNotContain(SECRETS);
        }
    }

    @Test
    void theWholeWireComesThroughAndIsConcludedAsTheOracleSays() throws Exception {
        Path file = settings("whole.", scram());
        DeskCommand app = run("--verbose", "run", "--streams", "--config", file.toString());
        DeskCommand producer =
                run("--verbose", "produce", "--config", file.toString(), "../examples/january-2022.jsonl");
        assertThat(producer.exitCode()).as(producer.said()).isZero();

        try (Pipeline pipeline = new Pipeline(Settings.load(withSecrets(file)))) {
            Awaitility.await("the application at work")
                    .atMost(PATIENCE)
                    .until(() -> app.said().contains("Running the application"));
            pipeline.awaitRest();
            assertThat(pipeline.outcome()).isEqualTo(ExampleWire.expected(ExampleWire.items()));
            assertThat(pipeline.deadLetters()).isEmpty();
        }
        DeskCommand shown = run("config", "show", "--config", file.toString());
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.said()).contains("sasl.jaas.config = \"********\"", "basic.auth.user.info = \"********\"");
    }

    @Test
    void aCertificateLetsInAsAPasswordDoes() throws Exception {
        String certified = """
                bootstrap-servers = "%s"
                client {
                  security.protocol = SSL
                  ssl.truststore.location = "%s"
                  ssl.truststore.password = ${DESK_KEYSTORE_PASSWORD}
                  ssl.keystore.location = "%s"
                  ssl.keystore.password = ${DESK_KEYSTORE_PASSWORD}
                }
                """.formatted(
                        stack.certifiedBrokers(),
                        stack.keystores().trusted(),
                        stack.keystores().desk());
        DeskCommand create = run(
                "topics",
                "create",
                "--config",
                settings("certified.", certified).toString());

        assertThat(create.exitCode()).as(create.said()).isZero();
        assertThat(create.said()).contains("certified.wire-items.v1");
    }

    @Test
    void aWrongPasswordStopsWithOneSentenceThatSaysWhere() throws Exception {
        secrets.put("DESK_BROKER_PASSWORD", "wrong-secret-1");
        String file = settings("wrong.", scram()).toString();
        for (List<String> arguments : List.of(
                List.of("topics", "describe"),
                List.of("run", "--streams"),
                List.of("produce", "../examples/january-2022.jsonl"))) {
            List<String> all = new ArrayList<>(arguments);
            all.addAll(List.of("--config", file));
            DeskCommand command = run(all.toArray(String[]::new));

            assertThat(command.exitCode()).as(command.said()).isEqualTo(1);
            assertThat(command.said())
                    .contains("claimwire.kafka.client", "SCRAM-SHA-512")
                    .containsPattern("refuse the login|do not let this user")
                    .doesNotContain("\tat ", "wrong-secret-1");
        }
    }

    @Test
    void brokersThatTheTrustStoreDoesNotKnowAreNotTalkedTo() throws Exception {
        String astray = scram().replace(
                        stack.keystores().trusted().toString(),
                        stack.keystores().astray().toString());
        DeskCommand command = run(
                "topics", "describe", "--config", settings("astray.", astray).toString());

        assertThat(command.exitCode()).as(command.said()).isEqualTo(1);
        assertThat(command.said())
                .contains("do not agree on TLS", "ssl.truststore.location")
                .doesNotContain("\tat ");
    }

    @Test
    void aWrongPasswordOfTheRegistryIsWaitedForAndSaidOnce() throws Exception {
        stack.registry().accept("another-secret");
        Path file = settings("waits.", scram());
        DeskCommand app = run("run", "--streams", "--config", file.toString());
        Awaitility.await("the warning")
                .atMost(PATIENCE)
                .until(() -> app.said().contains("does not let this user in (HTTP 401)"));
        assertThat(app.said()).doesNotContain("Running the application");

        stack.registry().accept(SecuredStack.REGISTRY_PASSWORD);
        Awaitility.await("the start").atMost(PATIENCE).until(() -> app.said().contains("Running the application"));
        assertThat(app.said()).contains("The schema registry is back.").containsOnlyOnce("does not let this user in");
    }

    @Test
    void aRegistryThatNeverLetsInStopsTheStartAfterThePatience() throws Exception {
        secrets.put("DESK_REGISTRY_PASSWORD", "wrong-secret-2");
        Path file = settings("refused.", scram());
        DeskCommand app =
                run("run", "--streams", "--config", file.toString(), "-Dclaimwire.registry.patience=1 second");

        assertThat(app.exitCode()).as(app.said()).isEqualTo(1);
        assertThat(app.said())
                .contains("run: the schema registry does not let this user in", "claimwire.registry.client")
                .doesNotContain("\tat ", "wrong-secret-2");
    }

    @Test
    void aLoginInTheAddressOfARegistryThatIsAwayIsNotLogged() throws Exception {
        Path file = settings("gone.", scram());
        DeskCommand app = run(
                "--verbose",
                "run",
                "--streams",
                "--config",
                file.toString(),
                "-Dclaimwire.registry.patience=1 second",
                "-Dclaimwire.registry.url=https://desk:" + SecuredStack.REGISTRY_PASSWORD + "@127.0.0.1:1/away");

        assertThat(app.exitCode()).isEqualTo(1);
        assertThat(app.said()).contains("https://127.0.0.1:1/away", "the schema registry does not answer");
    }

    private DeskCommand run(String... arguments) throws IOException {
        DeskCommand command = DeskCommand.start(folder.resolve("said-" + commands.size() + ".log"), secrets, arguments);
        commands.add(command);
        return command;
    }

    private static String scram() {
        return """
                bootstrap-servers = "%s"
                client {
                  security.protocol = SASL_SSL
                  sasl.mechanism = SCRAM-SHA-512
                  sasl.jaas.config = "org.apache.kafka.common.security.scram.ScramLoginModule required username=\\"desk\\" password=\\""${DESK_BROKER_PASSWORD}"\\";"
                  ssl.truststore.location = "%s"
                  ssl.truststore.password = ${DESK_KEYSTORE_PASSWORD}
                }
                """.formatted(stack.brokers(), stack.keystores().trusted());
    }

    /** The file that a desk writes; secrets come from the environment. */
    private Path settings(String prefix, String kafka) throws IOException {
        return Files.writeString(folder.resolve(prefix + "conf"), """
                claimwire {
                  kafka {
                    %s
                  }
                  registry {
                    url = "%s"
                    client {
                      basic.auth.credentials.source = USER_INFO
                      basic.auth.user.info = "desk:"${DESK_REGISTRY_PASSWORD}
                      schema.registry.ssl.truststore.location = "%s"
                      schema.registry.ssl.truststore.password = ${DESK_KEYSTORE_PASSWORD}
                    }
                  }
                  topics.prefix = %s
                  reader = fast
                  streams { state-dir = "%s", threads = 1 }
                }
                """.formatted(
                        kafka.indent(4).strip(),
                        stack.registry().url(),
                        stack.keystores().trusted(),
                        prefix,
                        folder.resolve(prefix + "state")));
    }

    /** The same file for this process, which cannot have the variables. */
    private Path withSecrets(Path file) throws IOException {
        String words = Files.readString(file);
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            words = words.replace("${" + secret.getKey() + "}", '"' + secret.getValue() + '"');
        }
        return Files.writeString(folder.resolve("literal.conf"), words);
    }
}
