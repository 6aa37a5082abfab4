package org.claimwire.local.cli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.extraction.Via;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.streams.item.PubStatus;
import org.jspecify.annotations.Nullable;

/** What was read in items, for a person: each item's headline or its marked text, then a block a claim. */
public final class ReadingText {

    private static final String SOURCE_INDENT = "  ";
    private static final String CLAIM_INDENT = "    ";

    private final Writer out;
    private final Paint paint;
    private final int width;
    private final @Nullable TextBlock texts;

    /**
     * @param out where the words go; never closed
     * @param paint how they look
     * @param width columns of the terminal
     * @param whole whether each text stands above its claims, what was read in it marked
     */
    public ReadingText(Writer out, Paint paint, int width, boolean whole) {
        this.out = out;
        this.paint = paint;
        this.width = width;
        this.texts = whole ? new TextBlock(paint, width) : null;
    }

    /**
     * Writes one item and its claims.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(ReadItem item) {
        List<String> lines = new ArrayList<>();
        boolean usable = item.status() == PubStatus.USABLE;
        if (usable && texts == null) {
            lines.add(paint.headline(Lines.shortened(headline(item.text()), width)));
        }
        lines.add(paint.faint(origin(item)));
        lines.add("");
        if (usable && texts != null) {
            lines.addAll(texts.lines(item.text(), item.reading()));
        }
        if (item.reading().claims().isEmpty()) {
            lines.add(SOURCE_INDENT + paint.faint(nothing(item)));
            lines.add("");
        }
        for (Claim claim : item.reading().claims()) {
            addClaim(lines, item, claim);
        }
        try {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String headline(ItemText item) {
        String title = item.title();
        return title != null && !title.isBlank()
                ? title
                : item.text().replaceFirst("^\\s*date \\d{4}-\\d{2}-\\d{2}\\s", "");
    }

    private static String origin(ReadItem item) {
        StatedTime published = item.text().published();
        return Stream.of(
                        item.id(),
                        item.text().outlet(),
                        published == null ? null : shown(published),
                        item.status() == PubStatus.USABLE
                                ? null
                                : item.status().name().toLowerCase(Locale.ROOT))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String shown(StatedTime time) {
        String instant = time.time().toString();
        return time.precision() == TimePrecision.DAY ? instant.substring(0, instant.indexOf('T')) : instant;
    }

    private static String nothing(ReadItem item) {
        if (item.status() != PubStatus.USABLE) {
            return "Not read: its outlet does not stand by it.";
        }
        if (item.reading().wasRead() || item.text().text().isBlank()) {
            return "No attributed statement and no figure found.";
        }
        String language = item.reading().language();
        return language.equals("und")
                ? "Not read: it shows no language; only English is read."
                : "Not read: it is in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                        + "; only English is read.";
    }

    private void addClaim(List<String> lines, ReadItem item, Claim claim) {
        lines.add(SOURCE_INDENT + paint.source(who(claim)) + paint.faint(kind(claim)));
        lines.addAll(Lines.wrap(how(item.text(), claim), width, CLAIM_INDENT));
        if (!claim.via().isEmpty()) {
            String chain = claim.via().stream().map(Via::name).collect(Collectors.joining(", via "));
            lines.add(CLAIM_INDENT + paint.faint("via " + chain));
        }
        for (int figure : claim.figures()) {
            lines.add(CLAIM_INDENT
                    + FigureText.of(item.reading().figures().get(figure)).line(paint));
        }
        lines.add("");
    }

    private static String who(Claim claim) {
        Source source = claim.source();
        return switch (claim.voice()) {
            case UNATTRIBUTED -> "Nobody named";
            case OUTLET -> source.name();
            case ATTRIBUTED -> SourceWords.of(source.name(), source.role(), source.organisation());
        };
    }

    private static String kind(Claim claim) {
        return switch (claim.voice()) {
            case UNATTRIBUTED -> "";
            case OUTLET -> " (in its own voice)";
            case ATTRIBUTED ->
                " (" + claim.source().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        };
    }

    private static String how(ItemText item, Claim claim) {
        Cue cue = claim.cue();
        String content = claim.content().stream().map(item::words).collect(Collectors.joining(" … "));
        if (cue == null) {
            return content;
        }
        String words = item.words(cue.span()) + doubts(claim);
        return words.endsWith(":") ? words + " " + content : words + ": " + content;
    }

    private static String doubts(Claim claim) {
        if (claim.negated()) {
            return claim.hedged() ? " (not so, with a doubt)" : " (not so)";
        }
        return claim.hedged() ? " (with a doubt)" : "";
    }
}
