package org.claimwire.local.cli;

import java.util.concurrent.CompletableFuture;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.RulesReader;
import org.claimwire.local.installation.LocalInstallation;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.ClaimsApp;

/**
 * Broker, registry and application in this process; the reader loads while the first two start.
 *
 * @param installation the broker and the registry
 * @param app the application, which ends before them
 */
record Pipeline(LocalInstallation installation, ClaimsApp app) implements AutoCloseable {

    /**
     * Starts all of it.
     *
     * @param settings say where
     * @throws org.claimwire.local.StartException if a part cannot be started; then none is left running
     */
    static Pipeline start(Settings settings) {
        CompletableFuture<ItemReader> reader = CompletableFuture.supplyAsync(RulesReader::load);
        LocalInstallation installation = LocalInstallation.start(settings);
        try {
            ClaimsApp app = ClaimsApp.start(installation.settings(), reader.join());
            installation.closeFirst(app);
            return new Pipeline(installation, app);
        } catch (RuntimeException e) {
            installation.close();
            throw e;
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
