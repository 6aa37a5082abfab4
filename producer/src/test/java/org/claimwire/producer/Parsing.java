package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.v1.WireItem;

/** Reads a document held in memory, for tests. */
public final class Parsing {

    /** The time of receipt of everything read in a test. */
    public static final Instant NOW = Instant.parse("2022-01-10T08:00:00Z");

    /** A clock that stands still at {@link #NOW}. */
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Parsing() {}

    /** Everything that a format makes of a document. */
    public static List<ParsedItem> parse(ItemFormat format, String name, byte[] bytes) {
        List<ParsedItem> parsed = new ArrayList<>();
        try {
            format.parse(
                    new Document(name, name, bytes.length, () -> new ByteArrayInputStream(bytes)),
                    new ByteArrayInputStream(bytes),
                    parsed::add);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return parsed;
    }

    /** Everything that a format makes of some words. */
    public static List<ParsedItem> parse(ItemFormat format, String words) {
        return parse(format, "input", words.getBytes(StandardCharsets.UTF_8));
    }

    /** The one item that a format makes of some words. */
    public static WireItem item(ItemFormat format, String words) {
        return item(parse(format, words));
    }

    /** The one item among what was read. */
    public static WireItem item(List<ParsedItem> parsed) {
        assertThat(parsed).singleElement().isInstanceOf(AcceptedItem.class);
        return ((AcceptedItem) parsed.get(0)).item();
    }

    /** The one refusal that a format makes of some words. */
    public static Refusal refusal(ItemFormat format, String words) {
        return refusal(parse(format, words));
    }

    /** The one refusal among what was read. */
    public static Refusal refusal(List<ParsedItem> parsed) {
        assertThat(parsed).singleElement().isInstanceOf(Refusal.class);
        return (Refusal) parsed.get(0);
    }

    /** The items among what was read, in order. */
    public static List<WireItem> items(List<ParsedItem> parsed) {
        return parsed.stream()
                .filter(AcceptedItem.class::isInstance)
                .map(accepted -> ((AcceptedItem) accepted).item())
                .toList();
    }

    /** The refusals among what was read, in order. */
    public static List<Refusal> refusals(List<ParsedItem> parsed) {
        return parsed.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
    }
}
