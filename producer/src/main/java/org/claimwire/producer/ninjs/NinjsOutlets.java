package org.claimwire.producer.ninjs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who sent an item. ninjs has no field for it, so the names that come closest are asked in this order:
 *
 * <ol>
 *   <li>the outlet that the feed's settings give: it is the same for all items, as withdrawals need it, which count only
 *       from the same outlet;
 *   <li>an information source in whose role the content was made or handed on: {@code origcont}, {@code provider}, {@code
 *       distributor}, the last part of an address such as {@code
 *       http://cv.iptc.org/newscodes/contentprodpartyrole/origcont}, in {@code role} (2.x, 3.x) or {@code rel} (1.x). The
 *       first of them is the outlet, the others carried the item;
 *   <li>the copyright holder.
 * </ol>
 *
 * An information source of no or another role is none: it originated the information, as a ministry does (NewsML-G2,
 * infoSource).
 */
final class NinjsOutlets {

    private static final List<String> SENDERS = List.of("origcont", "provider", "distributor");

    private NinjsOutlets() {}

    /**
     * The outlets that the item itself names; empty if it names none or the settings do.
     *
     * @param sources its information sources
     * @param copyrightHolder its copyright holder; null if it does not say
     * @param feedGivesOutlet whether the settings of the feed say who sends it
     */
    static List<String> read(List<Concept> sources, @Nullable String copyrightHolder, boolean feedGivesOutlet) {
        if (feedGivesOutlet) {
            return List.of();
        }
        List<String> senders = sources.stream()
                .filter(source -> source.name() != null && rank(source) >= 0)
                .sorted(Comparator.comparingInt(NinjsOutlets::rank))
                .map(source -> String.valueOf(source.name()))
                .distinct()
                .toList();
        return senders.isEmpty() && copyrightHolder != null ? List.of(copyrightHolder) : senders;
    }

    private static int rank(Concept source) {
        String role = String.valueOf(source.role());
        int end = Math.max(role.lastIndexOf('/'), Math.max(role.lastIndexOf('#'), role.lastIndexOf(':')));
        return SENDERS.indexOf(role.substring(end + 1).toLowerCase(Locale.ROOT));
    }
}
