package org.claimwire.local.cli;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import org.claimwire.local.cli.atrest.AtRest;
import org.claimwire.local.cli.atrest.AtRest.Looks;
import org.claimwire.local.cli.atrest.BrokerLooks;
import org.claimwire.local.cli.broker.TopicFollower;
import org.claimwire.local.cli.broker.TopicFollower.From;
import org.claimwire.producer.ProducerMain;
import org.claimwire.producer.console.ConsoleReport;
import org.claimwire.producer.intake.Intake;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.producer.kafka.Publication;
import org.claimwire.producer.kafka.WireItemProducer;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.ClaimsApp;

/** Sends a wire through a running pipeline and prints what comes out of its topics. */
final class Demonstration {

    private static final String TRY_NEXT = """
            What to try next:
              claimwire replay --offline --format jsonl PATH   the same conclusions without Kafka, a JSON line each
              claimwire demo article.txt                       with a text of your own
              claimwire run                                    the same in a folder that stays
              claimwire watch alerts                           while it runs: who contradicts whom
              claimwire watches publish examples/watches.conf  while it runs: what belongs to one incident
            """;

    private final Pipeline pipeline;
    private final Terminal terminal;
    private final DemoTopics shown;
    private final Settings settings;
    private final Topics topics;

    Demonstration(Pipeline pipeline, Terminal terminal, OutputFormat format) {
        this.pipeline = pipeline;
        this.terminal = terminal;
        this.shown = new DemoTopics(terminal, format, this::sayHowLong);
        this.settings = pipeline.settings();
        this.topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
    }

    /**
     * Sends the wire and prints until all is at rest; then goes on until Ctrl-C, unless it is to exit.
     *
     * @param wire files, folders, or - for standard input
     * @param unhurried whether an item is sent only when all that the one before led to has been shown
     * @return 0 if everything was sent, read, concluded and shown, else 1
     */
    int show(List<String> wire, boolean unhurried, boolean exit) throws InterruptedException {
        try (Admin admin = Cluster.admin(settings);
                TopicFollower follower =
                        new TopicFollower(settings, shown.followed(topics), From.BEGINNING, terminal.err()::println)) {
            CompletableFuture<Void> following = inBackground(follower);
            pipeline.installation().closeFirst(follower);
            Looks looks = looks(admin, follower, following);
            ProducerResult sent = unhurried
                    ? sendUnhurried(wire, looks)
                    : ProducerMain.publish(settings, wire, terminal.in(), terminal.err(), terminal.interactive());
            boolean atRest = sent.failure() == null && awaitRest(looks);
            shown.release();
            terminal.err().print(TRY_NEXT);
            if (!exit) {
                stay(following);
            }
            return sent.isComplete() && atRest ? 0 : 1;
        }
    }

    private ProducerResult sendUnhurried(List<String> wire, Looks looks) {
        try (WireItemProducer producer = WireItemProducer.of(settings);
                ConsoleReport report = ConsoleReport.plain(terminal.err())) {
            Intake intake = Intake.of(wire, terminal.in(), Clock.systemUTC());
            UnhurriedReport unhurried =
                    new UnhurriedReport(report, looks, topics.wireItems().name());
            ProducerResult result = new Publication(intake, producer, unhurried).run();
            report.finished(result);
            return result;
        }
    }

    private void sayHowLong() {
        Instant started =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        terminal.err().printf("The first claim came out of its topic %.1f s after the start.%n", seconds);
    }

    private static CompletableFuture<Void> inBackground(TopicFollower follower) {
        CompletableFuture<Void> following = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        follower.follow();
                        following.complete(null);
                    } catch (RuntimeException | Error e) {
                        following.completeExceptionally(e);
                    }
                },
                "topic-printer");
        thread.setDaemon(true);
        thread.start();
        return following;
    }

    private Looks looks(Admin admin, TopicFollower follower, CompletableFuture<Void> following) {
        return new BrokerLooks(
                admin,
                ClaimsApp.applicationId(settings),
                List.of(
                        topics.wireItems().name(),
                        topics.claims().name(),
                        topics.watches().name()),
                () -> {
                    failWith(following);
                    failWith(pipeline.app());
                    return follower.positions();
                });
    }

    private boolean awaitRest(Looks looks) throws InterruptedException {
        List<String> unfinished = new AtRest(looks).await();
        unfinished.forEach(
                line -> terminal.err().println("No progress for " + AtRest.PATIENCE.toSeconds() + " s: " + line));
        return unfinished.isEmpty();
    }

    /** Whoever waits for the printer must hear that it has failed, or that nobody reads it any more. */
    private static void failWith(CompletableFuture<Void> following) {
        if (following.isCompletedExceptionally()) {
            following.join();
        }
    }

    private static void failWith(ClaimsApp app) {
        if (app.hasFailed()) {
            throw new CommandFailure(
                    "the application stopped after repeated failures", "Run it again with --verbose to see which.");
        }
    }

    private void stay(CompletableFuture<Void> following) {
        terminal.err()
                .printf(
                        """
                        Running until Ctrl-C: broker %1$s, schema registry %2$s, application in this process.
                        In another terminal, with -Dclaimwire.kafka.bootstrap-servers=%1$s -Dclaimwire.registry.url=%2$s:
                          claimwire produce FILE...
                          claimwire watch situations --outcome killed
                          claimwire watch alerts --open
                        """,
                        pipeline.installation().bootstrapServers(),
                        pipeline.installation().registryUrl());
        try {
            CompletableFuture.anyOf(following, CompletableFuture.runAsync(pipeline.app()::awaitStop))
                    .join();
        } catch (CompletionException e) {
            failWith(following);
            throw e;
        }
    }
}
