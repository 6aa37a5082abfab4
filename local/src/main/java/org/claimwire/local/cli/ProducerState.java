package org.claimwire.local.cli;

import java.nio.file.Path;
import java.util.Map;
import org.claimwire.schemas.Settings;

/** Where a producer that goes on keeps what it has done. */
final class ProducerState {

    private static final String FOLDER = "producer.state-folder";

    private ProducerState() {}

    /** Settings with the folder that they name; if they name none, it belongs to the installation, as all its state does. */
    static Settings keptIn(Settings settings) {
        Path home = Path.of(settings.all().getString("home")).toAbsolutePath();
        String folder = Cluster.isDefault(settings, FOLDER)
                ? Path.of(settings.all().getString("local.data-folder"))
                        .resolve("producer")
                        .toString()
                : settings.all().getString(FOLDER);
        return settings.with(Map.of(FOLDER, home.resolve(folder).normalize().toString()));
    }
}
