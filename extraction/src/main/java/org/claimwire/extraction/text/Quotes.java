package org.claimwire.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The quotations of a field, in order, none within another. */
public final class Quotes {

    private final List<Quote> quotes;

    private Quotes(List<Quote> quotes) {
        this.quotes = quotes;
    }

    /** Finds the quotations paragraph by paragraph; each paragraph is given as its begin and end offset. */
    static Quotes find(String text, List<int[]> paragraphs) {
        List<Quote> found = new ArrayList<>();
        boolean open = false;
        for (int p = 0; p < paragraphs.size(); p++) {
            int next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1)[0] : -1;
            boolean mayGoOn = next >= 0 && Marks.isDoubleQuote(text.charAt(next));
            open = new Finder(text, paragraphs.get(p), open, mayGoOn, found).run();
        }
        return new Quotes(List.copyOf(found));
    }

    /** All of them. */
    public List<Quote> all() {
        return quotes;
    }

    /** The quotations that share a code unit with a run of text. */
    public List<Quote> within(int begin, int end) {
        int first = firstEndingBehind(begin);
        int last = first;
        while (last < quotes.size() && quotes.get(last).begin() < end) {
            last++;
        }
        return quotes.subList(first, last);
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The quotation that an offset lies in, its marks included. */
    public Optional<Quote> at(int offset) {
        int first = firstEndingBehind(offset);
        return first < quotes.size() && quotes.get(first).begin() <= offset
                ? Optional.of(quotes.get(first))
                : Optional.empty();
    }

    /** Whether an offset lies between quotation marks. */
    public boolean enclose(int offset) {
        return at(offset).filter(quote -> quote.encloses(offset)).isPresent();
    }

    /** Whether a quotation begins at an offset. */
    public boolean beginAt(int offset) {
        return at(offset).filter(quote -> quote.begin() == offset).isPresent();
    }

    /** Whether a quotation's closing mark stands at an offset. */
    public boolean closeAt(int offset) {
        return at(offset).filter(quote -> quote.end() - 1 == offset).isPresent();
    }

    /** One paragraph's pass; a mark opens or closes by what stands around it. */
    private static final class Finder {
        private final String text;
        private final int begin;
        private final int end;
        private final boolean mayGoOn;
        private final List<Quote> found;
        private boolean continues;
        private int open = -1;
        private char opener;

        Finder(String text, int[] paragraph, boolean continues, boolean mayGoOn, List<Quote> found) {
            this.text = text;
            this.begin = paragraph[0];
            this.end = paragraph[1];
            this.continues = continues;
            this.mayGoOn = mayGoOn;
            this.found = found;
        }

        /** Whether the paragraph ends within a quotation that the next one goes on with. */
        boolean run() {
            for (int i = begin; i < end; i++) {
                char c = mark(i);
                if (open < 0 ? opens(c, i) : closes(c, i)) {
                    turn(c, i);
                    i += isDoubled(i) ? 1 : 0;
                }
            }
            if (open < 0) {
                return false;
            }
            if (mayGoOn || opener != '\'') {
                add(end);
            }
            return mayGoOn;
        }

        /** The mark at an offset; two apostrophes are a quotation mark, as some desks send them. */
        private char mark(int i) {
            return isDoubled(i) ? '"' : text.charAt(i);
        }

        private boolean isDoubled(int i) {
            return i + 1 < end && text.charAt(i) == '\'' && text.charAt(i + 1) == '\'';
        }

        private void turn(char c, int i) {
            if (open < 0) {
                open = i;
                opener = Marks.isDoubleQuote(c) ? '"' : '\'';
            } else {
                add(isDoubled(i) ? i + 2 : i + 1);
                open = -1;
            }
        }

        private void add(int quoteEnd) {
            if (quoteEnd - open > 2) {
                found.add(new Quote(open, quoteEnd, continues));
            }
            continues = false;
        }

        private boolean opens(char c, int i) {
            boolean free = i == begin || !Character.isLetterOrDigit(text.charAt(i - 1));
            int next = isDoubled(i) ? i + 2 : i + 1;
            boolean before = next < end && !Marks.isSpace(text.charAt(next));
            if (c == '\u201C' || c == '\u201E' || c == '\u00AB') {
                return true;
            }
            if (c == '"') {
                return free && before;
            }
            return (c == '\u2018' || c == '\'') && free && before && hasSingleClose(i);
        }

        private boolean closes(char c, int i) {
            if (opener == '"') {
                return c == '\u201D' || c == '\u00BB' || c == '"' || c == '\u201C' && atWordEnd(i);
            }
            return isSingleClose(c, i);
        }

        private boolean atWordEnd(int i) {
            return i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
        }

        private boolean isSingleClose(char c, int i) {
            return (c == '\u2019' || c == '\'') && atWordEnd(i) && !Marks.isSpace(text.charAt(i - 1));
        }

        private boolean hasSingleClose(int from) {
            int limit = Math.min(end, from + 300);
            for (int i = from + 2; i < limit; i++) {
                char c = text.charAt(i);
                if (Marks.isDoubleQuote(c)) {
                    return false;
                }
                if (isSingleClose(c, i) && text.charAt(i - 1) != 's') {
                    return true;
                }
            }
            return false;
        }
    }
}
