package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.producer.intake.Intake;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example wire is read whole and tells what its README says. */
class ExampleWireTest {

    private static final Path EXAMPLES = Path.of("../examples");

    private static List<ParsedItem> parsed = List.of();
    private static List<WireItem> items = List.of();

    @BeforeAll
    static void readTheWire() {
        List<ParsedItem> all = new ArrayList<>();
        Intake.of(List.of(EXAMPLES.toString()), InputStream.nullInputStream(), Parsing.CLOCK)
                .forEach(all::add);
        parsed = all;
        items = Parsing.items(all);
    }

    @Test
    void isReadWithoutARefusal() {
        assertThat(Parsing.refusals(parsed)).isEmpty();
        assertThat(items).hasSizeBetween(20, 40);
    }

    @Test
    void standsInTheOrderOfItsTimesWithOneTimeAVersion() {
        assertThat(items)
                .extracting(item -> item.getVersionTime().getTime())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(items)
                .extracting(item -> item.getUri() + " " + item.getVersion())
                .doesNotHaveDuplicates();
    }

    @Test
    void endsWithOneCanceledOneWithheldAndTwoCorrectedItems() {
        Map<String, WireItem> last = new LinkedHashMap<>();
        items.forEach(item -> last.put(item.getUri(), item));

        assertThat(last.values())
                .filteredOn(item -> item.getStatus() == PubStatus.CANCELED)
                .extracting(WireItem::getUri)
                .containsExactly("item:Qazaq%20Pulse/qp-telegram-7781");
        assertThat(last.values())
                .filteredOn(item -> item.getStatus() == PubStatus.WITHHELD)
                .extracting(WireItem::getUri)
                .containsExactly("item:Caspian%20Ledger/cl-48230");
        assertThat(last.values())
                .filteredOn(item -> item.getVersion().equals("2") && item.getStatus() == PubStatus.USABLE)
                .extracting(WireItem::getUri)
                .contains("item:Alatau%20Dispatch/2201070640-toll", "item:Steppe%20Wire/kz-0109-toll");
    }

    @Test
    void killsTheTotalOf44UnderAUriOfItsOwn() {
        WireItem total = find("nh-22-0109-15");
        WireItem kill = find("nh-22-0109-kill");

        assertThat(total.getText()).contains("at 44");
        assertThat(total.getVersionTime().getTime()).isEqualTo(Instant.parse("2022-01-09T15:00:00Z"));
        assertThat(kill.getWithdraws()).containsExactly(total.getUri());
        assertThat(kill.getOutlet()).isEqualTo(total.getOutlet());
    }

    @Test
    void replacesAHeadlineAloneByAReport() {
        assertThat(find("kz-0115-flash").getText()).isEmpty();
        assertThat(find("kz-0115-toll").getReplaces())
                .containsExactly(find("kz-0115-flash").getUri());
    }

    @Test
    void letsSeveralOutletsCarryOneText() {
        assertThat(find("sj-2022-000114").getCarriedBy()).containsExactly("Khan Peak Courier", "Caspian Ledger");
    }

    private static WireItem find(String id) {
        return items.stream()
                .filter(item -> item.getUri().endsWith("/" + id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + id));
    }
}
