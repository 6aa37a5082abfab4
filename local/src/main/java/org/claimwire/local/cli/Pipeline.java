package org.claimwire.local.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.claimwire.extraction.ItemReader;
import org.claimwire.local.cli.atrest.Backlog;
import org.claimwire.local.installation.LocalInstallation;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.streams.agreement.Agreement;

/**
 * Broker, registry and application in this process. The reader loads while the first two start, and items may be sent
 * while the application starts.
 */
final class Pipeline implements AutoCloseable {

    private final LocalInstallation installation;
    private final CompletableFuture<ClaimsApp> starting;

    private Pipeline(LocalInstallation installation, CompletableFuture<ClaimsApp> starting) {
        this.installation = installation;
        this.starting = starting;
    }

    /**
     * Starts all of it, and returns when broker and registry serve clients.
     *
     * @param settings say where
     * @param readers load the reader
     * @param agreement what to do where the application went by other aliases
     * @throws org.claimwire.local.StartException if broker or registry cannot be started; then none is left running
     */
    static Pipeline start(Settings settings, Readers readers, Agreement agreement) {
        CompletableFuture<LocalInstallation> started = new CompletableFuture<>();
        CompletableFuture<ItemReader> reader = CompletableFuture.supplyAsync(
                () -> readers.load(() -> Backlog.of(started.join().settings())));
        LocalInstallation installation = installation(settings, started);
        return new Pipeline(installation, reader.thenApplyAsync(loaded -> {
            ClaimsApp app = ClaimsApp.start(installation.settings(), loaded, agreement);
            installation.closeFirst(app);
            return app;
        }));
    }

    private static LocalInstallation installation(Settings settings, CompletableFuture<LocalInstallation> started) {
        try {
            LocalInstallation installation = LocalInstallation.start(settings);
            started.complete(installation);
            return installation;
        } catch (RuntimeException | Error e) {
            started.completeExceptionally(e);
            throw e;
        }
    }

    /** The broker and the registry. */
    LocalInstallation installation() {
        return installation;
    }

    /**
     * The application, once it runs.
     *
     * @throws RuntimeException if it cannot be started
     */
    ClaimsApp app() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** The settings with the addresses of this installation. */
    Settings settings() {
        return installation.settings();
    }

    /** Ends the application, then the registry and the broker. */
    @Override
    public void close() {
        installation.close();
    }
}
