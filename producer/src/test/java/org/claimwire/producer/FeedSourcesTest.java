package org.claimwire.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimwire.producer.LiveSource.Delivery;
import org.claimwire.producer.state.StateFolder;
import org.claimwire.schemas.Settings;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedSourcesTest {

    private static final String RSS = "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Kite</title><item>"
            + "<guid>urn:x:1</guid><title>Six hurt</title></item></channel></rss>";

    private final Path folder;

    FeedSourcesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void handOnTheItemsOfAFeedUnderTheNamesThatTheFileGives() throws IOException, InterruptedException {
        HttpServer server = server(RSS);
        try {
            WireItem item = firstItem("{name = kite, outlet = Kite Press, language = en, interval = 1 s, address = \""
                    + "http://127.0.0.1:" + server.getAddress().getPort() + "/feed\"}");

            assertThat(item.getUri()).isEqualTo("urn:x:1");
            assertThat(item.getFeed()).isEqualTo("kite");
            assertThat(item.getOutlet()).isEqualTo("Kite Press");
            assertThat(item.getLanguage()).isEqualTo("en");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void sayEveryMistakeOfTheirFile() throws IOException {
        String file = file("{name = kite, adress = \"http://a.example\"}\n{name = kite}");

        assertThatThrownBy(() -> sources(file, Settings.load()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("adress")
                .hasMessageContaining("feeds.conf:");
        assertThatThrownBy(() -> sources("feeds:" + folder.resolve("none.conf"), Settings.load()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.conf");
    }

    @Test
    void nameTheFormatsWhereAFeedNamesOneThatIsNotKnown() throws IOException {
        String file = file("{name = kite, address = \"http://a.example\", format = telex}");

        assertThatThrownBy(() -> sources(file, Settings.load()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the feed kite names the format telex")
                .hasMessageContaining("feed, html, json-lines");
    }

    private WireItem firstItem(String feed) throws IOException, InterruptedException {
        Settings settings = Settings.load().with(Map.of("producer.http.allowed-networks", "127.0.0.0/8"));
        List<String> said = new ArrayList<>();
        try (StateFolder state = StateFolder.open(folder.resolve("state"));
                Sources sources = sources(file(feed), settings)) {
            LiveSource source = sources.open(InputStream.nullInputStream(), state, () -> false, said::add)
                    .get(0);
            Collected collected = new Collected();
            Thread thread = new Thread(() -> run(source, collected));
            thread.start();
            ParsedItem first = collected.next();
            thread.interrupt();
            thread.join();
            assertThat(first).as("%s", said).isInstanceOf(AcceptedItem.class);
            return ((AcceptedItem) Objects.requireNonNull(first)).item();
        }
    }

    private static void run(LiveSource source, Delivery delivery) {
        try {
            source.run(delivery);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Sources sources(String source, Settings settings) {
        return Sources.of(ProduceOrder.once(List.of(source)), settings);
    }

    private String file(String feeds) throws IOException {
        return "feeds:" + Files.writeString(folder.resolve("feeds.conf"), "feeds = [\n" + feeds + "\n]\n");
    }

    private static HttpServer server(String document) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            byte[] bytes = document.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }
}
