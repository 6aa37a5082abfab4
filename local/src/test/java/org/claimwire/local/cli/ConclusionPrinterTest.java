package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.local.cli.json.Contract;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Position;
import org.claimwire.v1.Situation;
import org.junit.jupiter.api.Test;

class ConclusionPrinterTest {

    private static final String ID = "alert-1";

    private final StringWriter out = new StringWriter();

    @Test
    void tellsAnAlertAsItOpensAndEnds() {
        ConclusionPrinter printer = printer(OutputFormat.TABLE, WatchFilter.ALL);
        printer.print(ID, Disagreement.open());
        printer.print(ID, Disagreement.resolved());
        assertThat(heads()).containsExactly("ALERT high", "RESOLVED high");
        assertThat(out.toString()).contains("contradiction ended: ");
    }

    @Test
    void saysNothingTwice() {
        ConclusionPrinter printer = printer(OutputFormat.TABLE, WatchFilter.ALL);
        printer.print(ID, Disagreement.open());
        printer.print(ID, Disagreement.open());
        printer.print(Disagreement.KEY, Disagreement.situation());
        printer.print(Disagreement.KEY, carriedByMore());
        assertThat(heads()).hasSize(2);
    }

    @Test
    void givesAProgramEveryValue() {
        ConclusionPrinter printer = printer(OutputFormat.JSONL, WatchFilter.ALL);
        printer.print(Disagreement.KEY, Disagreement.situation());
        printer.print(Disagreement.KEY, carriedByMore());
        printer.print(Disagreement.KEY, (Situation) null);
        List<String> lines = out.toString().lines().toList();
        new Contract().holdsFor(lines);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).contains("\"closed\"");
    }

    @Test
    void saysWhatIsNoLongerKeptOnlyOfWhatItHasToldOf() {
        ConclusionPrinter printer = printer(OutputFormat.TABLE, WatchFilter.ALL);
        printer.print("other", (Alert) null);
        printer.print("other", (Situation) null);
        assertThat(out.toString()).isEmpty();
        printer.print(ID, Disagreement.open());
        printer.print(ID, (Alert) null);
        assertThat(heads()).containsExactly("ALERT high", "CLOSED");
    }

    @Test
    void tellsAnOpenAlertToItsEndAndThenNoMore() {
        ConclusionPrinter printer =
                printer(OutputFormat.TABLE, new WatchFilter(null, null, "KZ", Outcome.KILLED, true));
        printer.print("2", Disagreement.resolved());
        assertThat(out.toString()).isEmpty();
        printer.print(ID, Disagreement.open());
        printer.print(ID, Disagreement.resolved());
        printer.print(
                ID,
                Alert.newBuilder(Disagreement.resolved()).setHeadline("other").build());
        assertThat(heads()).containsExactly("ALERT high", "RESOLVED high");
    }

    private static Situation carriedByMore() {
        Situation situation = Disagreement.situation();
        Position first = Position.newBuilder(situation.getPositions().get(0))
                .setOutlets(List.of("Steppe Courier", "Herald"))
                .build();
        return Situation.newBuilder(situation)
                .setPositions(List.of(
                        first,
                        situation.getPositions().get(1),
                        situation.getPositions().get(2)))
                .build();
    }

    /** The words before each headline. */
    private List<String> heads() {
        return out.toString()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, Math.max(0, line.indexOf(" Killed") - 1)))
                .toList();
    }

    private ConclusionPrinter printer(OutputFormat format, WatchFilter filter) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        return new ConclusionPrinter(terminal, format, filter);
    }
}
