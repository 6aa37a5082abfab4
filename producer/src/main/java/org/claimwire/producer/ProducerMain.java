package org.claimwire.producer;

import com.typesafe.config.ConfigException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.claimwire.producer.console.ConsoleReport;
import org.claimwire.producer.console.Terminal;
import org.claimwire.producer.intake.Intake;
import org.claimwire.producer.intake.Pacing;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.producer.kafka.Publication;
import org.claimwire.producer.kafka.WireItemProducer;
import org.claimwire.schemas.Settings;

/**
 * The producer as a program of its own: sends the items of files, folders and standard input to the topic. The settings
 * come from the environment: {@code CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS}, {@code CLAIMWIRE_REGISTRY_URL}.
 */
public final class ProducerMain {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private ProducerMain() {}

    /**
     * Runs and exits: 0 if everything was sent, 1 if not, 2 for wrong usage.
     *
     * @param sources files, folders, patterns of files, {@code -} for standard input, {@code kafka:TOPIC}, {@code push:PORT},
     *     {@code feeds:FILE}
     */
    public static void main(String[] sources) {
        if (sources.length == 0) {
            System.err.println(
                    "usage: ProducerMain SOURCE...   (files, folders; - for standard input; kafka:TOPIC; push:PORT; feeds:FILE)");
            System.exit(WRONG_USAGE);
        }
        System.exit(run(List.of(sources)));
    }

    private static int run(List<String> sources) {
        try {
            ProduceOrder order = ProduceOrder.once(sources);
            boolean complete = produce(Settings.load(), order, System.in, System.err, Terminal.isWatched())
                    .isComplete();
            return complete ? DONE : FAILED;
        } catch (IllegalArgumentException wrongSource) {
            System.err.println(wrongSource.getMessage());
            return WRONG_USAGE;
        } catch (ConfigException | KafkaException | IOException wrongSettings) {
            System.err.println(wrongSettings.getMessage());
            return FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    /**
     * Sends everything once and reports it.
     *
     * @param settings name the brokers, the registry and the topic
     * @param paths files, folders and patterns of files; {@code -} means standard input
     * @param standardInput what {@code -} means; left open
     * @param err where refusals, the progress bar and the summary are written
     * @param watched whether {@code err} is a terminal that may show a progress bar
     * @throws KafkaException if Kafka cannot work with the settings
     */
    public static ProducerResult publish(
            Settings settings, List<String> paths, InputStream standardInput, PrintStream err, boolean watched) {
        Intake intake = Intake.of(paths, standardInput, Clock.systemUTC());
        return publishOnce(settings, intake, ProduceOrder.once(paths), err, watched);
    }

    /**
     * Does what is asked and reports it: sends everything once, or goes on until the process is asked to end.
     *
     * @param settings name the brokers, the registry and the topic
     * @param order what is asked
     * @param standardInput what {@code -} means; left open
     * @param err where refusals, outages, the progress bar and the summary are written
     * @param watched whether {@code err} is a terminal that may show a progress bar
     * @throws IllegalArgumentException if the order asks for what cannot be; the message says what to try
     * @throws KafkaException if Kafka cannot work with the settings
     * @throws IOException if sources that go on cannot have their state folder or their address; the message says why
     * @throws InterruptedException if the thread is interrupted while it waits for the first broker to answer
     */
    public static ProducerResult produce(
            Settings settings, ProduceOrder order, InputStream standardInput, PrintStream err, boolean watched)
            throws IOException, InterruptedException {
        Sources sources = Sources.of(order, settings);
        return sources.isLive()
                ? new LiveRun(settings, sources, standardInput, err).run()
                : publishOnce(settings, sources.intake(standardInput), order, err, watched);
    }

    /** Whether an order goes on until the process is asked to end; it is checked as {@link #produce} does. */
    public static boolean goesOn(Settings settings, ProduceOrder order) {
        return Sources.of(order, settings).isLive();
    }

    private static ProducerResult publishOnce(
            Settings settings, Intake intake, ProduceOrder order, PrintStream err, boolean watched) {
        Double rate = order.rate();
        try (WireItemProducer producer = WireItemProducer.of(settings);
                ConsoleReport report = watched ? ConsoleReport.withBar(err, intake.size()) : ConsoleReport.plain(err)) {
            ProducerResult result = new Publication(intake.tellingBytesTo(report::read), producer, report)
                    .paced(rate == null ? null : pacing(settings, rate))
                    .waitingForEmbargoes(order.waitForEmbargoes())
                    .run();
            report.finished(result);
            return result;
        }
    }

    private static Pacing pacing(Settings settings, double rate) {
        return new Pacing(
                rate,
                settings.all().getDuration("producer.longest-gap"),
                System::nanoTime,
                time -> LockSupport.parkNanos(time.toNanos()));
    }
}
