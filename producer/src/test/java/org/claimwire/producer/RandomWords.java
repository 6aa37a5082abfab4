package org.claimwire.producer;

import java.util.Random;

/** Words of any script and of the characters that formats trip over. */
public final class RandomWords {

    private static final String TROUBLE = "\"\\/{}[]:,%#?&<>'`\t\r\n \u2028\u00a0\ufeff\u200f\u0301🚑й字-.0aZ";

    private RandomWords() {}

    /** One to {@code most} characters, none of them half of a pair or a NUL, at least one of them a letter. */
    public static String of(Random random, int most) {
        StringBuilder words = new StringBuilder("w");
        for (int left = random.nextInt(most); left > 0; left--) {
            words.appendCodePoint(character(random));
        }
        return words.toString();
    }

    private static int character(Random random) {
        if (random.nextInt(3) > 0) {
            int[] trouble = TROUBLE.codePoints().toArray();
            return trouble[random.nextInt(trouble.length)];
        }
        int character = 1 + random.nextInt(Character.MAX_CODE_POINT);
        return Character.getType(character) == Character.SURROGATE ? 'x' : character;
    }
}
