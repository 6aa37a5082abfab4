package org.claimwire.local.cli;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimwire.schemas.HoconFile;

/** A file of an editor's, in HOCON or JSON, that holds one list of entries and nothing else. */
public final class EntryFile {

    private EntryFile() {}

    /**
     * The entries of a file, in its order; each knows the line it begins on.
     *
     * @param name what the list is called
     * @throws CommandFailure if there is no such file
     * @throws ConfigException if it holds something else; the message says where
     */
    public static List<? extends Config> read(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("there is no such file: " + file, "Check the path.");
        }
        ConfigParseOptions hocon = ConfigParseOptions.defaults()
                .setAllowMissing(false)
                .setSyntax(ConfigSyntax.CONF)
                .setOriginDescription(file.toString());
        Config root = HoconFile.read(
                file, found -> ConfigFactory.parseFile(found, hocon).resolve());
        for (String other : root.root().keySet()) {
            if (!other.equals(name)) {
                throw new ConfigException.BadValue(
                        root.root().get(other).origin(), other, "the file holds \"" + name + "\" and nothing else");
            }
        }
        return root.getConfigList(name);
    }
}
