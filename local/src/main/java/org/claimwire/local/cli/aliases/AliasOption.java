package org.claimwire.local.cli.aliases;

import java.nio.file.Path;
import org.claimwire.extraction.Aliases;
import org.claimwire.schemas.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which aliases a command goes by: those of the file that its option names, else of the one that {@code claimwire.aliases} does. */
public final class AliasOption {

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "Which names and keys stand for one source; instead of the setting claimwire.aliases.")
    private @Nullable Path file;

    /**
     * The aliases.
     *
     * @throws org.claimwire.local.cli.CommandFailure if there is no such file, or it holds something that is no alias
     */
    public Aliases read(Settings settings) {
        if (file != null) {
            return AliasFile.read(file);
        }
        String set = settings.all().getString("aliases");
        return set.isEmpty()
                ? Aliases.NONE
                : AliasFile.read(Path.of(settings.all().getString("home")).resolve(set));
    }
}
