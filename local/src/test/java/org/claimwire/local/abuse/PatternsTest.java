package org.claimwire.local.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwire.local.abuse.CountedWords.TooManyLooks;
import org.junit.jupiter.api.Test;

/**
 * Every regular expression of the product that is kept in a field takes about four times the steps on four times the text,
 * whatever the text. What measures labelled texts of a developer's own is left out.
 *
 * <p>The texts are repetitions of short pieces, and of the pattern's own words, that nearly match: the stuff of catastrophic
 * backtracking. Steps are looks at a character; a pattern that backtracks over its whole beginning takes sixteen times as many.
 */
class PatternsTest {

    private static final int LENGTH = 250;
    private static final int TIMES = 4;
    private static final long MOST_LOOKS = 2_000_000;

    /** Between linear, 4, and quadratic, 16. */
    private static final int ALLOWED = 8;

    private static final Set<String> SEARCHES =
            Set.of("find", "replaceAll", "replaceFirst", "results", "split", "splitAsStream", "asPredicate");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");
    private static final List<String> ENDS = List.of("\uFFFE", "x", "0.");
    private static final List<String> PIECES = List.of(
            " ",
            "\t",
            "\n",
            "\r\n",
            "a",
            "A",
            "é",
            "0",
            "1,",
            "1.",
            "-",
            "--",
            ".",
            ",",
            ":",
            ";",
            "/",
            "//",
            "@",
            "\"",
            "'",
            "’",
            "(",
            "((",
            ")",
            "[",
            "<",
            "<a",
            "</",
            "&",
            "&#",
            "%",
            "%4",
            "=",
            "a=",
            "\0",
            "a ",
            "A ",
            "a, ",
            "a.",
            "A.",
            "a-",
            "a'",
            "a@",
            "a:",
            "0 ",
            "0-",
            "0:",
            "1/",
            " a",
            "\u00A0",
            "\u3000",
            "\uD83D\uDE91",
            "\u0301",
            "http://a",
            "a=\"",
            "x;",
            "Aa ",
            "aA",
            "the ");

    @Test
    void takeAboutFourTimesTheStepsOnFourTimesTheText() throws ReflectiveOperationException {
        List<String> slow = new ArrayList<>();
        List<JavaField> fields = fields();
        assertThat(fields).hasSizeGreaterThan(20);
        for (JavaField field : fields) {
            Pattern pattern = pattern(field);
            for (Predicate<Matcher> use : uses(field)) {
                for (String piece : pieces(pattern)) {
                    ENDS.stream()
                            .filter(end -> isSlow(pattern, use, piece, end))
                            .forEach(end ->
                                    slow.add(field.getFullName() + " on \"" + piece + "\" over and over, then " + end));
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    @Test
    void findAPatternThatIsATrap() {
        assertThat(isSlow(Pattern.compile("\\s+$"), PatternsTest::findAll, " ", "x"))
                .isTrue();
        assertThat(isSlow(Pattern.compile("(a+)+b"), Matcher::matches, "a", "x"))
                .isTrue();
        assertThat(isSlow(Pattern.compile("(?<!\\s)\\s+$"), PatternsTest::findAll, " ", "x"))
                .isFalse();
    }

    private static boolean isSlow(Pattern pattern, Predicate<Matcher> use, String piece, String end) {
        long few = looks(pattern, piece.repeat(LENGTH / piece.length()) + end, use);
        long many = looks(pattern, piece.repeat(TIMES * LENGTH / piece.length()) + end, use);
        return many > ALLOWED * Math.max(few, LENGTH);
    }

    private static long looks(Pattern pattern, String words, Predicate<Matcher> search) {
        CountedWords counted = new CountedWords(words, MOST_LOOKS);
        try {
            boolean unused = search.test(pattern.matcher(counted));
        } catch (TooManyLooks | StackOverflowError endless) {
            return MOST_LOOKS;
        }
        return counted.looks();
    }

    private static boolean findAll(Matcher matcher) {
        boolean found = false;
        while (matcher.find()) {
            found = true;
        }
        return found;
    }

    private static Set<String> pieces(Pattern pattern) {
        Set<String> pieces = new LinkedHashSet<>(PIECES);
        WORD.matcher(pattern.pattern()).results().limit(40).forEach(word -> {
            pieces.add(word.group());
            pieces.add(word.group() + " ");
        });
        return pieces;
    }

    /** How a pattern is used: the calls in the methods that read its field; all of them where it is handed on. */
    private static List<Predicate<Matcher>> uses(JavaField field) {
        Set<String> calls = field.getAccessesToSelf().stream()
                .filter(access -> !access.getOrigin().isConstructor()
                        && !access.getOrigin().getName().equals("<clinit>"))
                .flatMap(access -> access.getOrigin().getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getPackageName().equals("java.util.regex"))
                .map(call -> call.getTarget().getName())
                .filter(name -> !name.equals("matcher"))
                .collect(Collectors.toSet());
        List<Predicate<Matcher>> uses = new ArrayList<>();
        if (calls.isEmpty() || calls.contains("matches") || calls.contains("asMatchPredicate")) {
            uses.add(Matcher::matches);
        }
        if (calls.isEmpty() || calls.contains("lookingAt")) {
            uses.add(Matcher::lookingAt);
        }
        if (calls.isEmpty() || calls.stream().anyMatch(SEARCHES::contains)) {
            uses.add(PatternsTest::findAll);
        }
        assertThat(uses).as(field.getFullName()).isNotEmpty();
        return uses;
    }

    private static Pattern pattern(JavaField found) throws ReflectiveOperationException {
        Field field = Class.forName(found.getOwner().getName()).getDeclaredField(found.getName());
        field.setAccessible(true);
        return (Pattern) field.get(null);
    }

    private static List<JavaField> fields() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.claimwire").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> !field.getOwner().getPackageName().startsWith("org.claimwire.evaluation"))
                        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .toList();
    }
}
