package org.claimwire.local.installation;

import java.nio.file.Path;
import java.util.Optional;
import org.claimwire.local.StartException;
import org.jspecify.annotations.Nullable;

/** An installation runs, starts or ends in the data folder already; the message gives its addresses if it runs. */
public final class AlreadyRunningException extends StartException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable RunningInstallation running;

    AlreadyRunningException(Path dataFolder, @Nullable RunningInstallation running) {
        super(message(dataFolder, running));
        this.running = running;
    }

    /** The one that runs; empty if it is still starting, or just ending. */
    public Optional<RunningInstallation> running() {
        return Optional.ofNullable(running);
    }

    private static String message(Path dataFolder, @Nullable RunningInstallation running) {
        if (running == null) {
            return "An installation is just starting or ending in %s. Try again in a few seconds, or set claimwire.local.data-folder to another folder."
                    .formatted(dataFolder);
        }
        return "An installation runs in %s already, since %s in process %d: broker %s, schema registry %s. Use it, stop it with `kill %d`, or set claimwire.local.data-folder to another folder."
                .formatted(
                        dataFolder,
                        running.started(),
                        running.pid(),
                        running.bootstrapServers(),
                        running.registryUrl(),
                        running.pid());
    }
}
