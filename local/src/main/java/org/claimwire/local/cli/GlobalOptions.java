package org.claimwire.local.cli;

import com.typesafe.config.ConfigException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimwire.schemas.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands. */
public final class GlobalOptions {

    private static final String ROOT = "claimwire.";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Read settings from FILE (HOCON, JSON or properties).")
    private @Nullable Path config;

    @Option(
            names = "-D",
            paramLabel = "SETTING=VALUE",
            scope = ScopeType.INHERIT,
            description =
                    "Override one setting, such as -Dclaimwire.topics.partitions=6; 'config show' lists them all.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Say more, and show where a failure happened.")
    private boolean verbose;

    /**
     * All settings, with what the command line overrides.
     *
     * @throws CommandFailure if the file cannot be understood, or a setting is overridden that does not exist
     */
    public Settings settings() {
        try {
            Settings settings = Settings.load(config);
            overrides.keySet().forEach(name -> checkKnown(settings, name));
            Map<String, String> below = new LinkedHashMap<>();
            overrides.forEach((name, value) -> below.put(name.substring(ROOT.length()), value));
            return settings.with(below);
        } catch (ConfigException e) {
            throw new CommandFailure(
                    "settings: " + e.getMessage(), "'claimwire config show' lists every setting with its origin.", e);
        }
    }

    /** A misspelled setting that is silently ignored would cost a night. */
    private static void checkKnown(Settings settings, String name) {
        boolean known = name.startsWith(ROOT)
                && (name.contains(".client.") || settings.all().hasPathOrNull(name.substring(ROOT.length())));
        if (!known) {
            throw new CommandFailure("-D" + name + ": there is no such setting", "'claimwire config show' lists them.");
        }
    }

    /** Whether to log and to show stack traces. */
    public boolean verbose() {
        return verbose;
    }
}
