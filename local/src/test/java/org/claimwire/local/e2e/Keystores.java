package org.claimwire.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Keys and certificates as a desk's administrator makes them, by the JDK's own {@code keytool}: one pair for the servers on
 * 127.0.0.1, one for the desk, a trust store that holds both, and one that holds neither.
 */
final class Keystores {

    /** Opens all of them; it must turn up nowhere else. */
    static final String PASSWORD = "keystore-secret-8213";

    private final Path folder;

    private Keystores(Path folder) {
        this.folder = folder;
    }

    static Keystores in(Path folder) throws IOException, InterruptedException {
        Keystores made = new Keystores(Files.createDirectories(folder));
        made.pair("server");
        made.pair("desk");
        made.pair("stranger");
        made.trust("trusted.p12", "server", "desk");
        made.trust("astray.p12", "stranger");
        return made;
    }

    Path server() {
        return folder.resolve("server.p12");
    }

    Path desk() {
        return folder.resolve("desk.p12");
    }

    /** Trusts the servers and the desk. */
    Path trusted() {
        return folder.resolve("trusted.p12");
    }

    /** Trusts somebody else. */
    Path astray() {
        return folder.resolve("astray.p12");
    }

    /** TLS as the server speaks it. */
    SSLContext serverContext() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(server())) {
            keys.load(stream, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void pair(String name) throws IOException, InterruptedException {
        keytool(
                name + ".p12",
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=ip:127.0.0.1,dns:localhost");
        keytool(name + ".p12", "-exportcert", "-rfc", "-alias", name, "-file", certificate(name));
    }

    private void trust(String store, String... names) throws IOException, InterruptedException {
        for (String name : names) {
            keytool(store, "-importcert", "-noprompt", "-alias", name, "-file", certificate(name));
        }
    }

    private String certificate(String name) {
        return folder.resolve(name + ".pem").toString();
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of(
                "-storetype", "PKCS12", "-keystore", folder.resolve(store).toString()));
        command.addAll(List.of("-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
