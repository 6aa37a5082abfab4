package org.claimwire.local.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.Map;
import org.claimwire.dashboard.Dashboard;
import org.claimwire.schemas.Settings;

/** Starts the dashboard, for a person who sits at this machine. */
final class Dashboards {

    private static final String PORT = "dashboard.port";
    private static final int ATTEMPTS = 20;

    private Dashboards() {}

    /**
     * Starts it at the port that is set, or, where nobody has set one, at the usual port or the next one that is free.
     *
     * @throws CommandFailure if it cannot listen, or its settings do not go together
     */
    static Dashboard start(Settings settings) {
        try {
            return Cluster.isDefault(settings, PORT) ? startNear(settings) : Dashboard.start(settings);
        } catch (IOException e) {
            throw new CommandFailure(
                    "the dashboard " + e.getMessage(), "'claimwire config show' lists its settings.", e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    "the dashboard does not start: " + e.getMessage(),
                    "'claimwire config show' lists its settings.",
                    e);
        }
    }

    private static Dashboard startNear(Settings settings) throws IOException {
        int usual = settings.all().getInt(PORT);
        for (int port = usual; port < usual + ATTEMPTS; port++) {
            try {
                return Dashboard.start(settings.with(Map.of(PORT, port)));
            } catch (IOException e) {
                if (Failures.find(e, BindException.class) == null) {
                    throw e;
                }
            }
        }
        return Dashboard.start(settings.with(Map.of(PORT, 0)));
    }
}
