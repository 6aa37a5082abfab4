package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the network is trained on is cut as what it reads: {@code training/tokens.py} and our tokenizer agree on every word. */
class SameTokensTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path VOCABULARY =
            Path.of("../transformer-small/src/main/resources/org/claimwire/transformer/model/small/pieces.txt");

    /** Texts that labelled articles do not hold. */
    private static final List<String> NASTY = List.of(
            "",
            "\n\n",
            "\u201cHe\u200bsaid\u201d \ufeff\u00ad\u0000x",
            "caf\u00e9 cafe\u0301 \u1e69 \u0130stanbul stra\u00dfe \u01c5ungla \u216b \u0661\u0662 5,000\u00a0km\u00b2 \u00bd",
            "\ud83d\ude92 \ud83d\udc69\u200d\ud83d\ude92 \u5317\u4eac \u0645\u0631\u062d\u0628\u0627 \u0e01\u0e33",
            "a\u2028b\u2029c\u3000d\u1680e\u0085f\u001cg",
            "'tis \u2018so\u2019 --- \u2014\u2026\u00ab!\u00bb \"it\" \"is");

    @Test
    void cutsAsTheTrainingDoes(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(hasPython(), "no python3 here");
        List<String> texts = new ArrayList<>(NASTY);
        labelled().forEach(texts::add);
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(JSON.writeValueAsString(text));
        }
        Path given = Files.write(folder.resolve("texts"), lines);
        Process python = new ProcessBuilder("python3", "training/tokens.py", VOCABULARY.toString())
                .redirectInput(given.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(python.getInputStream(), StandardCharsets.UTF_8))) {
            for (String text : texts) {
                assertThat(ours(text)).as(text).isEqualTo(JSON.readTree(out.readLine()));
            }
        }
        assertThat(python.waitFor()).isZero();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Stream<String> labelled() throws IOException {
        Path gold = Path.of(Optional.ofNullable(System.getenv("CLAIMWIRE_GOLD")).orElse("../../shared/gold"));
        if (!Files.isDirectory(gold)) {
            return Stream.of();
        }
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode node = JSON.readTree(line);
                    for (JsonNode text : node.has("docs") ? node.get("docs") : List.of(node)) {
                        if (text.hasNonNull("text")) {
                            texts.add(text.get("text").asText());
                        }
                    }
                }
            }
        }
        return texts.stream();
    }

    /** Paragraphs of [begin, end, pieces, shape], with offsets in code points, as Python counts. */
    private static ArrayNode ours(String text) {
        ArrayNode paragraphs = JSON.createArrayNode();
        int begin = 0;
        while (begin <= text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            List<PieceWord> words = Vocabulary.TOKENIZER.words(text, begin, end);
            if (!words.isEmpty()) {
                ArrayNode paragraph = paragraphs.addArray();
                words.forEach(word -> add(paragraph.addArray(), text, word));
            }
            begin = end + 1;
        }
        return paragraphs;
    }

    private static void add(ArrayNode row, String text, PieceWord word) {
        row.add(text.codePointCount(0, word.begin())).add(text.codePointCount(0, word.end()));
        ArrayNode pieces = row.addArray();
        for (int piece : word.pieces()) {
            pieces.add(piece);
        }
        row.add(word.shape());
    }
}
