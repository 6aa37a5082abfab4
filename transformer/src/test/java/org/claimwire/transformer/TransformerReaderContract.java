package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.VagueWords;
import org.claimwire.extraction.Voice;
import org.claimwire.extraction.learned.UnavailableModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What every reader by a transformer keeps to, as users have it: with its own weights. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class TransformerReaderContract {

    private final TransformerModel model;
    private final ItemReader reader;

    TransformerReaderContract(TransformerModel model) {
        this.model = model;
        this.reader = reader(model);
    }

    private static final List<String> STORIES = List.of(
            "The harbour was closed on Monday, the port authority said.",
            "\u201cThe square is calm,\u201d a police spokesman told reporters. \u201cNobody was hurt.\u201d",
            "Aid groups warned that the camp would run out of water.\n\nThe governor, Ana Lindqvist, disagreed. She said"
                    + " the wells were full and that more trucks were on their way.",
            "Nothing happened.",
            "\ud83d\ude92 Firefighters \ud83d\ude00 said the blaze was out.",
            "The union believes that talks will fail.\n" + "The line moved slowly. ".repeat(200)
                    + "\nA spokeswoman denied that anybody had been dismissed.");

    @Test
    void readsWhoSaidWhat() {
        Claim claim = claims(STORIES.get(0)).get(0);
        assertThat(words(STORIES.get(0), Objects.requireNonNull(claim.mention())))
                .isEqualTo("the port authority");
        assertThat(words(STORIES.get(0), claim.content().get(0))).isEqualTo("The harbour was closed on Monday");
    }

    @Test
    void readsBeyondItsFirstWindow() {
        String story = STORIES.get(5);
        assertThat(claims(story))
                .extracting(claim -> words(story, claim.content().get(0)))
                .contains("that talks will fail", "that anybody had been dismissed");
    }

    @Test
    void findsNothingWhereNobodySaysAnything() {
        assertThat(claims(STORIES.get(3))).isEmpty();
        assertThat(claims("")).isEmpty();
        assertThat(claims(" \u200b\n\n\u0000 ")).isEmpty();
    }

    @Test
    void tellsItsNameInWhatItReads() {
        assertThat(reader.version().name()).isEqualTo(model.name());
    }

    @Test
    void readsTheSameInEveryOrderAndOnEveryThread() {
        List<ItemReading> once = STORIES.stream().map(this::read).toList();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
            Collections.shuffle(order, random);
            List<CompletableFuture<ItemReading>> reading = order.stream()
                    .map(i -> CompletableFuture.supplyAsync(() -> read(STORIES.get(i))))
                    .toList();
            for (int i = 0; i < order.size(); i++) {
                assertThat(reading.get(i).join())
                        .as("story %s, seed %s", order.get(i), seed)
                        .isEqualTo(once.get(order.get(i)));
            }
        }
    }

    @Test
    void leadsEveryClaimBackToItsWords() {
        for (String story : STORIES) {
            for (Claim claim : claims(story)) {
                assertThat(words(story, Objects.requireNonNull(claim.cue()).span()))
                        .isNotBlank()
                        .doesNotContain("\n");
                claim.content().forEach(span -> assertThat(words(story, span)).isNotBlank());
            }
        }
    }

    private List<Claim> claims(String text) {
        return read(text).claims().stream()
                .filter(claim -> claim.voice() != Voice.OUTLET)
                .toList();
    }

    private ItemReading read(String text) {
        return reader.read(new ItemText(
                "item:test/1", "Isle Wire", null, text, StatedTime.of(LocalDate.of(2022, 1, 6)), "en", null));
    }

    private static String words(String text, Span span) {
        return text.substring(span.begin(), span.end());
    }

    private static ItemReader reader(TransformerModel model) {
        try {
            return EnglishReader.by(model, Aliases.NONE, VagueWords.DESK);
        } catch (UnavailableModelException e) {
            throw new AssertionError(e);
        }
    }
}
