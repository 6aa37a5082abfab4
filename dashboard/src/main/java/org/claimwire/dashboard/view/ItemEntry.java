package org.claimwire.dashboard.view;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwire.v1.WireItem;

/** Entries of items: those that came last first. */
final class ItemEntry {

    private ItemEntry() {}

    static Entry<ItemFile> of(ItemFile file, long change) {
        WireItem item = file.current().item();
        return new Entry<>(
                Kind.ITEM,
                file.uri(),
                file,
                new Order(0, Entries.newestFirst(item.getReceivedAt()), file.uri()),
                facets(file, item),
                Map.of(),
                null,
                change);
    }

    private static Facets facets(ItemFile file, WireItem item) {
        return new Facets(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Entries.outlets(Stream.concat(Stream.of(item.getOutlet()), item.getCarriedBy().stream())),
                Places.countries(item.getPlaces()),
                Places.folded(item.getPlaces()),
                Folded.of(Stream.of(item.getHeadline(), item.getOutlet(), item.getSlugline())),
                Set.of(file.status()),
                file.current().time());
    }
}
