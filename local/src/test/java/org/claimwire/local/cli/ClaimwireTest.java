package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimwireTest {

    @Test
    void explainsItselfOnStandardOutput() {
        CommandRun run = CommandRun.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: claimwire", "Examples:", "config", "2   wrong usage");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void namesItsReleaseAndTheJavaItRunsOn() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("claimwire ").contains("Java " + Runtime.version());
    }

    @Test
    void asksForACommandOnStandardError() {
        CommandRun run = CommandRun.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Which command?", "claimwire --help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        CommandRun run = CommandRun.of("confg");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'confg'").contains("config");
    }

    @Test
    void generatesACompletionScriptThatKnowsEveryCommand() {
        CommandRun run = CommandRun.of("generate-completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("complete -F", "config", "--verbose");
    }
}
