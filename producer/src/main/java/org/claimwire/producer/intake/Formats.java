package org.claimwire.producer.intake;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.html.HtmlArticle;
import org.claimwire.producer.jsonlines.JsonLines;
import org.claimwire.producer.newsml.NewsMl;
import org.claimwire.producer.ninjs.Ninjs;
import org.claimwire.producer.syndication.Feed;
import org.claimwire.producer.text.PlainText;

/** The formats that are known, and how a document's format is told: by its name's ending, else by its first bytes. */
public final class Formats {

    private final List<ItemFormat> formats;
    private final ItemFormat otherwise;

    private Formats(List<ItemFormat> formats, ItemFormat otherwise) {
        this.formats = formats;
        this.otherwise = otherwise;
    }

    /** Every format, stamping its items with the time of the clock. */
    public static Formats all(Clock clock) {
        ItemFormat text = new PlainText(clock);
        return new Formats(
                List.of(
                        new JsonLines(clock),
                        new Ninjs(clock),
                        new NewsMl(clock),
                        new Feed(clock),
                        new HtmlArticle(clock),
                        text),
                text);
    }

    /**
     * One format alone, in which every document is read whatever its name and its beginning.
     *
     * @param name as {@link ItemFormat#name} has it
     * @return empty if there is none of that name
     */
    public Optional<Formats> only(String name) {
        return named(name).map(format -> new Formats(List.of(format), format));
    }

    /** Whether the ending of a file's name means one of the formats. */
    public boolean knowsEndingOf(String name) {
        return formats.stream().anyMatch(format -> format.extensions().contains(ending(name)));
    }

    /** The endings that are known, for a person: {@code .json, .jsonl, .txt}. */
    public String endings() {
        return String.join(
                ", ",
                formats.stream()
                        .flatMap(format -> format.extensions().stream())
                        .distinct()
                        .map("."::concat)
                        .sorted()
                        .toList());
    }

    /** The format of a document; plain text if nothing speaks for another. */
    ItemFormat of(String name, byte[] head) {
        String ending = ending(name);
        List<ItemFormat> named = formats.stream()
                .filter(format -> format.extensions().contains(ending))
                .toList();
        return (named.isEmpty() ? formats : named)
                .stream()
                        .filter(format -> named.size() == 1 || format.beginsLike(head))
                        .findFirst()
                        .orElse(named.isEmpty() ? otherwise : named.get(0));
    }

    /**
     * The format of a name.
     *
     * @param name as {@link ItemFormat#name} has it
     * @return empty if there is none of that name
     */
    Optional<ItemFormat> named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The names of all formats, for a person: {@code json-lines, text}. */
    public String names() {
        return String.join(", ", formats.stream().map(ItemFormat::name).sorted().toList());
    }

    private static String ending(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
