package org.claimwire.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every format of items keeps to. A format's own test says how one item with a text looks in it. */
public abstract class ItemFormatContract {

    private static final String TEXT = "Шестеро ранены — six people were hurt, the ministry said. 🚑";

    /** The format, stamping items by {@link Parsing#CLOCK}. */
    protected abstract ItemFormat format();

    /** A document with one item of this text. */
    protected abstract String documentOf(String text);

    @Test
    void readsTheTextAsItWasWritten() {
        assertThat(Parsing.item(format(), documentOf(TEXT)).getText()).contains(TEXT);
    }

    @Test
    void givesEveryItemAnAbsoluteUriAndTheTimeOfReceipt() {
        var item = Parsing.item(format(), documentOf(TEXT));

        assertThat(URI.create(item.getUri())).matches(URI::isAbsolute);
        assertThat(item.getReceivedAt()).isEqualTo(Parsing.NOW);
    }

    @Test
    void readsTheSameDocumentTheSameWayTwice() {
        assertThat(Parsing.parse(format(), documentOf(TEXT))).isEqualTo(Parsing.parse(format(), documentOf(TEXT)));
    }

    @Test
    void doesNotCountAByteOrderMarkAsText() {
        assertThat(Parsing.item(format(), "\uFEFF" + documentOf(TEXT)))
                .isEqualTo(Parsing.item(format(), documentOf(TEXT)));
    }

    @Test
    void refusesADocumentThatHoldsNothing() {
        assertThat(Parsing.refusal(format(), "").reason()).startsWith("is empty");
        assertThat(Parsing.refusal(format(), " \r\n\t\n").reason()).startsWith("is empty");
    }

    @Test
    void refusesBrokenUtf8AndNamesTheByte() {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.writeBytes(documentOf(TEXT).getBytes(UTF_8));
        byte[] bytes = broken.toByteArray();
        int at = documentOf(TEXT).substring(0, documentOf(TEXT).indexOf("six")).getBytes(UTF_8).length;
        bytes[at] = (byte) 0xFF;

        assertThat(Parsing.refusal(Parsing.parse(format(), "input", bytes)).reason())
                .contains("not UTF-8", "byte " + at, "0xFF", "iconv");
    }

    @Test
    void refusesRandomBytesAndSurvivesThem() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[1 + random.nextInt(4000)];
            random.nextBytes(bytes);
            bytes[bytes.length / 2] = (byte) 0xFE;

            assertThat(Parsing.refusals(Parsing.parse(format(), "input", bytes)))
                    .as("seed %d, round %d", seed, round)
                    .isNotEmpty();
        }
    }

    @Test
    void refusesATextBeyondTheLimitWithItsLength() {
        String longest = "a".repeat(Limits.TEXT_UNITS - documentOf("").length());

        assertThat(Parsing.item(format(), documentOf(longest)).getText()).contains(longest);
        assertThat(Parsing.refusal(format(), documentOf("a".repeat(Limits.TEXT_UNITS + 7)))
                        .reason())
                .contains("UTF-16 units", String.valueOf(Limits.TEXT_UNITS));
    }

    @Test
    void leavesTheStreamOpenForItsOwner() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream content = new ByteArrayInputStream(documentOf(TEXT).getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        format().parse(new Document("input", "input", 0, () -> content), content, parsed -> {});

        assertThat(closed).isFalse();
    }

    @Test
    void passesOnThatTheBytesCannotBeRead() {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream(documentOf(TEXT).getBytes(UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                });
        Document document = new Document("input", "input", 0, () -> failing);

        assertThatThrownBy(() -> format().parse(document, failing, parsed -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void endsWhenTheSinkThrows() {
        byte[] bytes = documentOf(TEXT).getBytes(UTF_8);
        Document document = new Document("input", "input", 0, () -> new ByteArrayInputStream(bytes));

        assertThatThrownBy(() -> format().parse(document, new ByteArrayInputStream(bytes), parsed -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    @Test
    void namesEndingsInLowerCaseWithoutADot() {
        assertThat(List.copyOf(format().extensions())).isNotEmpty().allMatch(ending -> ending.matches("[a-z0-9]+"));
    }
}
