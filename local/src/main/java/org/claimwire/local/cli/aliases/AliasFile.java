package org.claimwire.local.cli.aliases;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Alias;
import org.claimwire.extraction.Aliases;
import org.claimwire.local.cli.CommandFailure;

/** A file of aliases, in HOCON or JSON: {@code aliases = [{key, names, keys, name, kind}...]}. */
public final class AliasFile {

    private static final String ALIASES = "aliases";
    private static final String ADVICE = "docs/operations/aliases.md describes the file; examples/aliases.conf is one.";

    private AliasFile() {}

    /**
     * The aliases of a file.
     *
     * @throws CommandFailure if there is no such file, or it holds something that is no alias; the message says where
     */
    public static Aliases read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("there is no such file: " + file, "Check the path.");
        }
        try {
            return aliases(parse(file));
        } catch (ConfigException e) {
            throw new CommandFailure("aliases: " + e.getMessage(), ADVICE, e);
        }
    }

    private static Config parse(Path file) {
        Config root = ConfigFactory.parseFile(
                        file.toFile(),
                        ConfigParseOptions.defaults()
                                .setAllowMissing(false)
                                .setSyntax(ConfigSyntax.CONF)
                                .setOriginDescription(file.toString()))
                .resolve();
        for (String name : root.root().keySet()) {
            if (!name.equals(ALIASES)) {
                throw new ConfigException.BadValue(
                        root.root().get(name).origin(), name, "the file holds \"aliases\" and nothing else");
            }
        }
        return root;
    }

    /** Entry by entry, so that the message names the line of the first that does not go with those before it. */
    private static Aliases aliases(Config root) {
        List<Alias> read = new ArrayList<>();
        Aliases aliases = Aliases.NONE;
        for (Config entry : root.getConfigList(ALIASES)) {
            read.add(AliasEntry.of(entry));
            aliases = together(read, entry.root().origin());
        }
        return aliases;
    }

    private static Aliases together(List<Alias> read, ConfigOrigin origin) {
        try {
            return Aliases.of(read);
        } catch (IllegalArgumentException e) {
            throw new ConfigException.BadValue(origin, ALIASES, String.valueOf(e.getMessage()), e);
        }
    }
}
