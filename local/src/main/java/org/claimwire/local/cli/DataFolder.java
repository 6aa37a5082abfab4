package org.claimwire.local.cli;

import java.nio.file.Path;
import java.util.Map;
import org.claimwire.schemas.Settings;

/** The folder that holds all of a local installation, the application's state stores included. */
final class DataFolder {

    private static final String STATE = "streams.state-dir";

    private DataFolder() {}

    /** The settings of an installation in the folder that they name themselves. */
    static Settings named(Settings settings) {
        Path home = Path.of(settings.all().getString("home")).toAbsolutePath();
        return withState(
                settings,
                home.resolve(settings.all().getString("local.data-folder")).normalize());
    }

    /** The settings of an installation in a folder of its own. */
    static Settings in(Path folder, Settings settings) {
        return withState(settings.with(Map.of("local.data-folder", folder.toString())), folder);
    }

    /** State belongs to the records it was made from: another folder, another state. */
    private static Settings withState(Settings settings, Path folder) {
        return Cluster.isDefault(settings, STATE)
                ? settings.with(Map.of(STATE, folder.resolve("streams").toString()))
                : settings;
    }
}
