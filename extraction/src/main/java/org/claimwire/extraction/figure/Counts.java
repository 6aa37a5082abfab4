package org.claimwire.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.VagueWords;
import org.claimwire.extraction.figure.Numbers.Number;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the number phrases of a sentence. */
final class Counts {

    /** How a modifier reads a number. */
    private enum Modifier {
        AT_LEAST(Qualifier.AT_LEAST),
        MORE_THAN(Qualifier.MORE_THAN),
        UP_TO(Qualifier.UP_TO),
        FEWER_THAN(Qualifier.FEWER_THAN),
        ABOUT(Qualifier.ABOUT),
        NEARLY(Qualifier.ABOUT),
        EXACT(Qualifier.EXACT);

        private final Qualifier qualifier;

        Modifier(Qualifier qualifier) {
            this.qualifier = qualifier;
        }

        Interval interval(long n) {
            return switch (this) {
                case AT_LEAST -> Intervals.atLeast(n);
                case MORE_THAN -> Intervals.moreThan(n);
                case UP_TO -> Intervals.upTo(n);
                case FEWER_THAN -> Intervals.fewerThan(n);
                case ABOUT -> Intervals.about(n);
                case NEARLY -> Intervals.nearly(n);
                case EXACT -> Intervals.exact(n);
            };
        }
    }

    private record Vague(@Nullable Interval interval) {}

    private final Numbers numbers = new Numbers();
    private final PhraseBook<Modifier> modifiers =
            PhraseBook.of(Lexicon.values(Counts.class, "qualifiers.txt"), Modifier::valueOf);
    private final PhraseBook<Vague> vague;

    Counts(VagueWords words) {
        this.vague = PhraseBook.of(
                Lexicon.values(Counts.class, "vague-words-" + words.settingName() + ".txt"), Counts::vague);
    }

    private static Vague vague(String value) {
        int dots = value.indexOf("..");
        if (dots < 0) {
            return new Vague(null);
        }
        String high = value.substring(dots + 2);
        return new Vague(
                new Interval(Long.parseLong(value.substring(0, dots)), high.isEmpty() ? null : Long.valueOf(high)));
    }

    List<Count> in(Sentence s) {
        List<Count> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Count count = at(s, i);
            if (count != null) {
                found.add(count);
                i = count.last();
            }
        }
        return found;
    }

    private @Nullable Count at(Sentence s, int first) {
        Match<Modifier> modifier = modifiers.at(s, first);
        if (modifier != null) {
            int next = modifier.last() + 1;
            Count qualified = number(s, first, s.is(next, "another") ? next + 1 : next, modifier.value());
            if (qualified != null) {
                return qualified;
            }
        }
        Count plain = between(s, first);
        plain = plain == null ? number(s, first, first, Modifier.EXACT) : plain;
        return plain == null ? vague(s, first) : plain;
    }

    private @Nullable Count number(Sentence s, int first, int start, Modifier modifier) {
        Number number = numbers.at(s, start);
        if (number == null || isNoCount(s, start, number)) {
            return null;
        }
        Number upper = s.is(number.last() + 1, "to", "-", "\u2013") ? numbers.at(s, number.last() + 2) : null;
        boolean from = s.is(start - 1, "from");
        if (upper != null && !from && upper.value() > number.value()) {
            return range(new Phrase(s, first, upper.last()), number.value(), upper.value());
        }
        Phrase phrase = new Phrase(s, first, number.last());
        return new Count(phrase, number.value(), modifier.interval(number.value()), modifier.qualifier);
    }

    private @Nullable Count between(Sentence s, int first) {
        if (s.is(first, "between")) {
            Number low = numbers.at(s, first + 1);
            Number high = low != null && s.is(low.last() + 1, "and") ? numbers.at(s, low.last() + 2) : null;
            if (low != null && high != null && !Ages.isOne(s, first, high.last(), high.value())) {
                return range(new Phrase(s, first, high.last()), low.value(), high.value());
            }
        }
        return hyphenated(s, first);
    }

    /** "20-30 people": one token. */
    private static @Nullable Count hyphenated(Sentence s, int i) {
        String word = s.at(i).word();
        int dash = word.indexOf('-');
        BigDecimal low = dash < 1 ? null : Numbers.digits(word.substring(0, dash));
        BigDecimal high = dash < 1 ? null : Numbers.digits(word.substring(dash + 1));
        if (low == null
                || high == null
                || Ages.isOne(s, i, i, high.longValue())
                || low.scale() > 0
                || high.scale() > 0
                || low.compareTo(high) >= 0) {
            return null;
        }
        return range(new Phrase(s, i, i), low.longValue(), high.longValue());
    }

    private static Count range(Phrase phrase, long low, long high) {
        return new Count(phrase, Math.min(low, high), Intervals.range(low, high), Qualifier.RANGE);
    }

    private @Nullable Count vague(Sentence s, int first) {
        Match<Vague> match = vague.at(s, first);
        boolean word = match != null
                && (s.tagged(first, Tag.NOUN, Tag.ADJ, Tag.DET, Tag.NUM, Tag.PRON, Tag.PROPN)
                        || match.size() > 1
                        || s.is(first, "dozens", "hundreds", "thousands"));
        if (match == null || !word || s.is(first - 1, "how", "as", "so", "too", "the", "very", "thursday's")) {
            return null;
        }
        return new Count(new Phrase(s, first, match.last()), null, match.value().interval(), Qualifier.VAGUE);
    }

    /** Money, shares, powers, dates, times, ages and years count no people. */
    private static boolean isNoCount(Sentence s, int first, Number number) {
        int next = number.last() + 1;
        boolean money = s.is(
                first - 1, "$", "\u20AC", "\u00A3", "\u20B9", "\u00A5", "no.", "number", "page", "age", "aged", "#");
        boolean power = s.is(first - 1, "^") || s.is(next, "^");
        boolean month = Calendar.isMonth(s, first - 1)
                || Calendar.isMonth(s, next)
                || s.is(next, "of") && Calendar.isMonth(s, next + 1);
        boolean year = number.value() >= 1900
                && number.value() < 2100
                && s.at(first).word().length() == 4
                && !s.tagged(next, Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.VERB);
        boolean nobody = s.is(first, "one") && s.is(first - 1, "no");
        boolean one =
                nobody || number.value() == 1 && s.is(first, "one") && s.is(next, "of") && s.is(first - 1, "is", "was");
        return money || power || month || year || one || Ages.isOne(s, first, number.last(), number.value());
    }
}
