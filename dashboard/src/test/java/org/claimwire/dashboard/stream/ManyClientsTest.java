package org.claimwire.dashboard.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.dashboard.TestServer;
import org.claimwire.v1.SourceTally;
import org.junit.jupiter.api.Test;

/** Many clients, and some that never read. What is counted is what has come to whom; no clock is held against any. */
class ManyClientsTest {

    private static final int QUICK = 497;
    private static final int SLOW = 3;
    private static final int CHANGES = 1_200;
    private static final String LAST = "\"name\":\"the last one\"";

    @Test
    void noneOfFiveHundredClientsHoldsTheWriterOrTheOthersWhenSomeNeverRead() throws IOException {
        List<RawClient> quick = new ArrayList<>();
        List<RawClient> slow = new ArrayList<>();
        try (TestServer server = TestServer.start(Map.of("max-streams", QUICK + SLOW, "max-connections", 600))) {
            for (int i = 0; i < SLOW; i++) {
                slow.add(new RawClient(server, "/api/stream?types=source"));
            }
            for (int i = 0; i < QUICK; i++) {
                quick.add(new RawClient(server, "/api/stream?types=source&source=last"));
            }
            readUntil(quick, "retry: ");

            for (int i = 0; i < CHANGES; i++) {
                server.view().put(large("source " + i, "n" + i));
            }
            server.view().put(large("last", "the last one"));
            assertThat(server.view().lastChange().number())
                    .as("the writer has written everything while nobody has read any of it")
                    .isEqualTo(CHANGES + 1);

            readUntil(quick, LAST);
            assertThat(quick).noneMatch(RawClient::isCut);
            assertThat(slow).noneMatch(client -> client.hasRead(LAST));
            readUntil(slow, LAST);
        } finally {
            quick.forEach(RawClient::close);
            slow.forEach(RawClient::close);
        }
    }

    /** Has all of them read, in turn, until each has seen the words or is cut. */
    private static void readUntil(List<RawClient> clients, String words) {
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            clients.forEach(RawClient::read);
            return clients.stream().allMatch(client -> client.hasRead(words) || client.isCut());
        });
    }

    /** A tally whose event is some ten thousand characters, so that what is not read fills every buffer on the way. */
    private static SourceTally large(String key, String name) {
        SourceTally tally = SampleDesk.tally(SampleDesk.source(key, name), 1, SampleDesk.SITUATION);
        return SourceTally.newBuilder(tally)
                .setOutlets(Map.of("x".repeat(10_000), 1L))
                .build();
    }

    /** A client without a thread, which reads when it is asked to. */
    private static final class RawClient {

        private static final int SMALL_WINDOW = 4 * 1024;
        private static final int AT_ONCE = 256 * 1024;
        private static final ByteBuffer BUFFER = ByteBuffer.allocate(AT_ONCE);

        private final SocketChannel channel = SocketChannel.open();
        private final StringBuilder small = new StringBuilder();
        private boolean cut;

        RawClient(TestServer server, String path) throws IOException {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_WINDOW);
            channel.connect(new InetSocketAddress("127.0.0.1", server.address().getPort()));
            channel.write(ByteBuffer.wrap(
                    ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
        }

        boolean isCut() {
            return cut;
        }

        boolean hasRead(String words) {
            return small.indexOf(words) >= 0;
        }

        /** Reads what is there, and keeps of it what is no filler. */
        void read() {
            try {
                for (int read = next(); read > 0; read = next()) {
                    String text = new String(BUFFER.array(), 0, read, StandardCharsets.UTF_8);
                    small.append(text.replace("xxxxxxxxxx", ""));
                }
            } catch (IOException reset) {
                cut = true;
            }
        }

        private int next() throws IOException {
            BUFFER.clear();
            int read = channel.read(BUFFER);
            cut |= read < 0;
            return read;
        }

        void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
