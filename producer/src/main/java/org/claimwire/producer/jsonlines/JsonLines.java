package org.claimwire.producer.jsonlines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.StrictUtf8;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.json.JsonHead;
import org.claimwire.producer.json.JsonObject;
import org.claimwire.producer.jsonlines.LineReader.Line;

/**
 * JSON lines: every line that is not blank is a JSON object, one version of one item ({@link ItemFields}). A bad line is
 * refused by its number and the next one is read.
 */
public final class JsonLines implements ItemFormat {

    private static final Pattern OBJECT_HEAD = Pattern.compile("\\A\\uFEFF?\\s*+\\{\\s*+(\"|\\}|\\z)");
    private static final Pattern LONE_BRACKET = Pattern.compile("\\s*[\\[{]\\s*");

    private static final byte[] NOTHING = {};

    private final Clock clock;

    /**
     * @param clock the time of receipt that the items get
     */
    public JsonLines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "json-lines";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson", "json");
    }

    /** Whether it begins with a JSON object that is not one of ninjs. */
    @Override
    public boolean beginsLike(byte[] head) {
        return OBJECT_HEAD.matcher(new String(head, StandardCharsets.UTF_8)).find()
                && !JsonHead.of(head).isNinjs();
    }

    @Override
    public void parse(Document document, InputStream content, Consumer<? super ParsedItem> sink) throws IOException {
        LineReader lines = new LineReader(content, Limits.LINE_BYTES);
        boolean something = false;
        for (Line line = lines.read(); line != null; line = lines.read()) {
            Origin origin = new Origin(document.name(), line.number());
            try {
                String words = words(line);
                if (words.isBlank()) {
                    continue;
                }
                if (!something && LONE_BRACKET.matcher(words).matches()) {
                    sink.accept(spreadOverLines(document));
                    return;
                }
                something = true;
                sink.accept(item(origin, document.given(), words));
            } catch (UnacceptableItemException unacceptable) {
                something = true;
                sink.accept(Refusal.of(origin, unacceptable.reason(), line.isTooLong() ? NOTHING : line.bytes()));
            }
        }
        if (!something) {
            sink.accept(new Refusal(Origin.whole(document.name()), "is empty; JSON lines need one object a line"));
        }
    }

    private static String words(Line line) throws UnacceptableItemException {
        if (line.isTooLong()) {
            throw new UnacceptableItemException("the line has " + line.length() + " bytes, more than the "
                    + Limits.LINE_BYTES + " of an item; one object a line, split a long text into several items");
        }
        return StrictUtf8.decodeLine(line.bytes(), line.number() == 1);
    }

    private AcceptedItem item(Origin origin, Given given, String words) throws UnacceptableItemException {
        ItemFields fields = new ItemFields(given);
        JsonObject.read(words, fields);
        ItemDraft draft = fields.draft().embargoedUntil(fields.embargoedUntil());
        return new AcceptedItem(origin, draft.requiredId(), draft.toItem(clock.instant()), fields.embargoedUntil());
    }

    private static Refusal spreadOverLines(Document document) {
        return new Refusal(
                Origin.whole(document.name()),
                "is JSON spread over lines; one object a line is needed, try: jq -c '.[]?' or jq -c .");
    }
}
