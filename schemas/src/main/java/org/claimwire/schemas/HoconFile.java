package org.claimwire.schemas;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigOriginFactory;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Function;

/** A file that a desk writes, in HOCON, of which JSON is a part: of a size and a depth that can be read. */
public final class HoconFile {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private HoconFile() {}

    /**
     * Reads a file; the library goes down into lists, objects and paths as deep as they are nested, until the stack ends.
     *
     * @param reading parses and resolves it
     * @throws ConfigException if it is too large or nested too deep, or the reading throws it; the message names the file
     */
    public static <T> T read(Path file, Function<File, T> reading) {
        ConfigOrigin origin = ConfigOriginFactory.newFile(file.toString());
        if (file.toFile().length() > MAX_BYTES) {
            throw new ConfigException.Parse(origin, "is larger than " + MAX_BYTES + " bytes; split it");
        }
        try {
            return reading.apply(file.toFile());
        } catch (StackOverflowError tooDeep) {
            throw new ConfigException.Parse(
                    origin, "its lists, objects or paths are nested too deep to be read; a few levels are enough");
        }
    }
}
