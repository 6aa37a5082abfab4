package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.claimwire.v1.WireItem;

/** All outlets together: where items are written, and what they have sent. */
final class Newsroom {

    private static final List<String> OUTLETS =
            List.of("Steppe Wire", "Harbour Post", "Evening Bell", "Daily Lantern", "North Radio", "Plain Herald");

    private final Random random;
    private final List<String> outlets;
    private final List<WireItem> sent = new ArrayList<>();
    private int pages;
    private int newcomers;

    Newsroom(Random random) {
        this(random, OUTLETS);
    }

    Newsroom(Random random, List<String> outlets) {
        this.random = random;
        this.outlets = List.copyOf(outlets);
    }

    /** What was sent, in the order of event time; what is undated comes first. */
    List<WireItem> sent() {
        return sent.stream().sorted(Comparator.comparing(Newsroom::time)).toList();
    }

    private static Instant time(WireItem item) {
        return item.getVersionTime() == null
                ? Instant.EPOCH
                : item.getVersionTime().getTime();
    }

    String anyOutlet() {
        return outlets.get(random.nextInt(outlets.size()));
    }

    String anyOtherThan(String outlet) {
        int other = random.nextInt(outlets.size() - 1);
        return outlets.get((outlets.indexOf(outlet) + 1 + other) % outlets.size());
    }

    /** A source of this kind whom nobody has heard of. */
    Speaker newcomer(String kind) {
        newcomers++;
        return Speaker.of("Newcomer " + newcomers, kind);
    }

    /** A page on which nothing stands yet. */
    Page page(Story story, String outlet) {
        pages++;
        return new Page(
                story,
                "urn:crisis:" + pages,
                outlet,
                Page.COUNTING.get(random.nextInt(Page.COUNTING.size())),
                sent::add);
    }

    /** A page of the outlet that may carry a speaker's words, with these lines. */
    Page report(Story story, Speaker speaker, Instant when, String... lines) {
        Page page = page(story, speaker.outlet() == null ? anyOutlet() : speaker.outlet());
        page.publish(when, List.of(lines));
        return page;
    }

    /** Some minutes, at least one and at most so many. */
    Duration minutes(int most) {
        return Duration.ofMinutes(1 + random.nextInt(most));
    }

    /** One of the ways to take an item off the wire. */
    int anyWay() {
        return random.nextInt(5);
    }
}
