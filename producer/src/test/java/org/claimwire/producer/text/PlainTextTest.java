package org.claimwire.producer.text;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ItemFormatContract;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest extends ItemFormatContract {

    private final ItemFormat text = new PlainText(Parsing.CLOCK);

    @Override
    protected ItemFormat format() {
        return text;
    }

    @Override
    protected String documentOf(String words) {
        return words;
    }

    @Test
    void readsDateAndOutletAndKeepsBothInTheText() {
        String words = " date 2022-01-06 Police spoke.\r\n\r\nA ministry answered.\r\n\r\nAFP\r\n";

        WireItem item = Parsing.item(text, words);

        assertThat(item.getText()).isEqualTo(words);
        assertThat(item.getPublished().getTime()).isEqualTo(Instant.parse("2022-01-06T00:00:00Z"));
        assertThat(item.getPublished().getPrecision()).isEqualTo(TimePrecision.DAY);
        assertThat(item.getOutlet()).isEqualTo("AFP");
        assertThat(item.getStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(item.getVersion()).isEqualTo("0");
        assertThat(item.getFeed()).isNull();
    }

    @Test
    void leavesDateAndOutletOpenWhereTheTextNamesNone() {
        WireItem item = Parsing.item(text, "Two people were hurt.");

        assertThat(item.getPublished()).isNull();
        assertThat(item.getOutlet()).isNull();
        assertThat(item.getText()).isEqualTo("Two people were hurt.");
    }

    @Test
    void takesTheUriFromTheFilesPath() {
        List<ParsedItem> parsed =
                Parsing.parse(text, "2022/6 January/Алматы.txt", "Two people were hurt.".getBytes(UTF_8));

        assertThat(((AcceptedItem) parsed.get(0)).id()).isEqualTo("2022/6 January/Алматы.txt");
        assertThat(Parsing.item(parsed).getUri())
                .isEqualTo("file:2022/6%20January/%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B.txt");
    }

    @Test
    void callsAStreamByItsTextSoThatOtherTextIsAnotherItem() throws IOException {
        assertThat(fromStream("One text."))
                .startsWith("file:stdin-")
                .isEqualTo(fromStream("One text."))
                .isNotEqualTo(fromStream("Another text."));
    }

    @Test
    void refusesANulAndNamesItsLine() {
        assertThat(Parsing.refusal(text, "A line.\nAnother \0 line.").reason()).contains("line 2", "NUL");
    }

    @Test
    void refusesUtf16AndSaysWhatItIs() {
        assertThat(Parsing.refusal(Parsing.parse(text, "input", "Words.".getBytes(UTF_16)))
                        .reason())
                .contains("UTF-16", "iconv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL: Ferry fire\n\nPlease kill the story.",
                "date 2026-03-01\nSTORY WITHDRAWN\n\nThe story on the ferry is withdrawn.",
                "Editors: please kill the story slugged FERRY-FIRE, it is wrong.\n\nSix died.",
                "EMBARGOED UNTIL 0900 GMT\n\nSix people died in a ferry fire."
            })
    void refusesANoticeToEditorsSinceATextCannotSayWhichItemItIsAbout(String notice) {
        assertThat(Parsing.refusal(text, notice).reason()).contains("notice to editors", "JSON line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL FIVE IN ALMATY, SAYS MINISTRY\n\nPolice said five were killed.",
                "Editors of the paper said they were killed by rumour.",
                "UPDATE 2-Ferry fire kills six\n\nSix died."
            })
    void takesAStoryAboutKillingForAStory(String story) {
        assertThat(Parsing.item(text, story).getText()).isEqualTo(story);
    }

    @Test
    void refusesADayThatNoCalendarHas() {
        assertThat(Parsing.refusal(text, "date 2022-02-30 Words.").reason()).contains("2022-02-30", "expected");
    }

    @Test
    void refusesAFileOfTenMegabytes() {
        assertThat(Parsing.refusal(text, "Words. ".repeat(1_500_000)).reason()).contains("split it");
    }

    @Test
    void takesTheLongestTextEvenWhereEveryUnitHasThreeBytes() {
        String longest = "€".repeat(512 * 1024);

        assertThat(Parsing.item(text, "\uFEFF" + longest).getText()).isEqualTo(longest);
    }

    private String fromStream(String words) throws IOException {
        List<ParsedItem> parsed = new ArrayList<>();
        ByteArrayInputStream stream = new ByteArrayInputStream(words.getBytes(UTF_8));
        text.parse(new Document("standard input", null, 0, () -> stream), stream, parsed::add);
        return Parsing.item(parsed).getUri();
    }
}
