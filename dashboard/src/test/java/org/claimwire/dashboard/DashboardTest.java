package org.claimwire.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.claimwire.dashboard.view.Progress.State;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;

/** A dashboard whose brokers are away. */
class DashboardTest {

    @Test
    void servesAndSaysWhyItHasNothingToShowWhileNoBrokerAnswers() throws Exception {
        Settings settings = settings(0)
                .with(Map.of(
                        "kafka.client.\"default.api.timeout.ms\"", 500, "kafka.client.\"request.timeout.ms\"", 400));
        try (Dashboard dashboard = Dashboard.start(settings)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> dashboard.progress().state() == State.DISCONNECTED);
            HttpResponse<String> ready = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(dashboard.address().resolve("/health/ready"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("\"detail\":\"");
        }
    }

    @Test
    void saysThatItsPortIsTakenAndWhatToSet() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Dashboard.start(settings(taken.getLocalPort())))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot listen at 127.0.0.1:" + taken.getLocalPort())
                    .hasMessageContaining("claimwire.dashboard.port");
        }
    }

    private static Settings settings(int port) {
        return Settings.load()
                .with(Map.of(
                        "dashboard.port", port,
                        "kafka.bootstrap-servers", "127.0.0.1:1",
                        "registry.url", "mock://away"));
    }
}
