package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: real streams, closed and full ones, in a locale without Unicode. */
class ProcessIT {

    private static final Path FULL = Path.of("/dev/full");

    private final Path folder;

    ProcessIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void endsQuietlyWhenNobodyReadsOnAsWithHead() throws Exception {
        Process process =
                start(builder("extract", "--format", "jsonl", wire(5_000).toString()));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("{\"id\":\"0\"");
        }
        assertThat(exitCode(process)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void writesUtf8WhateverTheLocale() throws Exception {
        Path text = Files.writeString(folder.resolve("text.txt"), "\u00c9tat d\u2019urgence \u2014 \u201ccalm\u201d.");
        ProcessBuilder builder = builder("extract", text.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = start(builder);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out)
                .contains("\u00c9tat d\u2019urgence \u2014 \u201ccalm\u201d.\n")
                .doesNotContain("\u001b");
        assertThat(exitCode(process)).isZero();
    }

    @Test
    @EnabledIf("hasFullDevice")
    void doesNotTakeAFullDiskForSuccess() throws Exception {
        Process process = start(builder("extract", wire(1).toString()).redirectOutput(FULL.toFile()));
        assertThat(exitCode(process)).isEqualTo(1);
        assertThat(err()).contains("standard output cannot be written").doesNotContain("\tat ");
    }

    static boolean hasFullDevice() {
        return Files.exists(FULL);
    }

    private Path wire(int items) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int id = 0; id < items; id++) {
            lines.add("{\"id\": \"" + id + "\", \"status\": \"withheld\", \"text\": \"Nothing.\"}");
        }
        return Files.write(folder.resolve("wire.jsonl"), lines);
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Claimwire.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errFile().toFile());
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        return builder.start();
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(errFile());
    }

    private Path errFile() {
        return folder.resolve("err.txt");
    }
}
