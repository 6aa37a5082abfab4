package org.claimwire.schemas;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set, under {@code claimwire}, each value with its origin.
 *
 * <p>Who wins, strongest first: a system property ({@code -Dclaimwire.kafka.bootstrap-servers=...}), an environment
 * variable ({@code CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS}: dots and hyphens become underscores), the file that
 * {@code --config} names, and each module's {@code reference.conf}.
 */
public final class Settings {

    private static final String ROOT = "claimwire";
    private static final ConfigParseOptions STRICT =
            ConfigParseOptions.defaults().setAllowMissing(false);

    private final Config root;

    private Settings(Config root) {
        this.root = root;
    }

    /** The settings of this process, without a file. */
    public static Settings load() {
        return load(null);
    }

    /**
     * The settings of this process.
     *
     * @param file a HOCON, JSON or properties file, or null for none
     * @throws ConfigException if the file cannot be read or understood; the message names file and line
     */
    public static Settings load(@Nullable Path file) {
        return load(file, System.getenv());
    }

    static Settings load(@Nullable Path file, Map<String, String> environment) {
        return file == null
                ? layered(ConfigFactory.empty(), environment)
                : HoconFile.read(file, found -> layered(ConfigFactory.parseFile(found, STRICT), environment));
    }

    private static Settings layered(Config fromFile, Map<String, String> environment) {
        Config known = fromFile.withFallback(ConfigFactory.defaultReference());
        return new Settings(ConfigFactory.systemProperties()
                .withFallback(fromEnvironment(known, environment))
                .withFallback(known)
                .resolve());
    }

    /** These settings with some values laid over them, as a test or a demonstration needs. */
    public Settings with(Map<String, ?> values) {
        Map<String, Object> paths = new HashMap<>();
        values.forEach((path, value) -> paths.put(ROOT + "." + path, value));
        return new Settings(ConfigFactory.parseMap(paths, "set by the command").withFallback(root));
    }

    /** All that stands under {@code claimwire}. */
    public Config all() {
        return root.getConfig(ROOT);
    }

    /** The {@code claimwire.topics}. */
    public Config topics() {
        return all().getConfig("topics");
    }

    /** Properties for any Kafka client: the bootstrap servers, and whatever stands under {@code claimwire.kafka.client}. */
    public Properties kafka() {
        Properties properties = new Properties();
        properties.setProperty("bootstrap.servers", all().getString("kafka.bootstrap-servers"));
        flat(all().getConfig("kafka.client")).forEach(properties::setProperty);
        return properties;
    }

    /** Properties for the registry's client: whatever stands under {@code claimwire.registry.client}. */
    public Map<String, String> registryClient() {
        return flat(all().getConfig("registry.client"));
    }

    /** A setting's paths and values as dotted names, such as Kafka's own; a list becomes words separated by commas. */
    public static Map<String, String> flat(Config config) {
        Map<String, String> flat = new HashMap<>();
        for (Map.Entry<String, ConfigValue> entry : config.entrySet()) {
            flat.put(
                    String.join(".", ConfigUtil.splitPath(entry.getKey())),
                    words(entry.getValue().unwrapped()));
        }
        return flat;
    }

    private static String words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value.toString();
    }

    private static Config fromEnvironment(Config known, Map<String, String> environment) {
        Config found = ConfigFactory.empty();
        for (Map.Entry<String, ConfigValue> setting : known.entrySet()) {
            String variable = variable(setting.getKey());
            String value = environment.get(variable);
            if (setting.getKey().startsWith(ROOT + ".") && value != null) {
                found = found.withValue(
                        setting.getKey(), ConfigValueFactory.fromAnyRef(value, "environment variable " + variable));
            }
        }
        return found;
    }

    /** The environment variable that sets a path. */
    public static String variable(String path) {
        return path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
