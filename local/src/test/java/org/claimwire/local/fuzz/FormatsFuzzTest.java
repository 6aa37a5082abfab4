package org.claimwire.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.Limits;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Printable;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.html.HtmlArticle;
import org.claimwire.producer.jsonlines.JsonLines;
import org.claimwire.producer.newsml.NewsMl;
import org.claimwire.producer.ninjs.Ninjs;
import org.claimwire.producer.syndication.Feed;
import org.claimwire.producer.text.PlainText;
import org.claimwire.v1.WireItem;

/** Every format makes items and refusals of whatever comes, throws nothing, and never hands on what Avro could not keep. */
class FormatsFuzzTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-10T08:00:00Z"), ZoneOffset.UTC);

    @FuzzTest
    void readsJsonLines(byte[] bytes) throws IOException {
        check(new JsonLines(CLOCK), bytes);
    }

    @FuzzTest
    void readsNinjs(byte[] bytes) throws IOException {
        check(new Ninjs(CLOCK), bytes);
    }

    @FuzzTest
    void readsNewsMl(byte[] bytes) throws IOException {
        check(new NewsMl(CLOCK), bytes);
    }

    @FuzzTest
    void readsFeeds(byte[] bytes) throws IOException {
        check(new Feed(CLOCK), bytes);
    }

    @FuzzTest
    void readsPages(byte[] bytes) throws IOException {
        check(new HtmlArticle(CLOCK), bytes);
    }

    @FuzzTest
    void readsText(byte[] bytes) throws IOException {
        check(new PlainText(CLOCK), bytes);
    }

    private static void check(ItemFormat format, byte[] bytes) throws IOException {
        format.beginsLike(bytes);
        List<ParsedItem> parsed = parse(format, bytes);
        assertThat(parsed).as("what became of the document").isNotEmpty();
        assertThat(parse(format, bytes)).isEqualTo(parsed);
        for (ParsedItem piece : parsed) {
            if (piece instanceof AcceptedItem accepted) {
                check(accepted.item());
            } else if (piece instanceof Refusal refusal) {
                assertThat(refusal.toString()).isEqualTo(Printable.line(refusal.toString()));
            }
        }
    }

    private static List<ParsedItem> parse(ItemFormat format, byte[] bytes) throws IOException {
        List<ParsedItem> parsed = new ArrayList<>();
        Document document = new Document("input", "input", bytes.length, () -> new ByteArrayInputStream(bytes));
        format.parse(document, new ByteArrayInputStream(bytes), parsed::add);
        return parsed;
    }

    private static void check(WireItem item) throws IOException {
        assertThat(URI.create(item.getUri()).isAbsolute()).as(item.getUri()).isTrue();
        assertThat(item.getText()).hasSizeLessThanOrEqualTo(Limits.TEXT_UNITS);
        assertThat(isUnicode(item.toString())).as("an item of Unicode").isTrue();
        assertThat(WireItem.fromByteBuffer(item.toByteBuffer())).isEqualTo(item);
    }

    private static boolean isUnicode(String words) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(words));
            return true;
        } catch (CharacterCodingException loneSurrogate) {
            return false;
        }
    }
}
