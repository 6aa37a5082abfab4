package org.claimwire.local.cli.aliases;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Alias;
import org.claimwire.extraction.Aliases;
import org.claimwire.local.cli.CommandFailure;
import org.claimwire.local.cli.EntryFile;

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
        try {
            return aliases(EntryFile.read(file, ALIASES));
        } catch (ConfigException e) {
            throw new CommandFailure("aliases: " + e.getMessage(), ADVICE, e);
        }
    }

    /** Entry by entry, so that the message names the line of the first that does not go with those before it. */
    private static Aliases aliases(List<? extends Config> entries) {
        List<Alias> read = new ArrayList<>();
        Aliases aliases = Aliases.NONE;
        for (Config entry : entries) {
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
