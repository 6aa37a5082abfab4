package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.local.cli.json.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final String ARTICLE =
            "{\"id\": \"a\", \"outlet\": \"Steppe Courier\", \"published\": \"2022-01-06\", \"text\": \"“The square is"
                    + " calm,” police said. The mayor believes that it is over.\", \"attributions\": [{\"source\": [[22, 28]],"
                    + " \"cue\": [[29, 33]], \"content\": [[0, 21]]}, {\"source\": [[35, 44]], \"cue\": [[45, 53]],"
                    + " \"content\": [[54, 69]]}]}\n";
    private static final String PASSAGE =
            "{\"id\": \"p\", \"outlet\": \"Steppe Courier\", \"published\": \"2022-01-06\", \"text\": \"Six miners were"
                    + " killed.\", \"figures\": [{\"phrase\": \"Six\", \"begin\": 0, \"outcome\": \"killed\", \"value\": 6,"
                    + " \"qualifier\": \"exact\", \"population\": \"miners\", \"source\": null, \"part_of\": false,"
                    + " \"background\": false}]}\n";

    private final Path gold;

    EvaluateCommandTest(@TempDir Path gold) {
        this.gold = gold;
    }

    @Test
    void printsWhatItMeasuresAsOneTableWithTheReadersVersionAndItsSpeed() throws IOException {
        file("attributions.dev.jsonl", ARTICLE);
        file("figures.dev.jsonl", PASSAGE);
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^ +accurate-\\d+ +small-\\d+ +fast-\\d+ +rules-\\d+$")
                .containsPattern("(?m)^ATTRIBUTIONS, 1 text( +P +R +F){4} +LABELS$")
                .containsPattern("(?m)^speech\\.linked( +1\\.000){12} +1$")
                .containsPattern("(?m)^right( +1\\.000){12} +1$")
                .containsPattern("(?m)^articles of 940 words a second( +\\d+\\.\\d){4}$")
                .containsPattern("(?m)^loading( +\\d+ ms){4}$")
                .containsPattern("(?m)^heap held( +\\d+\\.\\d MB){4}$");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsALineAMeasureForAProgram() throws IOException {
        file("figures.dev.jsonl", PASSAGE);
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--format", "jsonl");
        List<JsonNode> lines = run.lines().stream().map(Contract::tree).toList();
        assertThat(lines)
                .filteredOn(line -> line.path("measure").asText().equals("right"))
                .hasSize(4)
                .allSatisfy(line -> {
                    assertThat(line.get("set").asText()).isEqualTo("figures");
                    assertThat(line.get("F").asDouble()).isEqualTo(1);
                    assertThat(line.get("labels").asInt()).isEqualTo(1);
                });
        JsonNode speed = lines.get(lines.size() - 1);
        assertThat(speed.get("type").asText()).isEqualTo("speed");
        assertThat(speed.get("version").asText()).startsWith("rules-");
        assertThat(speed.get("articlesPerSecond").asDouble()).isPositive();
    }

    @Test
    void refusesWeightsThatAreNoneAndSaysWhatMakesThem() throws IOException {
        file("figures.dev.jsonl", PASSAGE);
        Path weights = Files.writeString(gold.resolve("other.weights"), "no weights");
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--weights", weights.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("other.weights is no attribution model", "'claimwire train' makes one");
    }

    @Test
    void measuresOneSetAlone() throws IOException {
        file("attributions.dev.jsonl", ARTICLE);
        file("figures.dev.jsonl", PASSAGE);
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--set", "figures");
        assertThat(run.out()).contains("FIGURES").doesNotContain("ATTRIBUTIONS");
    }

    @Test
    void measuresTheReadersThatAreNamed() throws IOException {
        file("figures.dev.jsonl", PASSAGE);
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--reader", "rules,fast");
        assertThat(run.out()).containsPattern("(?m)^ +fast-\\d+ +rules-\\d+$");

        CommandRun unknown = CommandRun.of("evaluate", "--gold", gold.toString(), "--reader", "thorough");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("--reader takes accurate, small, fast, rules, not thorough");
    }

    @Test
    void saysWhyAReaderThatIsAskedForCannotBeMeasured() throws IOException {
        file("figures.dev.jsonl", PASSAGE);
        List<String> said = new ArrayList<>();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new StringWriter(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        CommandLine command = new CommandLine(new EvaluateCommand(terminal, List.of(new AbsentModel())));
        command.setExecutionExceptionHandler((failure, at, parsed) -> {
            said.add(failure.getMessage());
            return 1;
        });
        assertThat(command.execute("--gold", gold.toString(), "--reader", "accurate"))
                .isEqualTo(1);
        assertThat(said).containsExactly("the reader 'accurate' cannot be measured: its weights are away");
    }

    @Test
    void listsMissesOnStandardErrorForTheyQuoteTheTexts() throws IOException {
        file("figures.dev.jsonl", PASSAGE.replace("\"value\": 6", "\"value\": 7"));
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--errors", "1");
        assertThat(run.err()).contains("[wrong value] p | killed | Six | read exact 6 | exact 7 | Six miners");
        assertThat(run.out()).doesNotContain("miners");
    }

    @Test
    void saysWhatAFolderWithoutLabelledTextsShouldHold() {
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(gold + " holds none of attributions.dev.jsonl, figures.dev.jsonl, incidents.dev.jsonl")
                .contains("evaluation/README.md");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysWhichSetIsMissing() throws IOException {
        file("figures.dev.jsonl", PASSAGE);
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--set", "incidents");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("lacks incidents.dev.jsonl", "It holds figures.");
    }

    @Test
    void namesTheLineOfALabelThatItCannotUnderstand() throws IOException {
        file("figures.dev.jsonl", PASSAGE + "{\"id\": \"q\", \"text\": \"x\"}\n");
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("figures.dev.jsonl:2: the label has no 'figures'");
    }

    @Test
    void wantsAFolderAndANumber() {
        assertThat(CommandRun.of("evaluate").exitCode()).isEqualTo(2);
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--errors", "-1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--errors needs a number");
    }

    private void file(String name, String lines) throws IOException {
        Files.writeString(gold.resolve(name), lines);
    }
}
