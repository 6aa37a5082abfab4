package org.claimwire.local.cli;

import java.util.Map;
import org.claimwire.schemas.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which reader a command reads with: the one that its option names, else the one that {@code claimwire.reader} does. */
final class ReaderOption {

    @Option(
            names = "--reader",
            paramLabel = "READER",
            description =
                    "accurate, small, fast or auto; instead of the setting claimwire.reader. auto is accurate where it"
                            + " loads and little waits, else fast.")
    private @Nullable String name;

    /** The settings, with the option laid over them. */
    Settings in(Settings settings) {
        return name == null ? settings : settings.with(Map.of(Readers.SETTING, name));
    }
}
