package org.claimwire.streams.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;
import static org.claimwire.streams.Wire.version;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwire.extraction.Interval;
import org.claimwire.streams.Desk;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.Reason;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;

/** A desk that follows one story, whose items share a slugline, and what it concludes in a few words. */
public abstract class DeskFixture {

    protected static final String SLUGLINE = "STEPPE-UNREST";
    protected static final String KILLED = "killed/everyone/kz";

    protected final Desk desk = new Desk();
    private int published;

    /** A version of an item of the story, made at that hour. */
    protected static WireItem.Builder item(String uri, int number, int hour, String... lines) {
        return version(uri, number, hour, lines).setSlugline(SLUGLINE);
    }

    /** A moment of the day on which the tests play. */
    protected static StatedTime moment(Instant time) {
        return StatedTime.newBuilder()
                .setTime(time)
                .setPrecision(TimePrecision.INSTANT)
                .build();
    }

    /** A new item of the story comes in. */
    protected void publish(int hour, String... lines) {
        desk.receive(item("urn:published:" + ++published, 1, hour, lines));
    }

    /** Whether there is such a situation: {@code killed/everyone/kz}. */
    protected boolean isSituation(String about) {
        return desk.situations().stream().anyMatch(situation -> isAbout(situation, about));
    }

    /** The one situation of that outcome, group and place. */
    protected Situation situation(String about) {
        List<Situation> found = desk.situations().stream()
                .filter(situation -> isAbout(situation, about))
                .toList();
        assertThat(found).as("situations of %s", about).hasSize(1);
        return found.get(0);
    }

    private static boolean isAbout(Situation situation, String about) {
        return situation.key().text().endsWith("/" + about);
    }

    /** The positions of a situation in their order: {@code test:police 8 standing}. */
    protected List<String> positions(String about) {
        return situation(about).positions().stream()
                .map(position ->
                        words(position) + " " + position.status().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The figures of a situation that stand: {@code test:police 8}. */
    protected List<String> standing(String about) {
        return situation(about).positions().stream()
                .filter(position -> position.status() == PositionStatus.STANDING)
                .map(DeskFixture::words)
                .toList();
    }

    /** The position of a source on a count, in a situation. */
    protected Position position(String about, String sourceAndCount) {
        List<Position> found = situation(about).positions().stream()
                .filter(position -> words(position).equals(sourceAndCount))
                .toList();
        assertThat(found).as("positions %s", sourceAndCount).hasSize(1);
        return found.get(0);
    }

    private static String words(Position position) {
        return position.source().key() + " " + words(position.interval());
    }

    /** A count as the notation has it: {@code 8}, {@code 8+} or {@code 2..9}. */
    protected static String words(Interval interval) {
        Long high = interval.high();
        if (high == null) {
            return interval.low() + "+";
        }
        return high == interval.low() ? Long.toString(high) : interval.low() + ".." + high;
    }

    /** The one alert. */
    protected Alert alert() {
        assertThat(desk.alerts()).hasSize(1);
        return desk.alerts().get(0);
    }

    /** The one reason of the one alert. */
    protected Reason reason() {
        assertThat(alert().reasons()).hasSize(1);
        return alert().reasons().get(0);
    }

    /** The open reasons of all alerts: {@code contradiction test:police test:ministry}. */
    protected List<String> open() {
        return reasonsOfAll().filter(Reason::isOpen).map(DeskFixture::words).toList();
    }

    /** All reasons of all alerts with the hours from which and until which they lasted: {@code denied test:police test:ministry 8-12}. */
    protected List<String> reasons() {
        return reasonsOfAll().map(reason -> words(reason) + " " + hours(reason)).toList();
    }

    private Stream<Reason> reasonsOfAll() {
        return desk.alerts().stream().flatMap(alert -> alert.reasons().stream());
    }

    private static String words(Reason reason) {
        return reason.kind().name().toLowerCase(Locale.ROOT) + " " + String.join(" ", reason.sources());
    }

    private static String hours(Reason reason) {
        Instant closed = reason.closed();
        return hour(reason.opened()) + "-" + (closed == null ? "" : hour(closed));
    }

    private static String hour(Instant time) {
        Duration since = Duration.between(at(0), time);
        return since.toMinutesPart() == 0
                ? Long.toString(since.toHours())
                : since.toHours() + ":" + since.toMinutesPart();
    }

    /** The different incidents that there are. */
    protected List<String> incidents() {
        return desk.situations().stream()
                .map(situation -> situation.key().incident())
                .distinct()
                .toList();
    }

    /** The one incident that an item's figures belong to. */
    protected String incidentOf(String uri) {
        List<String> found = desk.situations().stream()
                .filter(situation -> situation.positions().stream()
                        .flatMap(position -> position.evidence().stream())
                        .anyMatch(evidence -> evidence.uri().equals(uri)))
                .map(situation -> situation.key().incident())
                .distinct()
                .toList();
        assertThat(found).as("incidents of %s", uri).hasSize(1);
        return found.get(0);
    }
}
