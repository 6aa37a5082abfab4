package org.claimwire.producer.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.claimwire.producer.ItemUri;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.RandomWords;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** Items written by another JSON writer, with fields in any order, come back as they were meant. */
class JsonLinesRoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ITEMS = 2_000;

    @Test
    void readsBackWhateverAnotherWriterWrites() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<WireItem> meant = new ArrayList<>();
        StringBuilder document = new StringBuilder();
        for (int number = 0; number < ITEMS; number++) {
            WireItem item = randomItem(random);
            meant.add(item);
            document.append(JSON.writeValueAsString(asJson(item, random))).append(random.nextBoolean() ? "\n" : "\r\n");
        }

        List<ParsedItem> parsed = Parsing.parse(
                new JsonLines(Parsing.CLOCK), "random", document.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(Parsing.refusals(parsed)).as("seed %d", seed).isEmpty();
        assertThat(Parsing.items(parsed)).as("seed %d", seed).isEqualTo(meant);
    }

    private static WireItem randomItem(Random random) {
        String outlet = RandomWords.of(random, 10).strip();
        return WireItem.newBuilder()
                .setUri(ItemUri.ofItem(outlet, "id " + random.nextInt(9)))
                .setVersion(String.valueOf(random.nextInt(5)))
                .setStatus(PubStatus.values()[1 + random.nextInt(3)])
                .setOutlet(outlet)
                .setHeadline(RandomWords.of(random, 30))
                .setText(RandomWords.of(random, 300))
                .setEditorsNote(
                        random.nextBoolean() ? null : RandomWords.of(random, 9).strip())
                .setSubjects(List.of("a", RandomWords.of(random, 9).strip()))
                .setReceivedAt(Parsing.NOW)
                .build();
    }

    private static ObjectNode asJson(WireItem item, Random random) {
        List<String> fields = new ArrayList<>(
                List.of("id", "version", "status", "outlet", "title", "text", "ednote", "subjects", "unknown"));
        Collections.shuffle(fields, random);
        ObjectNode json = JSON.createObjectNode();
        fields.forEach(field -> put(json, field, item));
        return json;
    }

    private static void put(ObjectNode json, String field, WireItem item) {
        switch (field) {
            case "id" ->
                json.put(field, "id " + item.getUri().charAt(item.getUri().length() - 1));
            case "version" -> json.put(field, Integer.parseInt(item.getVersion()));
            case "status" -> json.put(field, item.getStatus().toString().toLowerCase(Locale.ROOT));
            case "outlet" -> json.put(field, item.getOutlet());
            case "title" -> json.put(field, item.getHeadline());
            case "text" -> json.put(field, item.getText());
            case "ednote" -> json.put(field, item.getEditorsNote());
            case "subjects" -> item.getSubjects().forEach(json.withArray(field)::add);
            default ->
                json.putObject(field)
                        .put("id", "not the item's")
                        .putArray("more")
                        .add(1.5);
        }
    }
}
