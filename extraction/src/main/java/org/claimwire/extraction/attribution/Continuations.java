package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Quote;
import org.claimwire.extraction.text.Steps;

/** Gives quotations that no cue of their own claims to the speaker before them: "A," he said. "B." */
final class Continuations {

    private static final int WORDS = 4;

    /** The most quotations in a row that one cue is trusted to cover. */
    private static final int LONGEST = 50;

    private Continuations() {}

    static List<Attribution> join(List<Attribution> attributions, Passage passage, Steps steps) {
        List<Attribution> joined = new ArrayList<>(attributions);
        int next = 0;
        for (Quote quote : passage.quotes().all()) {
            steps.take(4);
            while (next < joined.size() && joined.get(next).cue().begin() < quote.begin()) {
                next++;
            }
            boolean after = next < joined.size() && covers(joined.get(next), quote);
            if (next == 0
                    || after
                    || covers(joined.get(next - 1), quote)
                    || Quoting.words(passage.text(), quote) < WORDS) {
                continue;
            }
            Attribution speaker = joined.get(next - 1);
            if (speaker.content().size() < LONGEST && goesOn(speaker, quote, passage)) {
                joined.set(next - 1, extended(speaker, new Span(passage.field(), quote.begin(), quote.end())));
            }
        }
        return joined;
    }

    private static boolean covers(Attribution attribution, Quote quote) {
        return attribution.content().stream()
                .anyMatch(span -> span.begin() < quote.end() && quote.begin() < span.end());
    }

    /** Whether a quotation follows direct speech at once: in its sentence, or as the next sentences or paragraph. */
    private static boolean goesOn(Attribution speaker, Quote quote, Passage passage) {
        boolean direct = Quoting.of(speaker.content(), passage) == Quotation.DIRECT;
        int end = Math.max(speaker.cue().sentence().end(), lastEnd(speaker));
        if (!direct) {
            return false;
        }
        if (quote.begin() < speaker.cue().sentence().end()) {
            return true;
        }
        return quote.begin() >= end
                && passage.text().substring(end, quote.begin()).isBlank();
    }

    private static int lastEnd(Attribution attribution) {
        return attribution.content().get(attribution.content().size() - 1).end();
    }

    private static Attribution extended(Attribution attribution, Span span) {
        List<Span> content = new ArrayList<>(attribution.content());
        content.add(span);
        return attribution.withContent(content);
    }
}
