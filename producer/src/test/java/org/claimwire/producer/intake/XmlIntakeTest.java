package org.claimwire.producer.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlIntakeTest {

    private static final String NEWS_ITEM = "<?xml version='1.0'?>\n<!-- a note -->\n<newsItem"
            + " xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:news' version='1'>"
            + "<contentSet><inlineData>Six people were hurt.</inlineData></contentSet></newsItem>";
    private static final String RSS = "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Kite</title>"
            + "<item><guid>urn:x:rss</guid><title>Six hurt</title></item></channel></rss>";
    private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Kite</title>"
            + "<entry><id>urn:x:atom</id><title>Six hurt</title></entry></feed>";

    @Test
    void tellsTheFormatsOfXmlByTheRootElement(@TempDir Path folder) throws IOException {
        write(folder, "1.xml", NEWS_ITEM, UTF_8);
        write(folder, "2.xml", RSS, UTF_8);
        write(folder, "3.xml", ATOM, UTF_16);
        write(folder, "4.rss", ATOM, UTF_8);

        assertThat(Parsing.items(read(folder)))
                .extracting(WireItem::getUri)
                .containsExactly("urn:x:news", "urn:x:rss", "urn:x:atom", "urn:x:atom");
    }

    @Test
    void tellsXmlWithoutAnEndingFromPlainText(@TempDir Path folder) throws IOException {
        write(folder, "news", NEWS_ITEM, UTF_8);
        write(folder, "feed", RSS, UTF_8);
        write(folder, "text", "Six people were hurt; 3 < 5.", UTF_8);

        assertThat(Parsing.items(read(folder.resolve("news"), folder.resolve("feed"), folder.resolve("text"))))
                .extracting(WireItem::getUri)
                .containsExactly("urn:x:news", "urn:x:rss", "file:text");
    }

    @Test
    void takesTwoFilesThatNameOneItemForTwoVersionsOfIt(@TempDir Path folder) throws IOException {
        write(folder, "v1.xml", NEWS_ITEM, UTF_8);
        write(folder, "v2-canceled.xml", NEWS_ITEM, UTF_8);

        assertThat(Parsing.items(read(folder.resolve("v1.xml"), folder.resolve("v2-canceled.xml"))))
                .extracting(WireItem::getUri)
                .containsExactly("urn:x:news", "urn:x:news");
    }

    @Test
    void refusesOtherXmlAndSaysWhatItsRootIs(@TempDir Path folder) throws IOException {
        write(folder, "page.xml", "<html><body>Words.</body></html>", UTF_8);

        assertThat(Parsing.refusal(read(folder)).reason()).contains("its root element is html", "--format feed");
    }

    @Test
    void waitsForTheRootElementOfWhatComesLineByLine() {
        InputStream slowly = new SequenceInputStream(Collections.enumeration(NEWS_ITEM
                .lines()
                .map(line -> (InputStream) new ByteArrayInputStream((line + "\n").getBytes(UTF_8)))
                .toList()));
        List<ParsedItem> parsed = new ArrayList<>();
        Intake.of(List.of("-"), slowly, Parsing.CLOCK).forEach(parsed::add);

        assertThat(Parsing.item(parsed).getUri()).isEqualTo("urn:x:news");
    }

    private static void write(Path folder, String name, String words, Charset charset) throws IOException {
        Files.writeString(folder.resolve(name), words, charset);
    }

    private static List<ParsedItem> read(Path... paths) {
        List<String> names = List.of(paths).stream().map(Path::toString).toList();
        List<ParsedItem> parsed = new ArrayList<>();
        Intake.of(names, InputStream.nullInputStream(), Parsing.CLOCK).forEach(parsed::add);
        return parsed;
    }
}
