package org.claimwire.streams;

import java.time.Instant;
import java.util.List;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;

/** Wire items for tests: one outlet, times on one day. */
public final class Wire {

    public static final String OUTLET = "Steppe Wire";

    private Wire() {}

    /** An hour of the day on which the tests play. */
    public static Instant at(int hour) {
        return Instant.parse("2022-01-06T00:00:00Z").plusSeconds(3600L * hour);
    }

    /** A usable version, made at that hour. */
    public static WireItem.Builder version(String uri, int number, int hour, String... lines) {
        return undated(uri, number, lines)
                .setVersionTime(StatedTime.newBuilder()
                        .setTime(at(hour))
                        .setPrecision(TimePrecision.INSTANT)
                        .build());
    }

    /** A usable version that states no time. */
    public static WireItem.Builder undated(String uri, int number, String... lines) {
        return WireItem.newBuilder()
                .setUri(uri)
                .setVersion(Integer.toString(number))
                .setStatus(PubStatus.USABLE)
                .setOutlet(OUTLET)
                .setText(StructuredReader.text(lines))
                .setReceivedAt(at(23));
    }

    /** A notice that kills another item. */
    public static WireItem.Builder kill(String uri, int hour, String target) {
        return version(uri, 1, hour).setWithdraws(List.of(target));
    }

    /** A time of day precision: the day on which the tests play. */
    public static StatedTime theDay() {
        return StatedTime.newBuilder()
                .setTime(at(0))
                .setPrecision(TimePrecision.DAY)
                .build();
    }
}
