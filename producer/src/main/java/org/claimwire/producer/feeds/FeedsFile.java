package org.claimwire.producer.feeds;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.producer.http.HttpAddress;
import org.jspecify.annotations.Nullable;

/**
 * The file that lists the feeds, in HOCON, of which JSON is a part. A password can come from the environment:
 *
 * <pre>
 * feeds = [
 *   { name = steppe-wire, address = "https://desk:"${STEPPE_PASSWORD}"@wire.example/latest.rss", outlet = Steppe Wire,
 *     language = en, places = [{ name = Kazakhstan, country = KZ }], interval = 2 minutes }
 * ]
 * </pre>
 */
public final class FeedsFile {

    private static final String FEEDS = "feeds";
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final ConfigParseOptions HOCON =
            ConfigParseOptions.defaults().setAllowMissing(false).setSyntax(ConfigSyntax.CONF);

    private FeedsFile() {}

    /**
     * Reads the file.
     *
     * @return its feeds, in its order; at least one
     * @throws FeedsFileException if it cannot be read, or anything in it is wrong; the message names every mistake
     */
    public static List<FeedSettings> read(Path file) throws FeedsFileException {
        Mistakes mistakes = new Mistakes(file);
        ConfigObject root = parse(file, mistakes);
        mistakes.throwIfAny();
        List<FeedSettings> feeds = root == null ? List.of() : feeds(root, mistakes);
        mistakes.throwIfAny();
        return feeds;
    }

    private static @Nullable ConfigObject parse(Path file, Mistakes mistakes) {
        try {
            if (!Files.isRegularFile(file)) {
                mistakes.add("there is no such file; check the path");
            } else if (Files.size(file) > MAX_BYTES) {
                mistakes.add("is larger than " + MAX_BYTES + " bytes; split it");
            } else {
                return ConfigFactory.parseFile(file.toFile(), HOCON).resolve().root();
            }
        } catch (ConfigException.UnresolvedSubstitution missing) {
            mistakes.add(line(missing), "names a variable that is not set: " + words(missing));
        } catch (ConfigException.IO unreadable) {
            mistakes.add("cannot be read; check its permissions");
        } catch (ConfigException broken) {
            mistakes.add(line(broken), "is no HOCON: " + words(broken));
        } catch (IOException unreadable) {
            mistakes.add("cannot be read: " + unreadable.getMessage());
        } catch (StackOverflowError tooDeep) {
            mistakes.add("its lists, objects or paths are nested too deep to be read; a few levels are enough");
        }
        return null;
    }

    private static List<FeedSettings> feeds(ConfigObject root, Mistakes mistakes) {
        root.forEach((key, value) -> {
            if (!key.equals(FEEDS)) {
                mistakes.add(
                        Mistakes.line(value, root), "\"" + key + "\" is not known here; the feeds stand in " + FEEDS);
            }
        });
        ConfigValue list = root.get(FEEDS);
        if (!(list instanceof ConfigList feeds) || feeds.isEmpty()) {
            mistakes.add(
                    list == null ? 0 : Mistakes.line(list, root),
                    "must list the feeds: " + FEEDS + " = [ { name = ..., address = \"https://...\" } ]");
            return List.of();
        }
        return feeds(feeds, mistakes);
    }

    private static List<FeedSettings> feeds(ConfigList list, Mistakes mistakes) {
        List<FeedSettings> feeds = new ArrayList<>();
        Map<String, Integer> lineByName = new HashMap<>();
        Map<HttpAddress, Integer> lineByAddress = new HashMap<>();
        for (ConfigValue value : list) {
            int line = Mistakes.line(value, list);
            if (!(value instanceof ConfigObject object)) {
                mistakes.add(line, "must be a feed: { name = ..., address = \"https://...\" }");
                continue;
            }
            FeedsFileEntry entry = new FeedsFileEntry(object, line, mistakes);
            FeedSettings feed = entry.read();
            checkUnique("name", entry.name(), line, lineByName, mistakes);
            checkUnique("address", entry.address(), line, lineByAddress, mistakes);
            if (feed != null) {
                feeds.add(feed);
            }
        }
        return feeds;
    }

    private static <T> void checkUnique(
            String field, @Nullable T value, int line, Map<T, Integer> lines, Mistakes mistakes) {
        Integer earlier = value == null ? null : lines.putIfAbsent(value, line);
        if (earlier != null) {
            mistakes.add(line, "has the " + field + " of the feed at line " + earlier + ": " + value);
        }
    }

    private static int line(ConfigException problem) {
        return problem.origin() == null ? 0 : problem.origin().lineNumber();
    }

    /** The library's words without the place in front, which is told already, and without a password. */
    private static String words(ConfigException problem) {
        String message = String.valueOf(problem.getMessage());
        String place = problem.origin() == null ? "" : problem.origin().description() + ": ";
        return HttpAddress.masked(message.startsWith(place) ? message.substring(place.length()) : message);
    }
}
