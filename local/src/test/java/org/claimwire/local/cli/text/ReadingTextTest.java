package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.local.cli.Readings;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.streams.item.PubStatus;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

    @Test
    void showsWhoSaidWhatAndEveryFigureWithTheCountsItAllows() {
        assertThat(printed(Readings.FOUR_CLAIMS, false)).isEqualTo("""
                Ministry: at least 8 officers dead
                2022/almaty.txt · Steppe Courier · 2022-01-06

                  Ministry (government)
                    : at least 8 officers dead
                    8 or more      killed       at least 8 officers, Kazakhstan

                  Saltanat A., spokeswoman, police (police)
                    said (not so, with a doubt): “Dozens” … of rioters were shot
                    via a post on Telegram, via TASS
                    24 to 99       killed       Dozens rioters, Almaty (denied)

                  Nobody named
                    It was reported: several children were hurt
                    3 to 9         injured      several children (increment; part of another; background)

                  Steppe Courier (in its own voice)
                    Umpteen fled
                    no count       displaced    Umpteen

                """);
    }

    @Test
    void setsTheWholeTextWithItsMarksAboveTheClaims() {
        assertThat(whole(Readings.FOUR_CLAIMS, false)).startsWith("""
                2022/almaty.txt · Steppe Courier · 2022-01-06

                  [source: Ministry][cue: :] [content: [figure: at least 8] officers dead]

                  [content: “[figure: Dozens]”] [content: of rioters were shot], [source: a
                  spokeswoman] [cue: said] in a post on Telegram.
                  [cue: It was reported] that [content: [figure: several] children were hurt].
                  Nobody was missing. [figure: Umpteen] fled.

                  Ministry (government)
                """);
    }

    @Test
    void explainsItsColoursOnceAndOnlyWhereThereAreAny() {
        StringWriter out = new StringWriter();
        ReadingText text = new ReadingText(out, new Paint(true), 80, true);
        text.write(item("Nothing."));
        assertThat(out.toString()).doesNotContain("content");
        text.write(Readings.FOUR_CLAIMS);
        text.write(Readings.FOUR_CLAIMS);
        String legend =
                "\u001b[32mcontent\u001b[0m · \u001b[1;36msource\u001b[0m · \u001b[35mcue\u001b[0m · \u001b[1;33mfigure\u001b[0m";
        assertThat(out.toString()).containsOnlyOnce(legend);
        assertThat(whole(Readings.FOUR_CLAIMS, false)).doesNotContain(" · source");
    }

    @Test
    void showsNoTextThatItsOutletDoesNotStandBy() {
        assertThat(whole(Readings.KILLED, false)).startsWith("gone.txt · canceled\n\n  Not read");
    }

    @Test
    void coloursOnlyWhereColourIsWanted() {
        assertThat(printed(Readings.FOUR_CLAIMS, true)).contains("\u001b[1;36mMinistry\u001b[0m");
        assertThat(printed(Readings.FOUR_CLAIMS, false)).doesNotContain("\u001b");
        assertThat(whole(Readings.FOUR_CLAIMS, true)).contains("\u001b[1;33mUmpteen\u001b[0m");
        assertThat(whole(Readings.FOUR_CLAIMS, false)).doesNotContain("\u001b");
    }

    @Test
    void saysWhyNothingIsShown() {
        assertThat(printed(Readings.KILLED, false))
                .contains("gone.txt · canceled")
                .contains("Not read: its outlet")
                .startsWith("gone.txt");
        assertThat(printed(item("Nothing."), false)).contains("No attributed statement and no figure found.");
    }

    @Test
    void takesTheFirstWordsWhereThereIsNoHeadlineAndLeavesOutTheDate() {
        assertThat(printed(item("date 2022-01-06\nA long day.\nMore"), false)).startsWith("A long day. More\n");
        String first =
                printed(item("word ".repeat(100)), false).lines().findFirst().orElseThrow();
        assertThat(first).hasSizeLessThanOrEqualTo(80).endsWith("word…");
    }

    @Test
    void letsNoArticleMoveTheCursorOrTurnTheWritingAround() {
        ReadItem hostile = item("\u001b[2J\u009b31mred \u202e26 killed\u0007");
        assertThat(printed(hostile, true).replaceAll("\u001b\\[[0-9;]*m", ""))
                .doesNotContain("\u001b", "\u009b", "\u202e", "\u0007");
        assertThat(whole(hostile, false))
                .doesNotContain("\u001b", "\u009b", "\u202e", "\u0007")
                .contains("␛[2J", "26 killed␇");
    }

    @Test
    void saysInWhichLanguageATextIsThatWasNotRead() {
        assertThat(printed(item("Die Polizei sagte.", "de"), false))
                .contains("Not read: it is in German; only English is read.");
        assertThat(printed(item("Polisie", "und"), false))
                .contains("Not read: it shows no language; only English is read.");
        assertThat(printed(item("Nothing.", "en"), false)).contains("No attributed statement and no figure found.");
    }

    @Test
    void breaksLongContentAtTheWidthOfTheTerminal() {
        assertThat(Lines.wrap("one two three four five six", 24, "    "))
                .containsExactly("    one two three four", "    five six");
    }

    private static ReadItem item(String text) {
        return item(text, "en");
    }

    private static ReadItem item(String text, String language) {
        ItemText item = new ItemText("file:a.txt", null, null, text, null, null, null);
        return new ReadItem("a.txt", item, "0", PubStatus.USABLE, ItemReading.unread(language));
    }

    private static String printed(ReadItem item, boolean colour) {
        StringWriter out = new StringWriter();
        new ReadingText(out, new Paint(colour), 80, false).write(item);
        return out.toString();
    }

    private static String whole(ReadItem item, boolean colour) {
        StringWriter out = new StringWriter();
        new ReadingText(out, new Paint(colour), 80, true).write(item);
        return out.toString();
    }
}
