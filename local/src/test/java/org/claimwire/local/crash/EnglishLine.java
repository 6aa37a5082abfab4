package org.claimwire.local.crash;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a random crisis says, in English, as the fast reader reads it: the crisis knows only a notation, {@code SOURCE
 * says|denies|retracts FIGURES [said=TIME] [via=OUTLET]}.
 */
final class EnglishLine {

    private static final Pattern LINE =
            Pattern.compile("(?<who>.+?)(?: \\[\\w+])? (?<verb>says|denies|retracts) (?<figures>\\S+)"
                    + "(?: said=(?<day>\\d{4}-\\d\\d-\\d\\d)\\S*)?(?: via=(?<via>.+))?");
    private static final Pattern FIGURE =
            Pattern.compile("(?<outcome>[a-z]+)=(?<count>[~\\d.+]+)(?<group>(?:#[a-z_]+)*)"
                    + "(?:\\*(?<kind>[a-z_]+))?(?:@(?<place>[^!]+))?(?<marks>(?:![a-z]+)*)");
    private static final Set<String> UNNAMED = Set.of("officials", "witnesses", "reports");
    private static final Map<String, String> VAGUE = Map.of(
            "~3..9", "several",
            "~24..99", "dozens of",
            "~40..99", "scores of",
            "~200..999", "hundreds of",
            "~2000..9999", "thousands of",
            "~10+", "many");
    private static final Map<String, String> PEOPLE = Map.of(
            "", "people",
            "#state_forces", "soldiers",
            "#opponents", "protesters",
            "#children", "children",
            "#perpetrator", "attackers");
    private static final Map<String, String> MET = Map.of(
            "killed", "were killed",
            "injured", "were injured",
            "rescued", "were rescued",
            "missing", "are missing",
            "hospitalised", "are in hospital",
            "abducted", "were abducted");
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("civil_unrest", "the protests"),
            Map.entry("armed_conflict", "the fighting"),
            Map.entry("earthquake", "the earthquake"),
            Map.entry("flood", "the flood"),
            Map.entry("weather", "the storm"),
            Map.entry("epidemic", "the cholera outbreak"),
            Map.entry("attack", "the attack"),
            Map.entry("shooting", "the shooting"),
            Map.entry("bombing", "the bombing"),
            Map.entry("transport_accident", "the train crash"),
            Map.entry("collapse", "the building collapse"),
            Map.entry("crowd_crush", "the stampede"));

    private EnglishLine() {}

    /**
     * One sentence.
     *
     * @param line in the notation
     * @param places the names of places, by how the notation writes them
     * @throws IllegalArgumentException if it is not in the notation
     */
    static String of(String line, Map<String, String> places) {
        Matcher said = matched(LINE, line);
        List<String> figures = List.of(said.group("figures").split(","));
        String what = String.join(
                " and ", figures.stream().map(figure -> figure(figure, places)).toList());
        String who = who(said.group("who"));
        return switch (said.group("verb")) {
            case "denies" -> capital(who) + " denied that " + what + ".";
            case "retracts" -> capital(who) + " retracted its statement that " + what + ".";
            default -> said.group("who").equals("-") ? capital(what) + "." : says(what, who, said);
        };
    }

    private static String says(String what, String who, Matcher said) {
        String day = said.group("day") == null ? "" : " on " + weekday(said.group("day"));
        String via = said.group("via") == null ? "" : " in a statement carried by " + said.group("via");
        return capital(what) + ", " + who + " said" + day + via + ".";
    }

    private static String figure(String notation, Map<String, String> places) {
        Matcher figure = matched(FIGURE, notation);
        String marks = figure.group("marks");
        String another = marks.contains("!increment") ? "another " : "";
        String when = marks.contains("!period") ? " in the past 24 hours" : "";
        String before = marks.contains("!background") ? " in 2010" : "";
        return another + count(figure.group("count")) + " "
                + word(PEOPLE, figure.group("group")) + " "
                + word(MET, figure.group("outcome")) + " in "
                + word(EVENTS, figure.group("kind")) + " in "
                + word(places, figure.group("place")) + when + before;
    }

    private static String count(String count) {
        if (VAGUE.containsKey(count)) {
            return word(VAGUE, count);
        }
        if (count.endsWith("+")) {
            return "at least " + count.substring(0, count.length() - 1);
        }
        int dots = count.indexOf("..");
        return dots < 0 ? count : "between " + count.substring(0, dots) + " and " + count.substring(dots + 2);
    }

    private static String who(String who) {
        return UNNAMED.contains(who) || who.startsWith("Newcomer") ? who : "the " + who;
    }

    private static String weekday(String date) {
        return LocalDate.parse(date).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Matcher matched(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not in the notation: " + words);
        }
        return matcher;
    }

    private static String word(Map<String, String> words, String key) {
        return Objects.requireNonNull(words.get(key), () -> "no English for " + key);
    }
}
