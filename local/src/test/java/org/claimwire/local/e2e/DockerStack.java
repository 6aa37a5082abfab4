package org.claimwire.local.e2e;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;

/** {@code apache/kafka} and {@code cp-schema-registry} in containers, the images of docker-compose.yml. */
final class DockerStack implements Stack {

    private static final String KAFKA_IMAGE = "apache/kafka:4.3.1";
    private static final String REGISTRY_IMAGE = "confluentinc/cp-schema-registry:7.9.5";
    private static final int REGISTRY_PORT = 8081;

    private final Network network = Network.newNetwork();
    private final KafkaContainer kafka =
            new KafkaContainer(KAFKA_IMAGE).withNetwork(network).withListener("kafka:19092");
    private final GenericContainer<?> registry;

    @SuppressWarnings("resource") // Closed with the stack.
    DockerStack() {
        kafka.start();
        registry = new GenericContainer<>(REGISTRY_IMAGE)
                .withNetwork(network)
                .withExposedPorts(REGISTRY_PORT)
                .withEnv("SCHEMA_REGISTRY_HOST_NAME", "registry")
                .withEnv("SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS", "PLAINTEXT://kafka:19092")
                .withEnv("SCHEMA_REGISTRY_SCHEMA_COMPATIBILITY_LEVEL", "full_transitive")
                .waitingFor(Wait.forHttp("/subjects").withStartupTimeout(Duration.ofMinutes(2)));
        registry.start();
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String registryUrl() {
        return "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT);
    }

    /** Paused, not stopped, so that it comes back at the same port. */
    @Override
    public void stopRegistry() {
        registry.getDockerClient().pauseContainerCmd(registry.getContainerId()).exec();
    }

    @Override
    public void startRegistry() {
        registry.getDockerClient()
                .unpauseContainerCmd(registry.getContainerId())
                .exec();
    }

    @Override
    public void close() {
        registry.close();
        kafka.close();
        network.close();
    }
}
