package org.claimwire.streams.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.StatedTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An unchanged sentence keeps its claims' names, whatever is done to the sentences beside it. */
class ClaimIdTest {

    private static final String URI = "item:test/1";

    private static final List<String> STORY = List.of(
            "The coast guard said that 12 people were killed in the fire on the ferry.",
            "The health ministry of Kenya reported 40 wounded.",
            "“Nobody could reach the boats,” Anna Roe told reporters.",
            "The harbour stayed closed for the night.",
            "According to the fire brigade, the fire began in the kitchen.",
            "The owner of the ferry denied that the boats were locked.");

    private static final List<String> OTHER_SENTENCES = List.of(
            "The weather was calm.",
            "Snow fell over the whole coast and the roads were closed.",
            "The ferry had sailed from the old harbour in the morning.",
            "Several ships came to the place within the hour.",
            "It was the third fire of the winter.");

    static List<ItemReader> readers() {
        return List.of(EnglishReader.load());
    }

    private static Set<String> idsOf(ItemReader reader, List<String> sentences, String sentence) {
        ItemText item = new ItemText(
                URI,
                "Isle Wire",
                null,
                String.join("\n\n", sentences),
                StatedTime.of(LocalDate.of(2022, 1, 6)),
                "en",
                "KE");
        List<Claim> claims = reader.read(item).claims();
        List<String> ids = ClaimId.ofAll(URI, claims);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).sentence().exact().equals(sentence)) {
                found.add(ids.get(i));
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void keepsAClaimsNameWhenOtherSentencesAreEdited(ItemReader reader) {
        long seed = Long.getLong("claimwire.seed", System.nanoTime());
        System.out.println("edits of seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            int kept = random.nextInt(STORY.size());
            Set<String> before = idsOf(reader, STORY, STORY.get(kept));
            List<String> edited = edited(random, kept);
            assertThat(idsOf(reader, edited, STORY.get(kept)))
                    .as("seed %d, round %d: %s", seed, round, edited)
                    .isEqualTo(before);
        }
        assertThat(idsOf(reader, STORY, STORY.get(0))).hasSize(1);
    }

    /** The story with the other sentences replaced, dropped, or joined by another one. */
    private static List<String> edited(Random random, int kept) {
        List<String> edited = new ArrayList<>();
        for (int i = 0; i < STORY.size(); i++) {
            if (i == kept) {
                edited.add(STORY.get(i));
                continue;
            }
            String other = OTHER_SENTENCES.get(random.nextInt(OTHER_SENTENCES.size()));
            switch (random.nextInt(4)) {
                case 0 -> edited.add(other);
                case 1 -> edited.add(STORY.get(i) + " " + other);
                case 2 -> edited.add(STORY.get(i));
                default -> {}
            }
        }
        return edited;
    }
}
