package org.claimwire.local.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.junit.jupiter.Testcontainers;

/** The contract on Apache's own broker image and Confluent's own registry image; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class DockerEndToEndIT extends EndToEndContract {

    private static DockerStack stack;

    @SuppressWarnings("NullAway.Init")
    DockerEndToEndIT() {}

    @BeforeAll
    static void start() {
        stack = new DockerStack();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Override
    Stack stack() {
        return stack;
    }
}
