package org.claimwire.local.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.claimwire.local.cli.broker.BrokerAnswer;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.TopicCreation;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import picocli.CommandLine.Command;

/** Creates and describes the topics. */
@Command(
        name = "topics",
        header = "Creates the topics that are missing, or shows how the broker keeps them.",
        synopsisSubcommandLabel = "(create | describe)")
final class TopicsCommand {

    private static final String ROW = "%-34s %10s  %-8s %12s  %-14s %s%n";

    private final Terminal terminal;
    private final GlobalOptions options;

    TopicsCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Command(
            name = "create",
            header = "Creates the topics that are missing and prints their names; what exists is left alone.",
            footerHeading = "%nExample:%n",
            footer = "  claimwire topics create -Dclaimwire.kafka.bootstrap-servers=broker:9092")
    int create() throws IOException {
        Settings settings = Cluster.settings(options, terminal);
        List<Topic<?, ?>> topics = topics(settings);
        try (Admin admin = Cluster.admin(settings)) {
            List<String> created = TopicCreation.createMissing(admin, topics);
            for (String name : created) {
                terminal.out().write(name + "\n");
            }
            terminal.out().flush();
            terminal.err().printf("%d created, %d there already.%n", created.size(), topics.size() - created.size());
        }
        return 0;
    }

    @Command(
            name = "describe",
            header = "Shows every topic: its partitions and how long records stay; ends with 1 if one is missing.")
    int describe() throws IOException, InterruptedException {
        Settings settings = Cluster.settings(options, terminal);
        boolean complete = true;
        try (Admin admin = Cluster.admin(settings)) {
            Set<String> existing = BrokerAnswer.of(admin.listTopics().names());
            print(ROW, "TOPIC", "PARTITIONS", "CLEAN-UP", "RETENTION", "TIMESTAMPS", "");
            for (Topic<?, ?> topic : topics(settings)) {
                if (existing.contains(topic.name())) {
                    describe(admin, topic);
                } else {
                    complete = false;
                    print("%-34s missing; 'claimwire topics create' creates it%n", topic.name());
                }
            }
        }
        terminal.out().flush();
        return complete ? 0 : 1;
    }

    private void describe(Admin admin, Topic<?, ?> topic) throws IOException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        TopicDescription found = Objects.requireNonNull(
                BrokerAnswer.of(admin.describeTopics(List.of(topic.name())).allTopicNames())
                        .get(topic.name()));
        Config config = Objects.requireNonNull(
                BrokerAnswer.of(admin.describeConfigs(List.of(resource)).all()).get(resource));
        print(
                ROW,
                topic.name(),
                found.partitions().size(),
                value(config, "cleanup.policy"),
                TopicRetention.words(config),
                value(config, "message.timestamp.type"),
                differences(topic, config));
    }

    /** What the broker does otherwise than Claimwire needs it. */
    private static String differences(Topic<?, ?> topic, Config config) {
        StringBuilder differences = new StringBuilder();
        for (Map.Entry<String, String> wanted : topic.toCreate().configs().entrySet()) {
            if (!wanted.getValue().equals(value(config, wanted.getKey()))) {
                differences
                        .append(differences.isEmpty() ? "! should be " : ", ")
                        .append(wanted);
            }
        }
        return differences.toString();
    }

    private static String value(Config config, String name) {
        return String.valueOf(config.get(name).value());
    }

    private static List<Topic<?, ?>> topics(Settings settings) {
        return new Topics(settings.topics(), RegistrySerdes.of(settings)).all();
    }

    private void print(String row, Object... cells) throws IOException {
        terminal.out().write(row.formatted(cells));
    }
}
