package org.claimwire.local.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.claimwire.local.LoopbackPort;
import org.claimwire.local.e2e.CommandProcess;
import org.claimwire.local.e2e.Pipeline;
import org.claimwire.local.registry.RegistryServer;
import org.claimwire.local.registry.RegistrySettings;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.ClaimsApp;

/**
 * An installation that faults happen to: a broker, a registry, a producer that watches a folder, and instances of the app, each a process
 * of its own, with a network between each instance and the broker.
 */
public final class CrashSite implements AutoCloseable {

    /** The release under test. */
    public static final String THIS_RELEASE = System.getProperty("java.class.path");

    private static final String PREFIX = "crash.";
    private static final String COMMAND = "org.claimwire.local.cli.Claimwire";

    /** What a JVM needs at most to write what its threads do. */
    private static final Duration TIME_TO_WRITE_THREADS = Duration.ofSeconds(1);

    /** The first two run from the beginning, the third one joins and leaves. */
    private static final List<String> NAMES = List.of("first", "second", "third");

    private final Path folder;
    private final int partitions;
    private final String classPath;
    private final LoopbackPort brokerPort;
    private final LoopbackPort controllerPort;
    private final Map<LoopbackPort, LoopbackPort> listeners = new HashMap<>();
    private final RegistryServer registry;
    private final CommandProcess broker;
    private final CommandProcess producer;
    private final Settings settings;
    private final Eyes eyes;
    private final List<Instance> instances = new ArrayList<>();
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private int files;

    /**
     * Lays it out; nothing runs yet.
     *
     * @param folder all that is kept and logged
     * @param partitions of every topic
     * @param classPath the release that the instances run at first
     */
    CrashSite(Path folder, int partitions, String classPath) throws IOException {
        this.folder = folder;
        this.partitions = partitions;
        this.classPath = classPath;
        Set<LoopbackPort> taken = new HashSet<>();
        brokerPort = port(taken);
        controllerPort = port(taken);
        registry = new RegistryServer(new RegistrySettings(
                Path.of(System.getProperty("claimwire.local.registry-home")),
                folder.resolve("registry"),
                port(taken),
                false));
        broker = new CommandProcess(folder.resolve("broker.log"));
        producer = new CommandProcess(folder.resolve("producer.log"));
        for (String name : NAMES) {
            LoopbackPort listens = port(taken);
            LoopbackPort advertised = port(taken);
            listeners.put(listens, advertised);
            NetworkPath network = new NetworkPath(advertised, listens);
            Instance instance =
                    new Instance(name, network, settings(name, advertised), classPath, folder.resolve(name + ".log"));
            instances.add(instance);
            toClose.push(network);
            toClose.push(instance);
        }
        Files.createDirectories(wire());
        settings = Settings.load().with(shared(brokerPort));
        Admin admin = Admin.create(settings.kafka());
        toClose.push(admin);
        eyes = new Eyes(admin, ClaimsApp.applicationId(settings), PREFIX + "wire-items.v1", partitions);
    }

    private static LoopbackPort port(Set<LoopbackPort> taken) {
        LoopbackPort port = LoopbackPort.choose("a server", "crash", 0, OptionalInt.empty(), taken);
        taken.add(port);
        return port;
    }

    /** Starts everything, and returns when the first two instances are in the group. */
    void start() throws IOException, InterruptedException {
        registry.start();
        startBroker();
        for (Instance instance : instances()) {
            instance.start();
            if (!classPath.equals(THIS_RELEASE)) {
                // A former release need not withstand what this one does: instances that start at the same moment.
                eyes.awaitMembers(instances.indexOf(instance) + 1);
            }
        }
        // The app makes its own topics first, as the release that it is.
        eyes.awaitMembers(instances().size());
        startProducer();
    }

    /** Starts the broker, which serves some seconds later. */
    public void startBroker() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xmx256m", BrokerToCrash.class.getName()));
        arguments.addAll(BrokerToCrash.arguments(folder.resolve("broker"), brokerPort, controllerPort, listeners));
        broker.start(THIS_RELEASE, arguments);
    }

    /** Starts the producer, which watches the folder of the wire and goes on where it stopped. */
    public void startProducer() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xmx128m"));
        Map<String, String> settings = new TreeMap<>(shared(brokerPort));
        settings.put("producer.state-folder", folder.resolve("producer").toString());
        settings.put("producer.watch.look-every", "1 second");
        settings.put("producer.watch.settle", "200 milliseconds");
        settings.forEach((path, value) -> arguments.add("-Dclaimwire." + path + "=" + value));
        arguments.addAll(List.of(COMMAND, "produce", "--watch", wire().toString()));
        producer.start(THIS_RELEASE, arguments);
    }

    private Map<String, String> settings(String name, LoopbackPort bootstrap) {
        Map<String, String> settings = new TreeMap<>(shared(bootstrap));
        settings.put("reader", "fast");
        settings.put("streams.state-dir", folder.resolve("state-" + name).toString());
        settings.put("streams.threads", "1");
        settings.put("streams.commit-interval", "100 milliseconds");
        settings.put("streams.session-timeout", "4 seconds");
        settings.put("streams.kafka.consumer.heartbeat.interval.ms", "1000");
        settings.put("streams.kafka.consumer.max.poll.interval.ms", "30000");
        settings.put("streams.transaction-timeout", "8 seconds");
        return settings;
    }

    private Map<String, String> shared(LoopbackPort bootstrap) {
        return Map.of(
                "kafka.bootstrap-servers", bootstrap.address(),
                "kafka.client.request.timeout.ms", "8000",
                "registry.url", registry.url().toString(),
                "topics.prefix", PREFIX,
                "topics.partitions", Integer.toString(partitions));
    }

    /** The topics, seen from beside; the caller closes it. */
    Pipeline pipeline() {
        return new Pipeline(settings);
    }

    /** What the broker says. */
    public Eyes eyes() {
        return eyes;
    }

    /** Lays a file of JSON lines into the folder that the producer watches. */
    public void give(List<String> lines) throws IOException {
        files++;
        Path unfinished = Files.write(wire().resolve("%04d.tmp".formatted(files)), lines);
        Files.move(unfinished, wire().resolve("%04d.jsonl".formatted(files)), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The folder that the producer watches. */
    Path wire() {
        return folder.resolve("wire");
    }

    /** Where everything is kept and logged. */
    public Path folder() {
        return folder;
    }

    /** The instances that are meant to run. */
    public List<Instance> instances() {
        return instances.subList(0, 2);
    }

    /** One of them. */
    public Instance anyInstance(Random random) {
        return instances().get(random.nextInt(2));
    }

    /** One that is not meant to run. */
    public Instance joiner() {
        return instances.get(2);
    }

    /** Has the instances that are alive write what their threads do to their logs, for whoever looks for a failure's cause. */
    void askForThreads() throws IOException, InterruptedException {
        for (Instance instance : instances) {
            if (instance.process().isAlive()) {
                instance.process().askForThreads();
            }
        }
        Thread.sleep(TIME_TO_WRITE_THREADS.toMillis());
    }

    /** The broker's process. */
    public CommandProcess broker() {
        return broker;
    }

    /** The producer's process. */
    public CommandProcess producer() {
        return producer;
    }

    /** The registry, which starts its process again when that is killed. */
    public RegistryServer registry() {
        return registry;
    }

    /** Has something closed before the rest, in the end. */
    public void closeLater(AutoCloseable closeable) {
        toClose.push(closeable);
    }

    @Override
    public void close() throws Exception {
        producer.close();
        for (AutoCloseable closeable : toClose) {
            closeable.close();
        }
        registry.close();
        broker.close();
    }
}
