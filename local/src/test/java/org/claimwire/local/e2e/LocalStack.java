package org.claimwire.local.e2e;

import org.claimwire.local.installation.LocalInstallation;

/** A local installation as the stack. */
record LocalStack(LocalInstallation installation) implements Stack {

    @Override
    public String bootstrapServers() {
        return installation.bootstrapServers();
    }

    @Override
    public String registryUrl() {
        return installation.registryUrl().toString();
    }

    @Override
    public void stopRegistry() {
        installation.registry().stop();
    }

    @Override
    public void startRegistry() {
        installation.registry().start();
    }

    @Override
    public void close() {
        installation.close();
    }
}
