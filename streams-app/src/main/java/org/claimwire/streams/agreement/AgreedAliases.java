package org.claimwire.streams.agreement;

import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;

/** The aliases that all instances of an application go by, known by their hash. */
public final class AgreedAliases {

    private static final String NAME = "aliases";
    private static final int ATTEMPTS = 5;

    private final Settings settings;
    private final Topics topics;
    private final String application;

    /**
     * @param settings name the brokers
     * @param topics among them the topic of settings, and that of wire items, which is read again
     * @param application the application id, which is the group
     */
    public AgreedAliases(Settings settings, Topics topics, String application) {
        this.settings = settings;
        this.topics = topics;
        this.application = application;
    }

    /**
     * Makes sure that the application goes by these aliases; the first instance lays down its own.
     *
     * @param hash the hash of this instance's aliases
     * @param agreement what to do where others stand
     * @param patience how long to wait for members that have been killed to leave the group
     * @throws AliasesDifferException if others stand and are not to be replaced
     * @throws IllegalStateException if others are to be replaced while other instances run
     * @throws org.apache.kafka.common.KafkaException if the brokers refuse or do not answer
     */
    public void settle(String hash, Agreement agreement, Duration patience) {
        for (int attempt = 1; ; attempt++) {
            try (SettingsLog log = new SettingsLog(settings, topics.agreedSettings(), application)) {
                settle(log, hash, agreement, patience);
                return;
            } catch (KafkaException e) {
                // Another instance starts at this moment; what it has laid down is seen in the next attempt.
                if (!SettingsLog.isFencing(e) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void settle(SettingsLog log, String hash, Agreement agreement, Duration patience) {
        String agreed = log.valueOf(NAME);
        if (hash.equals(agreed)) {
            return;
        }
        if (agreed != null) {
            if (agreement == Agreement.REQUIRE) {
                throw new AliasesDifferException(topics.agreedSettings().name(), agreed, hash);
            }
            readAgain(patience);
        }
        log.put(NAME, hash);
    }

    private void readAgain(Duration patience) {
        try (Admin admin = Admin.create(settings.kafka())) {
            InputPlace place =
                    new InputPlace(admin, application, topics.wireItems().name());
            place.awaitAlone(patience);
            place.toBeginning();
        }
    }
}
