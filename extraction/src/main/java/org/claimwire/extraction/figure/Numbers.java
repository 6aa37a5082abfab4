package org.claimwire.extraction.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and words: "1,614", "twenty-one", "one hundred and five", "1.2 million", "half a million". */
final class Numbers {

    /** No figure of people is longer than mankind. */
    private static final long GREATEST = 10_000_000_000L;

    /**
     * A number where it stands.
     *
     * @param last the place of its last token
     * @param value its value
     */
    record Number(int last, long value) {}

    private final Map<String, Long> words = new HashMap<>();

    Numbers() {
        Lexicon.values(Numbers.class, "numbers.txt").forEach((word, value) -> words.put(word, Long.parseLong(value)));
    }

    /** The number that begins at a place, or null. The rest of a number that cannot be read is none. */
    @Nullable
    Number at(Sentence s, int first) {
        if (isScale(s, first) && isPartOfANumber(s, first - 1)) {
            return null;
        }
        if (s.is(first, "half") && s.is(first + 1, "a") && isScale(s, first + 2)) {
            return new Number(first + 2, scale(s, first + 2) / 2);
        }
        boolean article = s.is(first, "a") && isScale(s, first + 1);
        int i = article ? first + 1 : first;
        BigDecimal digits = article ? null : digits(s.at(i).word());
        if (digits != null) {
            return scaled(s, i, digits);
        }
        return spelled(s, i);
    }

    private @Nullable Number scaled(Sentence s, int i, BigDecimal digits) {
        int last = i;
        BigDecimal value = digits;
        while (isGroup(s, i, last + 1)) {
            last++;
            value = value.multiply(BigDecimal.valueOf(1000))
                    .add(new BigDecimal(s.at(last).word()));
        }
        if (isScale(s, last + 1)) {
            value = value.multiply(BigDecimal.valueOf(scale(s, last + 1)));
            last++;
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(GREATEST)) < 0;
        return whole ? new Number(last, value.longValueExact()) : null;
    }

    /** "1 000": three digits behind at most three, one space apart; not "May 12 200". */
    private static boolean isGroup(Sentence s, int first, int group) {
        boolean head = s.at(first).word().length() <= 3 && isDigits(s.at(first).word());
        return head
                && s.at(group).word().length() == 3
                && isDigits(s.at(group).word())
                && s.at(group).begin() == s.at(group - 1).end() + 1
                && !Calendar.isMonth(s, first - 1);
    }

    private static boolean isDigits(String word) {
        return Characters.all(word, Character::isDigit);
    }

    private boolean isPartOfANumber(Sentence s, int i) {
        return i >= 0 && (word(s.norm(i)) != null || digits(s.at(i).word()) != null);
    }

    /** From the greatest scale to the least; "three thousand million", "hundred hundred" are no number that is meant surely. */
    private @Nullable Number spelled(Sentence s, int first) {
        long total = 0;
        long group = 0;
        long scale = Long.MAX_VALUE;
        int i = first;
        int last = -1;
        while (i < s.size() && i - first < 12) {
            Long value = word(s.norm(i));
            if (value == null) {
                boolean and =
                        s.is(i, "and") && last >= 0 && group >= 100 && group % 100 == 0 && word(s.norm(i + 1)) != null;
                if (!and) {
                    break;
                }
                i++;
                continue;
            }
            boolean hundreds = value == 100 || value == 12 && s.is(i, "dozen");
            if (value >= 1000 && (value >= scale || total > 0 && group == 0) || hundreds && group >= 100) {
                return null;
            }
            if (value >= 1000) {
                total += Math.max(1, group) * value;
                group = 0;
                scale = value;
            } else if (hundreds) {
                group = Math.max(1, group) * value;
            } else if (group % 100 != 0 && !(group % 10 == 0 && group % 100 >= 20 && value < 10)) {
                break;
            } else {
                group += value;
            }
            last = i++;
        }
        long value = total + group;
        return last < 0 || value > GREATEST ? null : new Number(last, value);
    }

    private @Nullable Long word(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            return words.get(word);
        }
        Long tens = words.get(word.substring(0, hyphen));
        Long ones = words.get(word.substring(hyphen + 1));
        return tens == null || ones == null || tens < 20 || tens > 90 || ones > 9 ? null : Long.valueOf(tens + ones);
    }

    private boolean isScale(Sentence s, int i) {
        Long value = words.get(s.norm(i));
        return value != null && (value >= 100 || s.is(i, "dozen"));
    }

    private long scale(Sentence s, int i) {
        return words.getOrDefault(s.norm(i), 1L);
    }

    /** A number in figures, its groups of three joined; null for anything else. */
    static @Nullable BigDecimal digits(String word) {
        if (word.isEmpty() || word.length() > 15) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        int points = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (c == '.' && i > 0 && i < word.length() - 1) {
                plain.append(c);
                points++;
            } else if (c != ',' || i == 0) {
                return null;
            }
        }
        return points > 1 || plain.length() == 0 ? null : new BigDecimal(plain.toString());
    }
}
