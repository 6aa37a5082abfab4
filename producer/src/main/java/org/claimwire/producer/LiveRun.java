package org.claimwire.producer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimwire.producer.console.ConsoleReport;
import org.claimwire.producer.embargo.HeldItems;
import org.claimwire.producer.kafka.Destination;
import org.claimwire.producer.kafka.Outage;
import org.claimwire.producer.kafka.PatientProducer;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.producer.live.LivePublication;
import org.claimwire.producer.state.StateFolder;
import org.claimwire.schemas.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run of sources that go on, from the state folder to the last acknowledgement. */
final class LiveRun {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRun.class);
    private static final Duration TELL_WITHIN = Duration.ofMillis(500);

    private final Settings settings;
    private final Sources sources;
    private final InputStream standardInput;
    private final PrintStream err;
    private boolean interrupted;

    LiveRun(Settings settings, Sources sources, InputStream standardInput, PrintStream err) {
        this.settings = settings;
        this.sources = sources;
        this.standardInput = standardInput;
        this.err = err;
    }

    /**
     * Runs until the process is asked to end, the thread is interrupted, or every source has come to its end.
     *
     * @throws IOException if the state folder or an address cannot be used; the message says why
     * @throws InterruptedException if the thread is interrupted before it begins
     */
    ProducerResult run() throws IOException, InterruptedException {
        try (StateFolder state = StateFolder.open(
                Path.of(settings.all().getString("producer.state-folder")).toAbsolutePath())) {
            HeldItems held = HeldItems.in(state.below("held"), Clock.systemUTC());
            state.belongsTo(Destination.await(settings, err::println));
            try (PatientProducer producer = PatientProducer.of(settings, new Outage(err::println, System::nanoTime))) {
                try (sources) {
                    return publish(
                            sources.open(standardInput, state, producer::isWaiting, err::println), held, producer);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ProducerResult publish(List<LiveSource> live, HeldItems held, PatientProducer producer) {
        try (ConsoleReport report = ConsoleReport.plain(err)) {
            LivePublication publication = new LivePublication(live, held, producer, report);
            CountDownLatch told = new CountDownLatch(1);
            Thread hook = new Thread(() -> end(publication, told), "producer-end");
            Runtime.getRuntime().addShutdownHook(hook);
            err.println("Running until Ctrl-C: "
                    + String.join(", ", live.stream().map(LiveSource::name).toList()));
            if (held.size() > 0) {
                err.println(held.size() + " held by embargo, the first one until "
                        + held.first().orElseThrow());
            }
            ProducerResult result = publication.run();
            interrupted = Thread.interrupted(); // all is to close in order
            report.finished(result);
            told.countDown();
            forget(hook);
            return result;
        }
    }

    /** The process ends when its hooks do, and a person is to read what was sent. */
    private static void end(LivePublication publication, CountDownLatch told) {
        publication.stop();
        try {
            boolean inTime = told.await(TELL_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("Told before the end: {}", inTime);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the hook is what ends it
        }
    }
}
