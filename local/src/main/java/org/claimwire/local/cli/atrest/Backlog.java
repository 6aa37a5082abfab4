package org.claimwire.local.cli.atrest;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;
import org.claimwire.local.cli.broker.BrokerAnswer;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.ClaimsApp;

/** How many items an application has yet to read. */
public final class Backlog {

    private Backlog() {}

    /**
     * Asks the broker.
     *
     * @param settings name the broker and the application
     * @return 0 if the topic is not there yet
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    public static long of(Settings settings) {
        String items = new Topics(settings.topics(), RegistrySerdes.of(settings))
                .wireItems()
                .name();
        try (Admin admin = Admin.create(settings.kafka())) {
            if (!BrokerAnswer.of(admin.listTopics().names()).contains(items)) {
                return 0;
            }
            Look look = new BrokerLooks(admin, ClaimsApp.applicationId(settings), List.of(items), Map::of).take();
            return look.waiting(items);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
