package org.claimwire.local.cli;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import org.claimwire.local.cli.atrest.AtRest;
import org.claimwire.local.cli.atrest.BrokerLooks;
import org.claimwire.local.cli.broker.Followed;
import org.claimwire.local.cli.broker.TopicFollower;
import org.claimwire.local.cli.broker.TopicFollower.From;
import org.claimwire.producer.ProducerMain;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.v1.Claim;
import org.jspecify.annotations.Nullable;

/** Sends a wire through a running pipeline and prints what comes out of its topics. */
final class Demonstration {

    private static final String TALLY_MARK = "  = ";

    private final Pipeline pipeline;
    private final Terminal terminal;
    private final TopicPrinter printer;
    private final TallyDigest tallies;
    private final DeadLetterCount deadLetters;
    private final Settings settings;
    private final Topics topics;
    private boolean claimSeen;

    Demonstration(Pipeline pipeline, Terminal terminal, OutputFormat format) {
        this.pipeline = pipeline;
        this.terminal = terminal;
        this.printer = new TopicPrinter(terminal, format, WatchFilter.ALL, TALLY_MARK);
        this.tallies = new TallyDigest(printer::print);
        this.deadLetters = new DeadLetterCount(terminal.err());
        this.settings = pipeline.settings();
        this.topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
    }

    /**
     * Sends the wire and prints until all is at rest; then goes on until Ctrl-C, unless it is to exit.
     *
     * @return 0 if everything was sent, read, concluded and shown, else 1
     */
    int show(List<String> wire, boolean exit) throws InterruptedException {
        List<Followed<?>> followed = List.of(
                new Followed<>(topics.claims(), (record, claim) -> print(claim)),
                new Followed<>(
                        topics.sourceTallies(),
                        (record, tally) -> tallies.take(new String(record.key(), StandardCharsets.UTF_8), tally)),
                new Followed<>(topics.deadLetters(), (record, letter) -> deadLetters.add(record)));
        try (TopicFollower follower = new TopicFollower(settings, followed, From.BEGINNING, terminal.err()::println)) {
            CompletableFuture<Void> following = inBackground(follower);
            pipeline.installation().closeFirst(follower);
            ProducerResult sent =
                    ProducerMain.publish(settings, wire, terminal.in(), terminal.err(), terminal.interactive());
            boolean atRest = sent.failure() == null && awaitRest(follower, following);
            tallies.release();
            terminal.err().println(deadLetters.summary());
            if (!exit) {
                stay(following);
            }
            return sent.isComplete() && atRest ? 0 : 1;
        }
    }

    private void print(@Nullable Claim claim) {
        if (!claimSeen) {
            claimSeen = true;
            sayHowLong(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
        }
        printer.print(claim);
    }

    private void sayHowLong(Instant started) {
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

    private boolean awaitRest(TopicFollower follower, CompletableFuture<Void> following) throws InterruptedException {
        try (Admin admin = Cluster.admin(settings)) {
            BrokerLooks looks = new BrokerLooks(
                    admin,
                    ClaimsApp.applicationId(settings),
                    List.of(topics.wireItems().name(), topics.claims().name()),
                    () -> {
                        failWith(following);
                        failWith(pipeline.app());
                        return follower.positions();
                    });
            List<String> unfinished = new AtRest(looks).await();
            unfinished.forEach(
                    line -> terminal.err().println("No progress for " + AtRest.PATIENCE.toSeconds() + " s: " + line));
            return unfinished.isEmpty();
        }
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
                        Running until Ctrl-C: broker %1$s, schema registry %2$s.
                        In another terminal:
                          claimwire produce FILE... -Dclaimwire.kafka.bootstrap-servers=%1$s -Dclaimwire.registry.url=%2$s
                          claimwire watch tallies --from-beginning -Dclaimwire.kafka.bootstrap-servers=%1$s -Dclaimwire.registry.url=%2$s
                        'claimwire run' does the same in a folder that stays.
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
