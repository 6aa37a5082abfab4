package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.local.cli.json.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String STORY = "date 2022-01-06\r\n"
            + "At least eight soldiers were killed in the city, the interior ministry said on Thursday.\r\n"
            + "\u201cThe square is calm \u2014 \u00e9tat d\u2019urgence,\u201d police said.\r\n";

    private final Contract contract = new Contract();
    private final Path folder;

    ExtractCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keepsTheContractForTextsAndJsonLines() throws IOException {
        file("story.txt", STORY);
        file("wire.jsonl", """
                {"id": "a", "text": "Six people died, the health ministry said.", "title": "Six dead, ministry says"}
                {"id": "b", "text": "Nothing."}
                """);
        CommandRun run = CommandRun.of("extract", "--format", "jsonl", folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        contract.holdsFor(run.lines());
        assertThat(run.lines())
                .extracting(line -> Contract.tree(line).get("id").asText())
                .containsExactly("story.txt", "a", "b");
    }

    @Test
    void goesByTheAliasesOfTheOptionElseOfTheSetting() throws IOException {
        Path story = file("story.txt", STORY);
        Path option = file(
                "option.conf",
                "aliases = [{key = \"border-board:kz\", names = [\"Interior Ministry\"], kind = government}]");
        Path setting = file(
                "setting.conf",
                "aliases = [{key = \"other-board:kz\", names = [\"Interior Ministry\"], kind = government}]");
        String set = "-Dclaimwire.aliases=" + setting.toAbsolutePath();

        assertThat(firstKey(story, "--aliases", option.toString(), set)).isEqualTo("border-board:kz");
        assertThat(firstKey(story, set)).isEqualTo("other-board:kz");
        assertThat(firstKey(story)).startsWith("unnamed:");
    }

    @Test
    void takesVagueWordsAsTheSettingSays() throws IOException {
        Path story = file("floods.txt", "Dozens of people were killed in the floods.");

        assertThat(firstLow(story)).isEqualTo(24);
        assertThat(firstLow(story, "-Dclaimwire.vague-words=acled")).isEqualTo(12);
    }

    @Test
    void namesTheConventionsWhereTheSettingIsNone() throws IOException {
        Path story = file("floods.txt", "Dozens of people were killed in the floods.");
        CommandRun run = CommandRun.of("extract", "-Dclaimwire.vague-words=dozens", story.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("claimwire.vague-words: 'dozens' is not one of desk, acled, wikimpacts");
    }

    private static int firstLow(Path story, String... options) {
        List<String> arguments = new ArrayList<>(List.of("extract", "--format", "jsonl"));
        arguments.addAll(List.of(options));
        arguments.add(story.toString());
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Contract.tree(run.lines().get(0)).at("/figures/0/low").asInt();
    }

    private static String firstKey(Path story, String... options) {
        List<String> arguments = new ArrayList<>(List.of("extract", "--format", "jsonl"));
        arguments.addAll(List.of(options));
        arguments.add(story.toString());
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Contract.tree(run.lines().get(0)).at("/claims/0/source/key").asText();
    }

    @Test
    void countsOffsetsInTheFileAsItStandsLineEndsAndDateIncluded() throws IOException {
        JsonNode item = onlyItem(file("story.txt", STORY));
        JsonNode cue = item.at("/claims/0/cue");
        assertThat(STORY.substring(cue.get("begin").asInt(), cue.get("end").asInt()))
                .isEqualTo(cue.get("text").asText())
                .isEqualTo("said");
    }

    @Test
    void namesAFileByItsNameAndByItsPathBelowAFolder() throws IOException {
        Path file = file("2022/story.txt", STORY);
        assertThat(onlyItem(file).get("id").asText()).isEqualTo("story.txt");
        assertThat(onlyItem(folder).get("id").asText()).isEqualTo("2022/story.txt");
        assertThat(onlyItem(folder).get("uri").asText()).isEqualTo("file:2022/story.txt");
    }

    @Test
    void readsTheLastVersionOfAnItemWhereverItStands() throws IOException {
        Path wire = file("wire.jsonl", """
                {"id": "a", "outlet": "Steppe Courier", "version": "10", "text": "Five died, the ministry said."}
                {"id": "a", "outlet": "Steppe Courier", "version": "9", "text": "Nine died, the ministry said."}
                """);
        JsonNode item = onlyItem(wire);
        assertThat(item.get("version").asText()).isEqualTo("10");
        assertThat(item.at("/claims/0/sentence/exact").asText()).startsWith("Five died");
    }

    @Test
    void readsNothingInAnItemThatItsOutletHasTakenBack() throws IOException {
        Path wire = file("wire.jsonl", """
                {"id": "a", "version": "1", "text": "Five died, the ministry said."}
                {"id": "a", "version": "2", "status": "canceled", "text": "Five died, the ministry said."}
                """);
        JsonNode item = onlyItem(wire);
        assertThat(item.get("status").asText()).isEqualTo("canceled");
        assertThat(item.get("claims")).isEmpty();
        assertThat(item.get("figures")).isEmpty();
    }

    @Test
    void namesABadLineByFileAndLineAndGoesOn() throws IOException {
        Path wire = file("wire.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\n{broken\n{\"id\": \"c\", \"text\": \"y\"}\n");
        CommandRun run = CommandRun.of("extract", "--format", "jsonl", wire.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).contains(wire + ":2: ");
    }

    @Test
    void saysThatAFileIsMissingAndReadsTheOthers() throws IOException {
        Path there = file("story.txt", STORY);
        CommandRun run = CommandRun.of("extract", folder.resolve("missing.txt").toString(), there.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("missing.txt").doesNotContain("Exception");
        assertThat(run.out()).contains("story.txt");
    }

    @Test
    void readsStandardInputThroughADash() {
        CommandRun run = CommandRun.withInput(STORY, "extract", "--format", "jsonl", "-");
        assertThat(run.exitCode()).as(run.err()).isZero();
        contract.holdsFor(run.lines());
        assertThat(Contract.tree(run.out()).get("claims")).isNotEmpty();
    }

    @Test
    void showsAPersonWhoSaidIt() throws IOException {
        CommandRun run = CommandRun.of("extract", file("story.txt", STORY).toString());
        assertThat(run.out())
                .contains("At least eight soldiers were killed")
                .containsIgnoringCase("interior ministry (");
    }

    @Test
    void wantsAPathAndAKnownFormat() {
        assertThat(CommandRun.of("extract").exitCode()).isEqualTo(2);
        CommandRun run = CommandRun.of("extract", "--format", "xml", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsIgnoringCase("jsonl").contains("claimwire extract --help");
        assertThat(run.out()).isEmpty();
    }

    private JsonNode onlyItem(Path path) {
        CommandRun run = CommandRun.of("extract", "--format", "jsonl", path.toString());
        assertThat(run.err()).isEmpty();
        List<String> lines = run.lines();
        assertThat(lines).hasSize(1);
        contract.holdsFor(lines);
        return Contract.tree(lines.get(0));
    }

    private Path file(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }
}
