package org.claimwire.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.dashboard.SampleDesk.HIGH_URI;
import static org.claimwire.dashboard.SampleDesk.MORNING;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.dashboard.TestServer;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.schemas.ContentHash;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.claimwire.v1.WithdrawalReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an outlet kills is gone from every answer at once, whatever was read of it before. */
class KilledItemTest {

    private static final Instant APPENDED = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant LATER = MORNING.plusSeconds(3600);
    private static final String ITEM = "/api/items/" + URLEncoder.encode(HIGH_URI, StandardCharsets.UTF_8);
    private static final List<String> WORDS =
            List.of("died in the flood", SampleDesk.headline(HIGH_URI), SampleDesk.link(HIGH_URI), "please do not use");

    private final TestServer server = TestServer.start();

    @BeforeEach
    void tell() {
        Flood.tell(server.view());
        server.view().remove(Kind.ITEM, SampleDesk.LOW_URI);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isInManyAnswersWhileItStands() {
        assertThat(everything()).contains("people died in the flood");
        assertThat(server.get("/api/claims?text=died").body()).contains("\"total\":1");
        assertThat(server.get("/api/situations?text=died").body()).contains("\"total\":1");
    }

    @Test
    void leavesNoWordAnywhereOnceItIsCanceled() {
        server.view().put(version("2", PubStatus.CANCELED), APPENDED);
        assertGone("killed", "canceled");
    }

    @Test
    void leavesNoWordAnywhereOnceItIsWithheld() {
        server.view().put(version("2", PubStatus.WITHHELD), APPENDED);
        assertGone("withheld", "withheld");
    }

    @Test
    void leavesNoWordAnywhereOnceAnotherItemOfTheOutletKillsIt() {
        server.view().put(notice("Asia Desk"), APPENDED);
        assertGone("killed", "canceled");
    }

    @Test
    void isNotSilencedByAnotherOutlet() {
        server.view().put(notice("Steppe Courier"), APPENDED);
        assertThat(server.get(ITEM).body()).contains(Flood.HIGH, "\"status\":\"usable\"");
    }

    @Test
    void leavesNoWordWhereTheNoticeCameFirst() {
        try (TestServer fresh = TestServer.start()) {
            fresh.view().put(notice("Asia Desk"), APPENDED);
            Flood.tell(fresh.view());
            assertThat(fresh.get(ITEM).body()).doesNotContain("died").contains("\"text\":null");
            assertThat(fresh.get("/api/claims/claim-high").body()).contains("\"hidden\":true");
        }
    }

    @Test
    void leavesNoWordsOfAClaimThatComesAsKilledBeforeItsItemDoes() {
        server.view()
                .put(
                        Claim.newBuilder(Flood.HIGH_CLAIM)
                                .setState(ClaimState.WITHDRAWN)
                                .setWithdrawnAt(LATER)
                                .setWithdrawnBecause(WithdrawalReason.KILLED)
                                .build(),
                        APPENDED);
        assertThat(server.get("/api/claims/claim-high").body())
                .contains("\"withdrawnBecause\":\"killed\"", "\"sentence\":null", "\"figures\":[]", "Health Ministry")
                .doesNotContain("died");
        assertThat(server.get("/api/situations?detail=true").body())
                .doesNotContain("died")
                .contains(Flood.LOW);
    }

    @Test
    void hidesOnlyWhatWasBeforeWhereTheOutletSpeaksAgain() {
        server.view().put(version("2", PubStatus.CANCELED), APPENDED);
        WireItem again = SampleDesk.item(
                HIGH_URI,
                "3",
                PubStatus.USABLE,
                LATER.plusSeconds(60),
                "12 people died, the health ministry now says.");
        server.view().put(again, APPENDED);
        assertThat(server.get(ITEM).body()).contains("12 people died", "\"status\":\"usable\"");
        assertThat(server.get(ITEM + "?version=1").body())
                .contains("\"hidden\":true")
                .doesNotContain("90 people");
        assertThat(server.get("/api/claims/claim-high").body())
                .contains("\"hidden\":true")
                .doesNotContain("90 people");
        server.view()
                .put(
                        Claim.newBuilder(Flood.HIGH_CLAIM)
                                .setAssertedAt(LATER.plusSeconds(60))
                                .setItemHash(ContentHash.of(again))
                                .build(),
                        APPENDED);
        assertThat(server.get("/api/claims/claim-high").body())
                .as("the version that speaks again holds it")
                .contains("\"hidden\":false");
        assertThat(server.get("/api/situations?detail=true").body()).contains(Flood.HIGH);
    }

    private void assertGone(String reason, String status) {
        String all = everything();
        assertThat(WORDS).noneMatch(all::contains);
        assertThat(all).contains(Flood.LOW);
        assertThat(server.get("/api/claims?text=died").body()).contains("\"total\":0");
        assertThat(server.get("/api/situations?text=died").body()).contains("\"total\":0");
        assertThat(server.get("/api/claims/claim-high").body())
                .contains("\"withdrawnBecause\":\"" + reason + "\"", "\"hidden\":true", "Health Ministry");
        assertThat(server.get(ITEM).body())
                .contains("\"text\":null", "\"headline\":null", "\"status\":\"" + status + "\"", "\"available\":false");
        assertThat(server.view().textKept()).isZero();
    }

    private String everything() {
        return String.join(
                "\n",
                Stream.of(
                                "/api/status",
                                "/api/situations?detail=true",
                                "/api/alerts",
                                "/api/claims",
                                "/api/claims/claim-high.jsonld",
                                ITEM,
                                ITEM + "?version=1",
                                "/api/export/situations.jsonl",
                                "/api/export/situations.csv",
                                "/api/export/alerts.jsonl",
                                "/api/export/claims.csv",
                                "/api/export/claims.jsonl")
                        .map(path -> server.get(path).body())
                        .toList());
    }

    private static WireItem version(String number, PubStatus status) {
        return SampleDesk.item(HIGH_URI, number, status, LATER, "Kill: please do not use the story of the flood.");
    }

    private static WireItem notice(String outlet) {
        return WireItem.newBuilder(SampleDesk.item("item:kill", "1", PubStatus.CANCELED, LATER, "please do not use"))
                .setOutlet(outlet)
                .setWithdraws(List.of(HIGH_URI))
                .build();
    }
}
