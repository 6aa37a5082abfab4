package org.claimwire.streams.crisis;

import java.util.List;
import java.util.Random;

/** Ways of giving a number that are all true of it, in the notation of figures. */
final class Wording {

    /** Several, dozens, scores, hundreds, thousands, many. */
    private static final List<String> VAGUE = List.of("3..9", "24..99", "40..99", "200..999", "2000..9999", "10+");

    private Wording() {}

    static String of(Random random, long number) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> number - random.nextLong(number * 3 / 10 + 1) + "+";
            case 2 -> number - random.nextLong(number / 10 + 1) + ".." + (number + random.nextLong(number / 10 + 1));
            case 3 -> vague(random, number);
            default -> Long.toString(number);
        };
    }

    static boolean isExact(String count) {
        return count.chars().allMatch(Character::isDigit);
    }

    private static String vague(Random random, long number) {
        List<String> holding =
                VAGUE.stream().filter(words -> holds(words, number)).toList();
        return holding.isEmpty() ? Long.toString(number) : "~" + holding.get(random.nextInt(holding.size()));
    }

    private static boolean holds(String words, long number) {
        String[] ends = words.split("\\.\\.|\\+");
        return number >= Long.parseLong(ends[0]) && (ends.length == 1 || number <= Long.parseLong(ends[1]));
    }
}
