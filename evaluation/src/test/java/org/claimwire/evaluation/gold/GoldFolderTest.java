package org.claimwire.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {

    private final Path path;

    GoldFolderTest(@TempDir Path path) {
        this.path = path;
    }

    @Test
    void holdsTheSetsThatHaveAFile() throws IOException {
        assertThat(new GoldFolder(path).sets()).isEmpty();
        write(GoldSet.FIGURES, "");
        assertThat(new GoldFolder(path).sets()).containsExactly(GoldSet.FIGURES);
    }

    @Test
    void turnsOffsetsInCharactersIntoOffsetsInUtf16Units() throws IOException {
        write(GoldSet.ATTRIBUTIONS, """
                {"id": "a", "text": "😀 Dana said: no 😀.",
                 "attributions": [{"source": [[2, 6]], "cue": [[7, 12]], "content": [[13, 17]]}]}
                """.replace("\n ", " "));
        GoldArticle article = new GoldFolder(path).articles().get(0);
        GoldAttribution label = article.attributions().get(0);
        String text = article.text().text();
        assertThat(label.source().get(0).in(text)).isEqualTo("Dana");
        assertThat(label.cue().get(0).in(text)).isEqualTo("said:");
        assertThat(label.content().get(0).in(text)).isEqualTo("no 😀");
    }

    @Test
    void readsAFigureWithWhatIsNullInIt() throws IOException {
        write(
                GoldSet.FIGURES,
                "{\"id\": \"a\", \"text\": \"😀 Dozens died.\", \"figures\": [{\"phrase\": \"Dozens\", \"begin\": 2,"
                        + " \"outcome\": \"killed\", \"value\": null, \"qualifier\": \"vague\", \"population\": \"\","
                        + " \"source\": null, \"part_of\": false, \"background\": true}]}");
        GoldPassage passage = new GoldFolder(path).passages().get(0);
        GoldFigure figure = passage.figures().get(0);
        assertThat(figure.at().in(passage.text().text())).isEqualTo("Dozens");
        assertThat(figure.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(figure.qualifier()).isEqualTo(Qualifier.VAGUE);
        assertThat(figure.value()).isNull();
        assertThat(figure.source()).isNull();
        assertThat(figure.background()).isTrue();
    }

    @Test
    void namesArticlesOfAnEventSoThatNothingTellsWhichEventItIs() throws IOException {
        write(
                GoldSet.INCIDENTS,
                "{\"incident\": \"77\", \"killed\": 2, \"injured\": 0, \"docs\": [{\"id\": \"d\", \"outlet\": \"Steppe"
                        + " Courier\", \"published\": \"2022-01-06\", \"title\": \"Two dead\", \"text\": \"Two died.\"}]}");
        GoldIncident incident = new GoldFolder(path).incidents().get(0);
        GoldText document = incident.documents().get(0);
        assertThat(incident.killed()).isEqualTo(2);
        assertThat(document.id()).matches("[0-9a-f]{16}").doesNotContain("77");
        assertThat(document.itemText().uri()).isEqualTo("item:Steppe%20Courier/" + document.id());
        assertThat(document.itemText().title()).isEqualTo("Two dead");
        assertThat(document.itemText().published()).isEqualTo(StatedTime.of(LocalDate.of(2022, 1, 6)));
    }

    @Test
    void namesTheFileAndTheLineThatItCannotUnderstand() throws IOException {
        write(GoldSet.ATTRIBUTIONS, "\n{\"id\": \"a\", \"text\": \"x\"}\n");
        assertThatThrownBy(() -> new GoldFolder(path).articles())
                .isInstanceOf(BadGoldException.class)
                .hasMessageContaining("attributions.dev.jsonl:2: the label has no 'attributions'");
        write(GoldSet.ATTRIBUTIONS, "{broken");
        assertThatThrownBy(() -> new GoldFolder(path).articles())
                .isInstanceOf(BadGoldException.class)
                .hasMessageContaining("attributions.dev.jsonl:1: is no JSON");
    }

    private void write(GoldSet set, String lines) throws IOException {
        Files.writeString(path.resolve(set.file()), lines);
    }
}
