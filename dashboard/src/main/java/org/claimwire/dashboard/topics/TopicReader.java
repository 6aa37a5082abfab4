package org.claimwire.dashboard.topics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.View;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a view up to date, on a thread of its own: reads all topics from their beginnings, committed records only, and belongs to
 * no group, so that any number of dashboards may look and none disturbs another. It keeps nothing anywhere.
 *
 * <p>It waits for brokers, topics and a registry that are away, and goes on where it was.
 */
public final class TopicReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final long FIRST_PAUSE_MS = 250;
    private static final long LONGEST_PAUSE_MS = 10_000;
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    /** The thread that waits for a registry must hear soon that it is to end, and so must whoever asks how it goes. */
    private static final Map<String, String> SHORT_PATIENCE = Map.of("registry.patience", "2 seconds");

    private final Settings settings;
    private final Pace pace;
    private final View view;
    private final Map<String, Followed<?>> followed;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "dashboard-topics");
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;

    /**
     * Begins to read.
     *
     * @param settings name brokers, registry and topics
     * @param view what is kept up to date
     */
    public TopicReader(Settings settings, View view) {
        this.settings = settings;
        this.view = view;
        pace = new Pace(Clock.systemUTC(), settings.all().getDuration("dashboard.stale-after"));
        Topics topics = new Topics(settings.topics(), RegistrySerdes.of(settings.with(SHORT_PATIENCE)));
        followed = FollowedTopics.of(topics, view).stream()
                .collect(Collectors.toMap(each -> each.topic().name(), Function.identity()));
        thread.setDaemon(true);
        thread.start();
    }

    /** How up to date the view is. */
    public Progress progress() {
        return pace.progress();
    }

    private void run() {
        long pause = FIRST_PAUSE_MS;
        while (!isClosing(0)) {
            Instant began = Instant.now();
            try (KafkaConsumer<byte[], byte[]> opened = Consumers.open(settings)) {
                consumer = opened;
                new Reading(opened, followed, view, pace, positions).follow(() -> isClosing(0));
            } catch (WakeupException | InterruptException e) {
                LOG.debug("Woken up.", e);
            } catch (RuntimeException away) {
                boolean held = Duration.between(began, Instant.now()).toMillis() > LONGEST_PAUSE_MS;
                pause = held ? FIRST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS);
                say(away);
                isClosing(pause);
            }
        }
    }

    /** The same trouble is told once. */
    private void say(RuntimeException away) {
        String why = away.getMessage() == null ? away.getClass().getSimpleName() : away.getMessage();
        if (!why.equals(pace.progress().reason())) {
            LOG.warn("The topics cannot be read, and are tried again: {}", why);
            LOG.debug("This is why.", away);
        }
        pace.troubled(why);
    }

    private boolean isClosing(long waitMillis) {
        try {
            return closing.await(waitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends the reading. */
    @Override
    public void close() {
        closing.countDown();
        KafkaConsumer<byte[], byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
        try {
            thread.join(CLOSE_WITHIN.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
