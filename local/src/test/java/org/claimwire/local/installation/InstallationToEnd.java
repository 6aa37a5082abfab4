package org.claimwire.local.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.claimwire.schemas.Settings;

/** An installation in a JVM of its own, to be ended from outside in every way there is. */
final class InstallationToEnd {

    private final Process process;
    private final ProcessHandle registry;

    private InstallationToEnd(Process process, ProcessHandle registry) {
        this.process = process;
        this.registry = registry;
    }

    /** Starts it in a folder and returns when it runs. */
    static InstallationToEnd start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dclaimwire.local.registry-home=" + System.getProperty("claimwire.local.registry-home"),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InstallationToEnd.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String registryPid = process.inputReader(StandardCharsets.UTF_8).readLine();
        return new InstallationToEnd(
                process, ProcessHandle.of(Long.parseLong(registryPid)).orElseThrow());
    }

    Process process() {
        return process;
    }

    ProcessHandle registry() {
        return registry;
    }

    public static void main(String[] arguments) throws InterruptedException {
        LocalInstallation installation =
                LocalInstallation.start(Settings.load().with(Map.of("local.data-folder", arguments[0])));
        System.out.println(installation.registry().pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
