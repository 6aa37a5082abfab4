package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final String ARTICLE = "{\"id\": \"a\", \"text\": \"The mayor said it rained.\", \"attributions\": ["
            + "{\"source\": [[0, 9]], \"cue\": [[10, 14]], \"content\": [[15, 24]]}]}\n";

    private final Path folder;

    TrainCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesWeightsThatEvaluateReads() throws IOException {
        Files.writeString(folder.resolve("attributions.train.jsonl"), ARTICLE);
        Files.writeString(folder.resolve("attributions.dev.jsonl"), ARTICLE);
        String gold = folder.toString();
        String weights = folder.resolve("own.weights").toString();
        CommandRun train = CommandRun.of("train", "--gold", gold, "--out", weights, "--members", "1");
        assertThat(train.exitCode()).as(train.err()).isZero();
        assertThat(train.err()).contains("wrote " + weights);

        CommandRun evaluate = CommandRun.of("evaluate", "--gold", gold, "--weights", weights);
        assertThat(evaluate.exitCode()).as(evaluate.err()).isZero();
        assertThat(evaluate.out()).contains("speech.linked");
    }

    @Test
    void refusesToAverageNoTagger() {
        CommandRun run = CommandRun.of("train", "--gold", folder.toString(), "--out", "x", "--members", "0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--members needs a number from 1 on, not 0");
    }

    @Test
    void saysWhichFileTheFolderLacks() {
        CommandRun run = CommandRun.of("train", "--gold", folder.toString(), "--out", "x");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("attributions.train.jsonl");
    }
}
