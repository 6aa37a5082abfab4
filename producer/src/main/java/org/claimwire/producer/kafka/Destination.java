package org.claimwire.producer.kafka;

import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.InterruptException;
import org.claimwire.producer.Causes;
import org.claimwire.schemas.Settings;

/** Where items go: a topic of a cluster, which keeps its id whatever addresses its brokers have. */
public final class Destination {

    private static final String ONE_LOOK_MS = "10000";
    private static final long PAUSE_SECONDS = 2;

    private Destination() {}

    /**
     * The cluster and the topic, for a person and for comparing; waits until a broker answers.
     *
     * @param say takes a line if that takes a while
     * @throws InterruptedException if the thread is interrupted
     */
    public static String await(Settings settings, Consumer<String> say) throws InterruptedException {
        String topic = settings.topics().getString("prefix") + "wire-items.v1";
        Properties properties = settings.kafka();
        properties.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ONE_LOOK_MS);
        properties.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        boolean said = false;
        try (Admin admin = Admin.create(properties)) {
            while (true) {
                try {
                    return "topic " + topic + " of cluster "
                            + admin.describeCluster().clusterId().get(30, TimeUnit.SECONDS);
                } catch (ExecutionException | TimeoutException away) {
                    if (!said) {
                        say.accept(waiting(settings.all().getString("kafka.bootstrap-servers"), away));
                        said = true;
                    }
                    TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                }
            }
        } catch (InterruptException stopped) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    private static String waiting(String brokers, Exception away) {
        String why = " (" + Causes.rootOf(away).getMessage() + ")";
        return away.getCause() instanceof AuthenticationException
                ? "Waiting: the brokers at " + brokers + " do not let this user in; see claimwire.kafka.client" + why
                : "Waiting: no broker answers at " + brokers + why;
    }
}
