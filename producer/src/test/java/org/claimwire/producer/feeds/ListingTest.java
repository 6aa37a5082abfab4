package org.claimwire.producer.feeds;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.http.Validators;
import org.claimwire.producer.jsonlines.JsonLines;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** The documents are JSON lines, so that every piece has a line; {@code !} begins a line that is refused. */
class ListingTest {

    private FeedState state = FeedState.NOTHING;

    @Test
    void handsOnAnItemOnceAndItsChangesOnce() {
        assertThat(read("a one", "b one")).containsExactly("a one", "b one");
        assertThat(read("a one", "b one")).isEmpty();
        assertThat(read("c one", "b two", "a one")).containsExactly("c one", "b two");
        assertThat(read("c one", "b two", "a one")).isEmpty();
    }

    @Test
    void takesAChangeThatIsTakenBackForAChange() {
        read("a one");
        assertThat(read("a two")).containsExactly("a two");
        assertThat(read("a one")).containsExactly("a one");
    }

    @Test
    void doesNotMindWhenAnItemIsReceived() {
        WireItem early = item("a one").item();
        WireItem late = WireItem.newBuilder(early)
                .setReceivedAt(Instant.parse("2030-01-01T00:00:00Z"))
                .build();
        Origin origin = Origin.whole("feed");
        assertThat(Digest.of(new AcceptedItem(origin, "a", late)))
                .isEqualTo(Digest.of(new AcceptedItem(origin, "a", early)));
        assertThat(Digest.of(new AcceptedItem(origin, "a", late, Instant.MAX)))
                .isNotEqualTo(Digest.of(new AcceptedItem(origin, "a", early)));
    }

    @Test
    void handsOnAnItemOnceThatIsListedTwice() {
        assertThat(read("a one", "a one")).containsExactly("a one");
    }

    @Test
    void remembersOnlyWhatTheFeedListsNow() {
        read("a one", "b one", "c one");
        read("c one", "d one");
        assertThat(state.items()).hasSize(2);
        assertThat(read("a one", "c one")).containsExactly("a one");
    }

    @Test
    void keepsWhatItKnowsWhenTheFeedIsSuddenlyEmptyOrBroken() {
        read("a one", "b one");
        assertThat(read()).isEmpty();
        assertThat(read("a one", "!broken")).containsExactly("!broken");
        assertThat(read("a one", "b one")).isEmpty();
    }

    @Test
    void tellsARefusalOnceThoughItMovesDown() {
        assertThat(read("!bad", "a one")).containsExactly("!bad", "a one");
        assertThat(read("!bad", "a one")).isEmpty();
        assertThat(read("c one", "b one", "!bad", "a one")).containsExactly("c one", "b one");
        assertThat(read("d one", "c one", "b one", "!bad")).containsExactly("d one");
    }

    @Test
    void tellsAnotherPieceWithTheSameFault() {
        assertThat(read("!bad", "a one")).containsExactly("!bad", "a one");
        assertThat(read("!also bad", "!bad", "a one")).containsExactly("!also bad");
        assertThat(read("!also bad", "a one")).isEmpty();
    }

    @Test
    void countsTwinsAmongRefusals() {
        assertThat(read("!bad", "!bad")).containsExactly("!bad", "!bad");
        assertThat(read("!bad", "!bad")).isEmpty();
        assertThat(read("!bad", "!bad", "!bad")).containsExactly("!bad");
    }

    @Test
    void tellsWhatIsWrongWithTheWholeOnceThoughTheRestChanges() {
        assertThat(whole("one document")).hasSize(1);
        assertThat(whole("another document")).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheDocument() {
        assertThat(read("!x", "a one", "!y", "!z", "b one")).containsExactly("!x", "a one", "!y", "!z", "b one");
    }

    @Test
    void tellsARefusalAgainRatherThanNotWhereLinesCannotBeToldApart() {
        byte[] one = "!bad\n".getBytes(UTF_16);
        byte[] other = "more\n!bad\n".getBytes(UTF_16);
        Refusal refusal = new Refusal(new Origin("feed", 7), "is bad");
        assertThat(read(one, List.of(refusal))).hasSize(1);
        assertThat(read(one, List.of(refusal))).isEmpty();
        assertThat(read(other, List.of(refusal))).hasSize(1);
    }

    @Test
    void boundsWhatItRemembers() {
        List<ParsedItem> many = new ArrayList<>();
        for (int line = 1; line <= Listing.MAX_DIGESTS + 10; line++) {
            many.add(new Refusal(new Origin("feed", line), "reason " + line));
        }
        read(new byte[0], many);
        assertThat(state.refusals()).hasSize(Listing.MAX_DIGESTS);
    }

    private List<String> whole(String words) {
        return read(words.getBytes(UTF_8), List.of(new Refusal(Origin.whole("feed"), "is no feed")));
    }

    private List<String> read(String... lines) {
        List<ParsedItem> pieces = new ArrayList<>();
        for (int line = 1; line <= lines.length; line++) {
            String words = lines[line - 1];
            Origin origin = new Origin("feed", line);
            pieces.add(
                    words.startsWith("!")
                            ? new Refusal(origin, "has a fault")
                            : new AcceptedItem(origin, words, item(words).item()));
        }
        return read(String.join("\n", lines).concat("\n").getBytes(UTF_8), pieces).stream()
                .map(origin -> lines[Integer.parseInt(origin.substring(origin.indexOf(':') + 1)) - 1])
                .toList();
    }

    /** The origins of what was handed on. */
    private List<String> read(byte[] document, List<? extends ParsedItem> pieces) {
        List<String> fresh = new ArrayList<>();
        Listing listing =
                new Listing(document, state, piece -> fresh.add(piece.origin().toString()));
        pieces.forEach(listing);
        listing.finish();
        assertThat(listing.isAnyFresh()).isEqualTo(!fresh.isEmpty());
        state = new FeedState(Validators.NONE, Instant.EPOCH, listing.items(), listing.refusals());
        return fresh;
    }

    private static AcceptedItem item(String words) {
        String[] idAndText = words.split(" ");
        String json = "{\"id\": \"%s\", \"outlet\": \"A\", \"text\": \"%s\"}".formatted(idAndText[0], idAndText[1]);
        return (AcceptedItem) Parsing.parse(new JsonLines(Parsing.CLOCK), json).get(0);
    }
}
