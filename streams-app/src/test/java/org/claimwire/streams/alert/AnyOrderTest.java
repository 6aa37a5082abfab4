package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.streams.Desk;
import org.claimwire.streams.incident.Watch;
import org.claimwire.streams.situation.DeskFixture;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Everything that may touch an alert, in any order: what is open and what was follows from the set. */
class AnyOrderTest extends DeskFixture {

    private static final String[] SOURCES = {
        "Police", "Ministry", "Hospital [health]", "officials", "-", "Tass [state_media]", "kz/almaty [police]"
    };
    private static final String[] VERBS = {"says", "says", "says", "says", "denies", "retracts"};
    private static final String[] OUTCOMES = {"killed", "killed", "killed", "injured", "missing"};
    private static final String[] COUNTS = {"1", "5", "8", "20", "26", "8+", "20+", "2..9", "~24..99"};
    private static final String[] GROUPS = {"", "", "", "#civilians", "#state_forces", "#children", "#perpetrator"};
    private static final String[] PLACES = {"@KZ", "@KZ", "@KZ/-/Almaty", "@KZ/-/Aktobe"};
    private static final String[] MARKS = {"", "", "", "", "", "!part", "!background", "!increment"};
    private static final String[] KINDS = {"*shooting", "*shooting", "", "*civil_unrest", "*fire"};

    @RepeatedTest(50)
    void endsInTheSameSituationsAndAlerts(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<WireItem> items = items(random);
        items.forEach(desk::receive);

        List<WireItem> shuffled = new ArrayList<>(items);
        shuffled.addAll(items.subList(0, items.size() / 2));
        Collections.shuffle(shuffled, random);
        Desk other = new Desk();
        Watch watch = new Watch("Watched", List.of("unrest"), null, null);
        for (int i = 0; i < shuffled.size(); i++) {
            if (i == shuffled.size() / 3) {
                other.watch("KZ", watch);
            }
            if (i == shuffled.size() / 2) {
                other.watch("KZ");
            }
            other.receive(shuffled.get(i));
        }

        assertThat(other.situations()).as("situations, seed %d", seed).isEqualTo(desk.situations());
        assertThat(other.alerts()).as("alerts, seed %d", seed).isEqualTo(desk.alerts());
    }

    private static List<WireItem> items(Random random) {
        List<WireItem> items = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String uri = "urn:item:" + random.nextInt(12);
            int hour = random.nextInt(36);
            WireItem.Builder version = item(uri, random.nextInt(3), hour, lines(random, hour));
            if (random.nextInt(6) == 0) {
                version.setOutlet("Rival Wire");
            }
            items.add(version.build());
        }
        for (int i = 0; i < 2; i++) {
            items.add(kill("urn:kill:" + i, random.nextInt(40), "urn:item:" + random.nextInt(12))
                    .build());
        }
        return items;
    }

    private static String[] lines(Random random, int hour) {
        return random.ints(1 + random.nextInt(3), 0, SOURCES.length)
                .mapToObj(source ->
                        SOURCES[source] + " " + any(random, VERBS) + " " + figures(random) + said(random, hour))
                .toArray(String[]::new);
    }

    private static String figures(Random random) {
        String figure = figure(random);
        return random.nextInt(3) == 0 ? figure + "," + figure(random) : figure;
    }

    private static String figure(Random random) {
        String group = any(random, GROUPS);
        return any(random, OUTCOMES) + "=" + any(random, COUNTS) + group + any(random, KINDS) + any(random, PLACES)
                + any(random, MARKS);
    }

    private static String said(Random random, int hour) {
        return switch (random.nextInt(6)) {
            case 0 -> " said=2022-01-05";
            case 1 -> " said=2022-01-06T%02d".formatted(Math.min(hour, 23));
            default -> "";
        };
    }

    private static String any(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
