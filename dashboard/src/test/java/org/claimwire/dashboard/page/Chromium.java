package org.claimwire.dashboard.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One Chromium for all tests: the one of the machine, for none is downloaded. Where there is none, tests are skipped. */
final class Chromium {

    private static final String VARIABLE = "CLAIMWIRE_CHROMIUM";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static @Nullable Browser running;

    private Chromium() {}

    /** The running browser, started with the first call. */
    static Browser running() {
        Optional<Path> program = program();
        Assumptions.assumeTrue(
                program.isPresent(),
                "there is no Chromium on the PATH; install one (Debian, Ubuntu: apt-get install chromium), or set "
                        + VARIABLE + " to its program");
        if (running == null) {
            running = start(program.get());
        }
        return running;
    }

    private static Browser start(Path program) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        // A container's root has no sandbox to go into; /dev/shm is often too small there.
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none")));
    }

    private static Optional<Path> program() {
        String named = System.getenv(VARIABLE);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/bin"))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
