package org.claimwire.local.cli;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
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
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

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
        if (!name.startsWith(ROOT) || !isKnown(settings.all(), name.substring(ROOT.length()))) {
            throw new CommandFailure("-D" + name + ": there is no such setting", "'claimwire config show' lists them.");
        }
    }

    /** Known is what has a default, and whatever stands below an object that is open for others' names. */
    private static boolean isKnown(Config settings, String path) {
        if (settings.hasPathOrNull(path)) {
            return true;
        }
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            String above = path.substring(0, dot);
            if (settings.hasPath(above)) {
                Config defaults = ConfigFactory.defaultReference();
                return defaults.hasPath(ROOT + above)
                        && defaults.getConfig(ROOT + above).isEmpty();
            }
        }
        return false;
    }

    /** Logs as the command wants, or everything where the person asked for it. */
    void log(LogDetail detail) {
        (verbose ? LogDetail.VERBOSE : detail).apply();
    }

    /** Whether to log and to show stack traces. */
    public boolean verbose() {
        return verbose;
    }
}
