package org.claimwire.evaluation.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.evaluation.accuracy.Words;
import org.claimwire.evaluation.gold.GoldArticle;
import org.claimwire.evaluation.gold.GoldFolder;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.evaluation.speed.Speed;
import org.claimwire.extraction.ItemText;

/**
 * The articles that are read: the labelled ones of the folder that the system property {@code claimwire.gold} names; without
 * it, the paragraphs of the example wire, shuffled into articles of the same length.
 */
public final class Articles {

    private static final int MADE = 84;
    private static final long SEED = 20_220_106;
    private static final LocalDate DAY = LocalDate.of(2022, 1, 6);

    private Articles() {}

    /** All articles, some 940 words each. */
    public static List<ItemText> all() {
        String gold = System.getProperty("claimwire.gold", "");
        return gold.isEmpty() ? made(Path.of(System.getProperty("claimwire.wire"))) : labelled(Path.of(gold));
    }

    private static List<ItemText> labelled(Path folder) {
        return new GoldFolder(folder)
                .articles().stream()
                        .map(GoldArticle::text)
                        .map(GoldText::itemText)
                        .toList();
    }

    static List<ItemText> made(Path wire) {
        List<String> paragraphs = paragraphs(wire);
        Random random = new Random(SEED);
        List<ItemText> articles = new ArrayList<>();
        for (int article = 0; article < MADE; article++) {
            Collections.shuffle(paragraphs, random);
            articles.add(article("made-" + article, paragraphs));
        }
        return articles;
    }

    /** Paragraph after paragraph, from the first again where they do not suffice, until the article is long enough. */
    private static ItemText article(String id, List<String> paragraphs) {
        List<String> chosen = new ArrayList<>();
        long words = 0;
        for (int next = 0; words < Speed.ARTICLE_WORDS; next = (next + 1) % paragraphs.size()) {
            chosen.add(paragraphs.get(next));
            words += Words.countWithMarks(paragraphs.get(next));
        }
        return new GoldText(id, "Steppe Courier", DAY, null, String.join("\n\n", chosen)).itemText();
    }

    private static List<String> paragraphs(Path wire) {
        ObjectMapper json = new ObjectMapper();
        List<String> paragraphs = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(wire)) {
                JsonNode item = json.readTree(line);
                paragraphs.addAll(Arrays.asList(item.path("text").asText().split("\n\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + wire, e);
        }
        paragraphs.removeIf(String::isBlank);
        return paragraphs;
    }
}
