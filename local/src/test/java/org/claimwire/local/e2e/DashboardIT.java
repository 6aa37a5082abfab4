package org.claimwire.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.dashboard.Dashboard;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.Progress.State;
import org.claimwire.local.installation.LocalInstallation;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.item.Origin;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Situation;
import org.claimwire.v1.WireItem;
import org.claimwire.v1.WithdrawalReason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard over a real pipeline shows what the oracle says, and no word of what was killed. */
class DashboardIT {

    private static final List<WireItem> ITEMS = ExampleWire.items();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static LocalStack stack;
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    DashboardIT() {}

    @BeforeAll
    static void start(@TempDir Path data) {
        folder = data;
        stack = new LocalStack(LocalInstallation.start(Settings.load()
                .with(Map.of("local.data-folder", data.resolve("stack").toString()))));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void showsWhatTheOracleSaysOfTheExampleWire() throws Exception {
        OfflineReplay oracle = oracle();
        try (Pipeline pipeline = new Pipeline(stack, "shown", folder);
                Dashboard dashboard = dashboard(pipeline);
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            pipeline.publish(ITEMS);
            pipeline.awaitRest();
            awaitAll(dashboard);

            assertThat(situations(dashboard)).isEqualTo(situations(oracle.situations()));
            assertThat(keys(dashboard, "alerts", "id"))
                    .isEqualTo(oracle.alerts().keySet());
            assertThat(keys(dashboard, "claims", "claimId"))
                    .isEqualTo(oracle.claims().keySet());
            assertThat(get(dashboard, "/api/status")
                            .path("counts")
                            .path("sources")
                            .asInt())
                    .isEqualTo(oracle.tallies().size());
            assertThat(app.hasFailed()).isFalse();
            assertNoWordIsLeft(dashboard, oracle);
        }
    }

    @Test
    void skipsWhatIsNoRecordAndShowsWhatComesBehindIt() throws Exception {
        try (Pipeline pipeline = new Pipeline(stack, "skipped", folder);
                Dashboard dashboard = dashboard(pipeline)) {
            pipeline.publish("item:a".getBytes(StandardCharsets.UTF_8), "no record".getBytes(StandardCharsets.UTF_8));
            pipeline.publish(null, new byte[] {0, 0, 0, 0, 1});
            pipeline.publish(ITEMS.get(0));
            awaitAll(dashboard);
            Progress progress = dashboard.progress();
            assertThat(progress.unreadable()).isEqualTo(2);
            assertThat(get(dashboard, "/api/items/" + encoded(ITEMS.get(0).getUri()))
                            .path("text")
                            .asText())
                    .isEqualTo(ITEMS.get(0).getText());

            pipeline.publish(ITEMS.get(0).getUri().getBytes(StandardCharsets.UTF_8), null);
            await().atMost(PATIENCE)
                    .until(() -> get(dashboard, "/api/status")
                                    .path("counts")
                                    .path("items")
                                    .asInt()
                            == 0);
        }
    }

    @Test
    void waitsForARegistryThatIsAwayAndLosesNothing() throws Exception {
        try (Pipeline pipeline = new Pipeline(stack, "away", folder)) {
            pipeline.publish(ITEMS.get(0));
            stack.stopRegistry();
            try (Dashboard dashboard = dashboard(pipeline)) {
                try {
                    await().atMost(PATIENCE).until(() -> dashboard.progress().state() == State.DISCONNECTED);
                    assertThat(dashboard.progress().unreadable()).isZero();
                } finally {
                    stack.startRegistry();
                }
                awaitAll(dashboard);
                assertThat(get(dashboard, "/api/status")
                                .path("counts")
                                .path("items")
                                .asInt())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void waitsForTopicsThatAreNotThereYet() throws Exception {
        Settings nobodys;
        try (Pipeline pipeline = new Pipeline(stack, "there", folder)) {
            nobodys = pipeline.settings().with(Map.of("topics.prefix", "nobodys.", "dashboard.port", 0));
        }
        try (Dashboard dashboard = Dashboard.start(nobodys)) {
            await().atMost(PATIENCE).until(() -> dashboard.progress().state() == State.DISCONNECTED);
            assertThat(dashboard.progress().reason()).contains("nobodys.", "claimwire topics create");
        }
    }

    private static void assertNoWordIsLeft(Dashboard dashboard, OfflineReplay oracle) throws Exception {
        List<Claim> gone = oracle.claims().values().stream()
                .filter(claim -> claim.getWithdrawnBecause() == WithdrawalReason.KILLED
                        || claim.getWithdrawnBecause() == WithdrawalReason.WITHHELD)
                .toList();
        assertThat(gone)
                .as("the example wire kills an item, and withholds another")
                .extracting(Claim::getWithdrawnBecause)
                .contains(WithdrawalReason.KILLED, WithdrawalReason.WITHHELD);
        for (Claim claim : gone) {
            JsonNode item = get(dashboard, "/api/items/" + encoded(claim.getUri()));
            assertThat(item.path("text").isNull()).isTrue();
            assertThat(item.path("headline").isNull()).isTrue();
            JsonNode shown = get(dashboard, "/api/claims/" + encoded(claim.getClaimId()));
            assertThat(shown.path("sentence").isNull()).isTrue();
            assertThat(shown.path("figures")).isEmpty();
            assertThat(shown.path("withdrawnBecause").asText()).isEqualTo(word(claim.getWithdrawnBecause()));
        }
        Set<String> goneUris = gone.stream().map(Claim::getUri).collect(Collectors.toSet());
        for (JsonNode situation :
                get(dashboard, "/api/situations?limit=500&detail=true").path("situations")) {
            for (JsonNode evidence : situation.findParents("claimId")) {
                assertThat(evidence.path("sentence").isNull())
                        .as(evidence.toString())
                        .isEqualTo(goneUris.contains(evidence.path("uri").asText()));
            }
        }
    }

    private static OfflineReplay oracle() {
        OfflineReplay oracle = OfflineReplay.of(Settings.load(), ExampleWire.READER);
        for (int i = 0; i < ITEMS.size(); i++) {
            oracle.accept(ITEMS.get(i), new Origin("example", 0, i));
        }
        return oracle;
    }

    /** By key, all that tells one situation from another: the spread, and every source's figure. */
    private static Map<String, List<String>> situations(Dashboard dashboard) throws Exception {
        Map<String, List<String>> situations = new HashMap<>();
        for (JsonNode situation : get(dashboard, "/api/situations?limit=500").path("situations")) {
            List<String> figures = new ArrayList<>(List.of(
                    situation.path("low") + ".." + situation.path("high") + " " + situation.path("independent")));
            for (JsonNode position : situation.path("positions")) {
                figures.add(position.path("source").path("key").asText() + " " + position.path("low") + ".."
                        + position.path("high") + " " + position.path("status").asText());
            }
            situations.put(situation.path("key").asText(), figures);
        }
        return situations;
    }

    private static Map<String, List<String>> situations(Map<String, Situation> values) {
        Map<String, List<String>> situations = new HashMap<>();
        values.forEach((key, situation) -> {
            List<String> figures = new ArrayList<>(
                    List.of(situation.getLow() + ".." + situation.getHigh() + " " + situation.getIndependent()));
            situation
                    .getPositions()
                    .forEach(position -> figures.add(position.getSource().getKey() + " "
                            + position.getLow() + ".." + position.getHigh() + " "
                            + word(position.getStatus())));
            situations.put(key, figures);
        });
        return situations;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> keys(Dashboard dashboard, String list, String key) throws Exception {
        return get(dashboard, "/api/" + list + "?limit=500").path(list).findValuesAsText(key).stream()
                .collect(Collectors.toSet());
    }

    private static Dashboard dashboard(Pipeline pipeline) throws IOException {
        return Dashboard.start(pipeline.settings().with(Map.of("dashboard.port", 0)));
    }

    private static void awaitAll(Dashboard dashboard) {
        await().atMost(PATIENCE)
                .until(() -> dashboard.progress().state() == State.LIVE
                        && dashboard.progress().lag() == 0
                        && dashboard.progress().lastRecordAt() != null);
    }

    private static JsonNode get(Dashboard dashboard, String path) throws IOException, InterruptedException {
        URI address = dashboard.address().resolve(path);
        String body = CLIENT.send(
                        HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        return JSON.readTree(body);
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
