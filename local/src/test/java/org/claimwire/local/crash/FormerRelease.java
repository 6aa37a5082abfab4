package org.claimwire.local.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The last tag, else the commit before this one, built into a folder. */
final class FormerRelease {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private FormerRelease() {}

    /**
     * Builds it, in a few minutes.
     *
     * @param folder for its sources and what is made of them
     * @return its class path; empty, with a word, if this is no git checkout or it has no former release
     */
    static Optional<String> build(Path folder) throws IOException, InterruptedException {
        Optional<String> name = name();
        if (name.isEmpty()) {
            System.err.println("crash: no rolling upgrade, for there is no git checkout with a former release");
            return Optional.empty();
        }
        System.err.println("crash: building the former release, " + name.get());
        Path sources = folder.resolve("former");
        require(folder, "git", "-C", PROJECT.toString(), "worktree", "add", "--detach", sources.toString(), name.get());
        try {
            require(
                    folder,
                    sources.resolve("mvnw").toString(),
                    "--batch-mode",
                    "-q",
                    "-f",
                    sources.resolve("pom.xml").toString(),
                    "-Dmaven.test.skip",
                    "-Dspotless.check.skip",
                    "-Djacoco.skip",
                    "-pl",
                    "local",
                    "-am",
                    "package");
            Path built = folder.resolve("former-release");
            Files.move(sources.resolve("local/target/claimwire/lib"), built);
            return Optional.of(built + "/*");
        } finally {
            require(folder, "git", "-C", PROJECT.toString(), "worktree", "remove", "--force", sources.toString());
        }
    }

    private static Optional<String> name() throws IOException, InterruptedException {
        Optional<String> tag = said("git", "-C", PROJECT.toString(), "describe", "--tags", "--abbrev=0", "HEAD~1");
        return tag.isPresent() ? tag : said("git", "-C", PROJECT.toString(), "rev-parse", "--verify", "-q", "HEAD~1");
    }

    private static Optional<String> said(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 && !words.isEmpty() ? Optional.of(words) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }

    private static void require(Path folder, String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("former-release.log");
        int code = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(log));
        }
    }
}
