package org.claimwire.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item and what was read in it, with the questions that tests ask of both. */
record Reading(ItemText item, ItemReading reading) {

    private static final EnglishReader READER = EnglishReader.load();

    static Reading of(String text) {
        return of(null, text);
    }

    static Reading of(@Nullable String title, String text) {
        return of(item(title, text));
    }

    static Reading of(ItemText item) {
        return new Reading(item, READER.read(item));
    }

    /** An item of Thursday 6 January 2022 by an outlet named Isle Wire. */
    static ItemText item(@Nullable String title, String text) {
        return new ItemText(
                "item:test/1", "Isle Wire", title, text, StatedTime.of(LocalDate.of(2022, 1, 6)), "en", null);
    }

    List<Claim> attributed() {
        return reading.claims().stream()
                .filter(claim -> claim.voice() != Voice.OUTLET)
                .toList();
    }

    /** The one attributed claim. */
    Claim claim() {
        List<Claim> claims = attributed();
        if (claims.size() != 1) {
            throw new AssertionError("expected one attributed claim, but read " + claims);
        }
        return claims.get(0);
    }

    /** The one figure. */
    Figure figure() {
        if (reading.figures().size() != 1) {
            throw new AssertionError("expected one figure, but read " + reading.figures());
        }
        return reading.figures().get(0);
    }

    Figure figure(String phrase) {
        return reading.figures().stream()
                .filter(figure -> figure.phrase().equals(phrase))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure '" + phrase + "' in " + reading.figures()));
    }

    /** The claim that states a figure. */
    Claim stating(Figure figure) {
        int index = reading.figures().indexOf(figure);
        return reading.claims().stream()
                .filter(claim -> claim.figures().contains(index))
                .findFirst()
                .orElseThrow();
    }

    List<String> content(Claim claim) {
        return claim.content().stream().map(item::words).toList();
    }

    @Nullable
    String mention(Claim claim) {
        return claim.mention() == null ? null : item.words(claim.mention());
    }

    List<String> carriers(Claim claim) {
        return claim.via().stream().map(Via::name).toList();
    }
}
