package org.claimwire.extraction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.text.AgencyNames;
import org.claimwire.extraction.text.Dateline;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.WireLines;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a story, and when it was written, as its dateline and the lines behind it say.
 *
 * @param agencies the agencies credited beside the outlet itself, each a link between any source and the page
 * @param day the day from which "on Thursday" counts back: the dateline's, if it is a few days before the item's; or null
 */
record Credits(List<Via> agencies, @Nullable StatedTime day) {

    /** A story reprinted later than that is another year's, or its dateline is misread. */
    private static final int LATEST_REPRINT = 31;

    Credits {
        agencies = List.copyOf(agencies);
    }

    /** What the dateline of a body, the lines behind it and the outlet's own name credit. */
    static Credits of(ItemText item, WireLines lines, Passage body, Gazetteer gazetteer) {
        Dateline dateline = Dateline.of(body);
        String outlet = item.outlet();
        String sent = dateline == null || isPlace(dateline, body, gazetteer) ? null : dateline.agency();
        String before = outlet == null ? null : AgencyNames.passedOn(outlet);
        List<Via> agencies = Stream.of(sent, lines.agency(), before)
                .filter(Objects::nonNull)
                .filter(name -> outlet == null || !outlet.equalsIgnoreCase(name))
                .distinct()
                .map(name -> new Via(name, Via.Kind.OUTLET))
                .toList();
        return new Credits(agencies, day(item.published(), dateline));
    }

    /** "MOMBASA (Kenya) -": a place in brackets is no agency. */
    private static boolean isPlace(Dateline dateline, Passage body, Gazetteer gazetteer) {
        int first = dateline.sentence().size() - 1;
        while (first > 0 && !dateline.sentence().is(first - 1, "(")) {
            first--;
        }
        return gazetteer.at(dateline.sentence(), first, body.text()) != null;
    }

    private static @Nullable StatedTime day(@Nullable StatedTime published, @Nullable Dateline dateline) {
        LocalDate today = published == null
                ? null
                : published.time().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate written = dateline == null ? null : dateline.day(today);
        if (written == null) {
            return published;
        }
        boolean before = today == null
                || written.isBefore(today) && !written.plusDays(LATEST_REPRINT).isBefore(today);
        return before ? StatedTime.of(written) : published;
    }

    /** A chain with those agencies behind it that it does not hold. */
    List<Via> behind(List<Via> via) {
        List<Via> chain = new ArrayList<>(via);
        for (Via agency : agencies) {
            if (via.stream().noneMatch(link -> link.name().equalsIgnoreCase(agency.name()))) {
                chain.add(agency);
            }
        }
        return chain;
    }
}
