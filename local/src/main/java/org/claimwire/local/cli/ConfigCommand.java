package org.claimwire.local.cli;

import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

/** Shows the settings; its output is itself a file that {@code --config} reads. */
@Command(
        name = "config",
        header = "Shows what is set, and where it comes from.",
        description = {
            "%nStrongest first: -D on the command line, CLAIMWIRE_ environment variables, the file that --config names,"
                    + " and the defaults in reference.conf."
        },
        synopsisSubcommandLabel = "show")
final class ConfigCommand {

    /** Names of settings, mostly Kafka's and Confluent's, whose values nobody should see over a shoulder. */
    private static final Pattern SECRET = Pattern.compile(
            "password|secret|token|credential|passphrase|jaas|user\\.info|keystore\\.key|private",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOGIN_IN_ADDRESS = Pattern.compile("(?<=://)[^/@\\s,]*@");
    private static final Pattern RESOURCE = Pattern.compile("(?: @ \\S+)?: (\\d+)");
    private static final String MASK = "********";

    private final Terminal terminal;
    private final GlobalOptions options;

    ConfigCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Command(
            name = "show",
            header = "Prints every setting with its value and its origin; secrets are masked.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  claimwire config show",
                "  CLAIMWIRE_TOPICS_PARTITIONS=6 claimwire config show | grep partitions",
                "  claimwire config show > my.conf      a file to edit and give to --config"
            })
    int show() throws IOException {
        Map<String, ConfigValue> sorted = new TreeMap<>();
        options.settings()
                .all()
                .entrySet()
                .forEach(entry -> sorted.put("claimwire." + entry.getKey(), entry.getValue()));
        for (Map.Entry<String, ConfigValue> setting : sorted.entrySet()) {
            String value = masked(setting.getKey(), setting.getValue());
            terminal.out().write("%s = %s  # %s%n".formatted(setting.getKey(), value, origin(setting.getValue())));
        }
        terminal.out().flush();
        return 0;
    }

    private static String masked(String name, ConfigValue value) {
        if (SECRET.matcher(name).find()) {
            return quoted(MASK);
        }
        String rendered = value.render(ConfigRenderOptions.concise());
        return LOGIN_IN_ADDRESS.matcher(rendered).replaceAll(MASK + "@");
    }

    private static String quoted(String words) {
        return ConfigValueFactory.fromAnyRef(words).render(ConfigRenderOptions.concise());
    }

    /** The origin without the address of the jar that a resource lies in. */
    private static String origin(ConfigValue value) {
        return RESOURCE.matcher(value.origin().description()).replaceAll(":$1");
    }
}
