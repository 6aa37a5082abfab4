package org.claimwire.producer.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.producer.WordList;
import org.claimwire.producer.advisory.Advisory.Target;
import org.jspecify.annotations.Nullable;

/**
 * The labels that agencies set in front of a headline and in a slugline: {@code KILL: Steppe flood}, {@code BULLETIN KILL},
 * {@code STORY WITHDRAWN-Steppe flood}, {@code BC-Kazakhstan-Unrest, KILL}. A label stands in capitals and alone: {@code KILL
 * FIVE IN ALMATY} and {@code KILL BILL wins} are stories.
 */
final class Labels {

    private static final Map<String, String> LABELS = WordList.pairs(Labels.class, "labels.txt");

    /** The first words up to what sets a label apart; a hyphen between letters does so too, as Reuters writes. */
    private static final Pattern FIRST =
            Pattern.compile("\\A[\\s(\\[*'\"-]*+([^:/=|*\\n()\\[\\]\\u2013\\u2014-]{1,60})(.?)", Pattern.DOTALL);

    private static final Pattern SEGMENTS = Pattern.compile("(?<!\\s)(?:\\s*[,/|:;=()\\n]\\s*|\\s+-+\\s+)");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\d]+|(?<![^\\p{L}\\d])[^\\p{L}\\d]+$");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d+(ST|ND|RD|TH) )?(LD |LEAD )?(UPDATE|WRITETHRU|LEAD|LD)( \\d+)?");
    private static final Pattern BARE_KILL = Pattern.compile("\\A\\s*KILL\\s+(\\S+)");

    private Labels() {}

    /** What the label of a headline says; empty if it has none. */
    static Optional<Advisory> ofHeadline(String headline) {
        if (beginsInSmallLetters(headline)) {
            return Optional.empty();
        }
        Matcher first = FIRST.matcher(headline);
        if (!first.find()) {
            return Optional.empty();
        }
        String words = bare(first.group(1));
        if (words.equals("ADVISORY")) {
            return Optional.of(ofAdvisory(headline, headline.substring(first.end())))
                    .filter(advisory -> advisory.kind() != Kind.UPDATE);
        }
        Kind kind = kind(words);
        if (kind == Kind.EMBARGO || kind == null && beginsEmbargo(words)) {
            return Optional.of(label(Kind.EMBARGO, headline));
        }
        if (kind == null) {
            return bareKill(headline);
        }
        boolean hyphen = first.group(2).equals("-") && !first.group(1).endsWith(" ");
        boolean oneWord = words.indexOf(' ') < 0 && kind.compareTo(Kind.EMBARGO) < 0;
        if (hyphen && oneWord) {
            return isShouted(headline) ? Optional.empty() : Optional.of(label(Kind.DOUBTFUL_KILL, headline));
        }
        return Optional.of(label(kind, headline));
    }

    /** What the parts of a slugline say. */
    static List<Advisory> ofSlugline(String slugline) {
        List<Advisory> found = new ArrayList<>();
        for (String segment : SEGMENTS.split(slugline)) {
            String words = bare(segment);
            boolean shouted = isShouted(words);
            Kind kind = kind(words.toUpperCase(Locale.ROOT));
            boolean soft = kind != null && kind.compareTo(Kind.EMBARGO) > 0;
            if (kind != null && (shouted || soft || words.indexOf(' ') > 0)) {
                found.add(label(kind, slugline));
            }
        }
        return found;
    }

    /** What a label means, in capitals; null if it is none. */
    static @Nullable Kind kind(String words) {
        String meaning = LABELS.get(once(words));
        if (meaning != null) {
            return Kind.valueOf(meaning);
        }
        return NUMBERED.matcher(words.replace('-', ' ')).matches() ? Kind.UPDATE : null;
    }

    /** The words without marks around them, and with one space between two. */
    static String bare(String words) {
        return AROUND.matcher(words).replaceAll("").replaceAll("\\s+", " ");
    }

    /** {@code ADVISORY} says that editors are spoken to; what follows may ask something of them, or plan the day. */
    private static Advisory ofAdvisory(String headline, String rest) {
        Optional<Advisory> asked = EditorsNote.read(rest).stream()
                .filter(advisory -> advisory.kind().compareTo(Kind.EMBARGO) < 0)
                .findFirst();
        if (asked.isPresent()) {
            return new Advisory(asked.get().kind(), headline, true, asked.get().target());
        }
        return label(EditorsNote.mentionsAKill(rest) ? Kind.DOUBTFUL_KILL : Kind.UPDATE, headline);
    }

    private static boolean beginsEmbargo(String words) {
        return words.startsWith("EMBARGOED UNTIL ")
                || words.startsWith("EMBARGOED TILL ")
                || words.startsWith("EMBARGOED TO ")
                || words.startsWith("EMBARGOED FOR ");
    }

    /** {@code KILL} in capitals before other letters, with nothing between: a label badly set, or a headline. */
    private static Optional<Advisory> bareKill(String headline) {
        Matcher kill = BARE_KILL.matcher(headline);
        boolean doubtful = kill.find() && !isShouted(kill.group(1));
        return doubtful ? Optional.of(label(Kind.DOUBTFUL_KILL, headline)) : Optional.empty();
    }

    private static Advisory label(Kind kind, String words) {
        return new Advisory(kind, words, true, Target.THIS);
    }

    /** {@code KILL KILL KILL} says no more than {@code KILL}. */
    private static String once(String words) {
        String[] all = words.split(" ", -1);
        for (String word : all) {
            if (!word.equals(all[0])) {
                return words;
            }
        }
        return all[0];
    }

    /** Whether the first word has a small letter among its first two, as that of nearly every headline: it is no label. */
    private static boolean beginsInSmallLetters(String headline) {
        for (int at = 0; at < headline.length(); at++) {
            if (Character.isLetterOrDigit(headline.charAt(at))) {
                return Character.isLowerCase(headline.charAt(at))
                        || at + 1 < headline.length() && Character.isLowerCase(headline.charAt(at + 1));
            }
        }
        return false;
    }

    private static boolean isShouted(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
