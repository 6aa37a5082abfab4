package org.claimwire.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Span;

/** Holds a reading against its text: every offset leads to whole characters, and every word that is repeated stands there. */
final class ReadWords {

    private ReadWords() {}

    static void check(ItemText item, ItemReading reading) {
        for (Claim claim : reading.claims()) {
            check(item, claim, reading.figures().size());
        }
        for (Figure figure : reading.figures()) {
            assertThat(words(item, figure.span())).isEqualTo(figure.phrase());
            if (figure.whole() != null) {
                assertThat(figure.whole()).isBetween(0, reading.figures().size() - 1);
            }
        }
        List<Integer> stated = reading.claims().stream()
                .flatMap(claim -> claim.figures().stream())
                .sorted()
                .toList();
        assertThat(stated).as("figures, each stated by one claim").doesNotHaveDuplicates();
        assertThat(stated).hasSameSizeAs(reading.figures());
    }

    private static void check(ItemText item, Claim claim, int figures) {
        if (claim.mention() != null) {
            assertThat(words(item, claim.mention())).isNotBlank();
        }
        if (claim.cue() != null) {
            assertThat(words(item, claim.cue().span())).isNotBlank();
        }
        claim.content().forEach(span -> assertThat(words(item, span)).isNotBlank());
        assertThat(claim.figures()).allMatch(figure -> figure >= 0 && figure < figures);
        String quoted = claim.sentence().prefix()
                + claim.sentence().exact()
                + claim.sentence().suffix();
        assertThat(item.text().contains(quoted)
                        || Objects.requireNonNullElse(item.title(), "").contains(quoted))
                .as("the sentence \"%s\" stands in the item", quoted)
                .isTrue();
    }

    private static String words(ItemText item, Span span) {
        String words = item.words(span);
        String field = item.field(span.field());
        assertThat(splitsPair(field, span.begin()) || splitsPair(field, span.end()))
                .as("\"%s\" begins or ends within a character", words)
                .isFalse();
        return words;
    }

    private static boolean splitsPair(String field, int at) {
        return at > 0 && at < field.length() && Character.isSurrogatePair(field.charAt(at - 1), field.charAt(at));
    }
}
