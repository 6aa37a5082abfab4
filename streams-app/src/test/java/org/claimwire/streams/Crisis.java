package org.claimwire.streams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;

/** Random items in every state that a wire knows. */
public final class Crisis {

    private static final String[] SOURCES = {"Police", "Ministry", "Hospital"};
    private static final String[] VERBS = {"says", "says", "says", "denies", "retracts"};
    private static final String[] PLACES = {"@KZ", "@KZ/-/Almaty", "#civilians@KZ", "@KZ said=2022-01-06T14"};
    private static final String[] OUTLETS = {Wire.OUTLET, "Rival Wire"};

    private Crisis() {}

    /** Some items with versions of every status, colliding numbers and times, and notices about one another. */
    public static List<WireItem> items(Random random) {
        List<WireItem> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String uri = "urn:item:" + random.nextInt(4);
            WireItem.Builder version = Wire.version(uri, random.nextInt(4), random.nextInt(24), lines(random))
                    .setOutlet(OUTLETS[random.nextInt(10) / 9])
                    .setStatus(PubStatus.values()[1 + random.nextInt(10) / 8 + random.nextInt(10) / 9]);
            if (random.nextInt(4) > 0) {
                version.setSlugline("KAZAKHSTAN-UNREST");
            }
            if (random.nextInt(4) == 0) {
                version.setWithdraws(List.of("urn:item:" + random.nextInt(4)));
            }
            if (random.nextInt(6) == 0) {
                version.setReplaces(List.of("urn:item:" + random.nextInt(4)));
            }
            if (random.nextInt(5) == 0) {
                version.setVersionTime(Wire.theDay());
            }
            if (random.nextInt(8) == 0) {
                version.setVersionTime(null).setReceivedAt(Wire.at(23).plus(Duration.ofMinutes(random.nextInt(9))));
            }
            items.add(version.build());
        }
        return items;
    }

    private static String[] lines(Random random) {
        return random.ints(random.nextInt(4), 0, 3)
                .mapToObj(source -> SOURCES[source] + " " + VERBS[random.nextInt(VERBS.length)] + " killed="
                        + random.nextInt(3) + PLACES[random.nextInt(PLACES.length)])
                .toArray(String[]::new);
    }
}
