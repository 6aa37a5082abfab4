package org.claimwire.streams.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.claimwire.streams.Wire;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;

/** An item of an outlet: each change of it is sent as its next version. */
final class Page {

    /** Outlets count their versions by ones, by tens, or not at all. */
    static final List<IntFunction<String>> COUNTING =
            List.of(Integer::toString, number -> Integer.toString(10 * number), number -> "update " + number);

    private final Story story;
    private final String uri;
    private final String outlet;
    private final IntFunction<String> counting;
    private final Consumer<WireItem> wire;
    private int versions;

    Page(Story story, String uri, String outlet, IntFunction<String> counting, Consumer<WireItem> wire) {
        this.story = story;
        this.uri = uri;
        this.outlet = outlet;
        this.counting = counting;
        this.wire = wire;
    }

    String outlet() {
        return outlet;
    }

    /** Sends a version that holds these lines and no others. */
    void publish(Instant when, List<String> lines) {
        send(version(when, lines));
    }

    /** Sends a version that does not say when it was made. */
    void publishUndated(String line) {
        send(version(Instant.EPOCH, List.of(line)).setVersionTime(null));
    }

    /** Takes it off the wire in one of the ways that there are. */
    void takeOff(Instant when, int way) {
        switch (way % 5) {
            case 0 -> send(version(when, List.of()).setStatus(PubStatus.CANCELED));
            case 1 -> send(version(when, List.of()).setStatus(PubStatus.WITHHELD));
            case 2 -> publish(when, List.of());
            case 3 ->
                wire.accept(notice(when, outlet).setWithdraws(List.of(uri)).build());
            default ->
                wire.accept(notice(when, outlet).setReplaces(List.of(uri)).build());
        }
    }

    /** Somebody whom nobody has to heed says that it is withdrawn. */
    void killBy(String rival, Instant when) {
        wire.accept(notice(when, rival).setWithdraws(List.of(uri)).build());
    }

    private WireItem.Builder notice(Instant when, String from) {
        return dated(Wire.undated(uri + "/notice/" + from.replace(' ', '-'), 1), when)
                .setOutlet(from);
    }

    private WireItem.Builder version(Instant when, List<String> lines) {
        List<String> text = new ArrayList<>(story.context());
        text.addAll(lines);
        versions++;
        return dated(Wire.undated(uri, versions, text.toArray(String[]::new)), when)
                .setVersion(counting.apply(versions))
                .setOutlet(outlet)
                .setSlugline(story.slugline());
    }

    private static WireItem.Builder dated(WireItem.Builder item, Instant when) {
        return item.setVersionTime(StatedTime.newBuilder()
                .setTime(when)
                .setPrecision(TimePrecision.INSTANT)
                .build());
    }

    private void send(WireItem.Builder version) {
        wire.accept(version.build());
    }
}
