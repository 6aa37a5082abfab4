package org.claimwire.local.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the release, and the Java it runs on. */
final class ReleaseVersion implements IVersionProvider {

    /** Written into the jar by Maven. */
    private static final String BUILD = "/META-INF/maven/org.claimwire/local/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"claimwire " + release(), "Java " + Runtime.version()};
    }

    private static String release() throws IOException {
        try (InputStream build = ReleaseVersion.class.getResourceAsStream(BUILD)) {
            if (build == null) {
                return "(unpackaged classes)";
            }
            Properties properties = new Properties();
            properties.load(build);
            return properties.getProperty("version", "(no version in " + BUILD + ")");
        }
    }
}
