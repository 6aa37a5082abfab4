package org.claimwire.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.accuracy.Words;

/** Spans as they are compared exactly: without the punctuation at their ends, neighbours with only punctuation between joined. */
final class Trimmed {

    private Trimmed() {}

    static List<Stretch> of(String text, List<Stretch> spans) {
        List<Stretch> trimmed = new ArrayList<>();
        for (Stretch span : spans.stream().sorted().toList()) {
            Stretch core = core(text, span);
            if (core.begin() == core.end()) {
                continue;
            }
            int last = trimmed.size() - 1;
            if (last >= 0 && touch(text, trimmed.get(last), core)) {
                trimmed.set(last, new Stretch(trimmed.get(last).begin(), core.end()));
            } else {
                trimmed.add(core);
            }
        }
        return trimmed;
    }

    private static boolean touch(String text, Stretch left, Stretch right) {
        return left.end() >= right.begin() || !Words.anyIn(text.substring(left.end(), right.begin()));
    }

    private static Stretch core(String text, Stretch span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && !isLetterOrDigit(text.codePointAt(begin))) {
            begin += Character.charCount(text.codePointAt(begin));
        }
        while (end > begin && !isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return new Stretch(begin, end);
    }

    /** As in a word, but for the underscore. */
    private static boolean isLetterOrDigit(int point) {
        return point != '_' && Words.anyIn(Character.toString(point));
    }
}
