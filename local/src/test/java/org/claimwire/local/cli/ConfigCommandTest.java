package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

    private final Path folder;

    ConfigCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void showsEverySettingWithItsOrigin() {
        CommandRun run = CommandRun.of("config", "show");
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("claimwire.kafka.bootstrap-servers = \"localhost:9092\"")
                        .matches(".*# reference.conf:\\d+"));
        assertThat(run.lines()).isSorted();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsAFileThatConfigReads() throws IOException {
        Path saved = file(CommandRun.of("config", "show", "-Dclaimwire.topics.partitions=7")
                .out());
        Config read = ConfigFactory.parseFile(saved.toFile());
        assertThat(read.getInt("claimwire.topics.partitions")).isEqualTo(7);
        assertThat(CommandRun.of("config", "show", "--config", saved.toString()).out())
                .contains("claimwire.topics.partitions = \"7\"  # " + saved + ":");
    }

    @Test
    void letsTheCommandLineWinOverTheFile() throws IOException {
        String file = file("claimwire.topics { partitions = 5, prefix = x. }").toString();
        assertThat(CommandRun.of("config", "show", "--config", file, "-Dclaimwire.topics.partitions=6")
                        .lines())
                .contains("claimwire.topics.partitions = \"6\"  # set by the command")
                .contains("claimwire.topics.prefix = \"x.\"  # " + file + ":1");
    }

    @Test
    void masksSecretsAndLoginsInAddresses() throws IOException {
        Path file = file("""
                claimwire.kafka.client {
                  "sasl.jaas.config" = "login required password=hunter2"
                  ssl.keystore.password = hunter2
                  ssl.keystore.location = /keys
                }
                claimwire.registry.url = "https://reader:hunter2@registry:8081,http://b:hunter2@other"
                claimwire.registry.client."basic.auth.user.info" = "reader:hunter2"
                """);
        CommandRun run = CommandRun.of("config", "show", "--config", file.toString());
        assertThat(run.out()).doesNotContain("hunter2").contains("ssl.keystore.location = \"/keys\"");
        assertThat(run.out()).contains("https://********@registry:8081,http://********@other");
    }

    @Test
    void refusesASettingThatDoesNotExist() {
        CommandRun run = CommandRun.of("config", "show", "-Dclaimwire.topics.partition=6");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("-Dclaimwire.topics.partition: there is no such setting");
        assertThat(CommandRun.of("config", "show", "-Dpartitions=6").exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("config", "show", "-Dclaimwire.kafka.clients.acks=all")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void takesWhateverKafkaNamesWhereKafkaNamesIt() {
        CommandRun run = CommandRun.of("config", "show", "-Dclaimwire.kafka.client.security.protocol=SSL");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).contains("claimwire.kafka.client.security.protocol = \"SSL\"  # set by the command");
    }

    @Test
    void namesFileAndLineWhereASettingsFileCannotBeUnderstood() throws IOException {
        Path broken = file("claimwire {\n  topics { partitions = \n");
        CommandRun run = CommandRun.of("config", "show", "--config", broken.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(broken.toString()).doesNotContain("\tat ");
        assertThat(CommandRun.of("config", "show", "--config", "missing.conf").err())
                .contains("missing.conf");
    }

    private Path file(String words) throws IOException {
        return Files.writeString(folder.resolve("settings.conf"), words);
    }
}
