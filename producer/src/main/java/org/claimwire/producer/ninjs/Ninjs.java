package org.claimwire.producer.ninjs;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.json.JsonHead;
import org.claimwire.producer.json.JsonObject;
import org.claimwire.producer.json.JsonPiece;
import org.claimwire.producer.json.JsonPieces;

/**
 * IPTC ninjs 1.x, 2.x and 3.x (https://iptc.org/std/ninjs/userguide/): every object is one version of one item ({@link
 * NinjsFields}). A document holds one object, several behind each other or one a line, or lists of them ({@link
 * JsonPieces}). A bad object is refused by the line that it begins on, and the next one is read.
 */
public final class Ninjs implements ItemFormat {

    private final Clock clock;

    /**
     * @param clock the time of receipt that the items get
     */
    public Ninjs(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json", "jsonl", "ndjson");
    }

    /** Whether the first object shows names of ninjs, see {@link JsonHead}. */
    @Override
    public boolean beginsLike(byte[] head) {
        return JsonHead.of(head).isNinjs();
    }

    @Override
    public void parse(Document document, InputStream content, Consumer<? super ParsedItem> sink) throws IOException {
        JsonPieces pieces = new JsonPieces(content);
        boolean something = false;
        for (JsonPiece piece = pieces.next(); piece != null; piece = pieces.next()) {
            something = true;
            sink.accept(read(new Origin(document.name(), piece.line()), document.given(), piece));
        }
        if (!something) {
            Origin whole = Origin.whole(document.name());
            sink.accept(
                    pieces.hadAList()
                            ? new SkippedFile(whole, "it is a list without items")
                            : new Refusal(whole, "is empty; ninjs is a JSON object, or a list of them"));
        }
    }

    private ParsedItem read(Origin origin, Given given, JsonPiece piece) {
        try {
            NinjsFields fields = new NinjsFields();
            JsonObject.read(piece.text(), piece.line(), fields);
            return new NinjsItem(fields, given).read(origin, clock.instant());
        } catch (UnacceptableItemException unacceptable) {
            return new Refusal(origin, unacceptable.reason());
        }
    }
}
