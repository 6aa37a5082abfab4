package org.claimwire.producer.watch;

import com.typesafe.config.Config;
import java.time.Duration;

/**
 * How folders are watched.
 *
 * @param lookEvery how often a folder is looked through, whatever the system says of changes
 * @param settle how long a file must not have changed before it is complete
 */
public record WatchSettings(Duration lookEvery, Duration settle) {

    /** @throws IllegalArgumentException if one of the times is not above zero */
    public WatchSettings {
        if (lookEvery.toMillis() <= 0 || settle.toMillis() <= 0) {
            throw new IllegalArgumentException("claimwire.producer.watch: look-every and settle must be above zero");
        }
    }

    /** @param watch the {@code claimwire.producer.watch} of the settings */
    public static WatchSettings of(Config watch) {
        return new WatchSettings(watch.getDuration("look-every"), watch.getDuration("settle"));
    }
}
