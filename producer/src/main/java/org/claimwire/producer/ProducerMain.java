package org.claimwire.producer;

import com.typesafe.config.ConfigException;
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
import org.jspecify.annotations.Nullable;

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
     * @param paths files and folders; {@code -} means standard input
     */
    public static void main(String[] paths) {
        if (paths.length == 0) {
            System.err.println("usage: ProducerMain PATH...   (files, folders; - for standard input)");
            System.exit(WRONG_USAGE);
        }
        System.exit(run(List.of(paths)));
    }

    private static int run(List<String> paths) {
        try {
            boolean complete = publish(Settings.load(), paths, System.in, System.err, Terminal.isWatched())
                    .isComplete();
            return complete ? DONE : FAILED;
        } catch (ConfigException | KafkaException wrongSettings) {
            System.err.println(wrongSettings.getMessage());
            return FAILED;
        }
    }

    /**
     * Sends everything and reports it.
     *
     * @param settings name the brokers, the registry and the topic
     * @param paths files and folders; {@code -} means standard input
     * @param standardInput what {@code -} means; left open
     * @param err where refusals, the progress bar and the summary are written
     * @param watched whether {@code err} is a terminal that may show a progress bar
     * @throws KafkaException if Kafka cannot work with the settings
     */
    public static ProducerResult publish(
            Settings settings, List<String> paths, InputStream standardInput, PrintStream err, boolean watched) {
        return publish(settings, Intake.of(paths, standardInput, Clock.systemUTC()), null, err, watched);
    }

    /**
     * Sends everything and reports it.
     *
     * @param settings name the brokers, the registry and the topic
     * @param intake what is sent
     * @param rate how many times as fast as the items were made; null sends them at once
     * @param err where refusals, the progress bar and the summary are written
     * @param watched whether {@code err} is a terminal that may show a progress bar
     * @throws KafkaException if Kafka cannot work with the settings
     */
    public static ProducerResult publish(
            Settings settings, Intake intake, @Nullable Double rate, PrintStream err, boolean watched) {
        try (WireItemProducer producer = WireItemProducer.of(settings);
                ConsoleReport report = watched ? ConsoleReport.withBar(err, intake.size()) : ConsoleReport.plain(err)) {
            ProducerResult result = new Publication(intake.tellingBytesTo(report::read), producer, report)
                    .paced(rate == null ? null : pacing(settings, rate))
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
