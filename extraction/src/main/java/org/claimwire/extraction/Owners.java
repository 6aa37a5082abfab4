package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.attribution.Attribution;

/** Finds the attribution whose content holds a figure most closely. */
final class Owners {

    /** How many spans that begin before a figure are asked: content is nested only a few levels deep. */
    private static final int REACH = 64;

    private record Content(Span span, int attribution) {}

    private final List<Content> contents = new ArrayList<>();

    Owners(List<Attribution> attributions) {
        for (int i = 0; i < attributions.size(); i++) {
            for (Span span : attributions.get(i).content()) {
                contents.add(new Content(span, i));
            }
        }
        contents.sort(Comparator.comparingInt(content -> content.span().begin()));
    }

    /** The index of the attribution, or -1 if none holds the figure. */
    int of(Span figure) {
        int owner = -1;
        int shortest = Integer.MAX_VALUE;
        int last = lastBeginningBy(figure.begin());
        for (int i = last; i >= 0 && i > last - REACH; i--) {
            Span span = contents.get(i).span();
            int length = span.end() - span.begin();
            if (span.contains(figure) && length < shortest) {
                owner = contents.get(i).attribution();
                shortest = length;
            }
        }
        return owner;
    }

    private int lastBeginningBy(int offset) {
        int low = 0;
        int high = contents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contents.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
