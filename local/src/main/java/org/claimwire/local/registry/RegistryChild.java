package org.claimwire.local.registry;

import java.io.IOException;
import java.nio.file.Path;
import org.claimwire.producer.state.FolderLock;

/**
 * The main class of the registry's process: ends with its parent, then hands over to the registry's own main.
 *
 * <p>Standard input is a pipe from the parent that carries nothing. When the parent ends, however it ends, the
 * operating system closes the pipe and this process halts; the database withstands that. This needs no native code,
 * no process ids that could be taken by another, and no polling. On the registry's class path there is only this
 * module and the JDK, so nothing else may be used here.
 */
public final class RegistryChild {

    private static final String REGISTRY = "io.quarkus.runner.GeneratedMain";
    private static final int NO_LOCK = 3;

    private RegistryChild() {}

    /**
     * Runs the registry.
     *
     * @param arguments the folder to hold while this process lives
     * @throws ReflectiveOperationException if the registry is not on the class path
     * @throws IOException if the folder cannot be written to
     */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        Thread watchdog = new Thread(RegistryChild::haltWithParent, "parent-watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
        hold(Path.of(arguments[0]));
        Class.forName(REGISTRY).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }

    /** Never let go of but by the operating system, when this process ends. */
    private static void hold(Path folder) throws IOException {
        if (FolderLock.take(folder).isEmpty()) {
            System.err.println("Another registry runs in " + folder);
            Runtime.getRuntime().halt(NO_LOCK);
        }
    }

    private static void haltWithParent() {
        try {
            while (System.in.read() >= 0) {
                // The parent says nothing; whatever comes is ignored.
            }
        } catch (IOException brokenPipe) {
            System.err.println("The pipe from the parent broke: " + brokenPipe);
        }
        Runtime.getRuntime().halt(0);
    }
}
