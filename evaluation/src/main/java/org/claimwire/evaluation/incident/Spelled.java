package org.claimwire.evaluation.incident;

import java.util.List;
import java.util.regex.Pattern;
import org.claimwire.evaluation.accuracy.Words;

/** Whether a text states a number, in digits or, up to twenty, in letters. */
final class Spelled {

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private Spelled() {}

    static boolean isIn(String text, long number) {
        String words = number < NUMBERS.size() ? number + "|" + NUMBERS.get((int) number) : String.valueOf(number);
        return Pattern.compile(
                        "(?<!" + Words.CHARACTER + ")(?:" + words + ")(?!" + Words.CHARACTER + ")",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
