package org.claimwire.streams.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.version;

import org.claimwire.streams.situation.DeskFixture;
import org.claimwire.v1.WireItem;

/** Items that belong together or apart by what they say, for they share no slugline. */
abstract class IncidentFixture extends DeskFixture {

    static final String MARKET = "terms: bazaar market blast traders stalls gas barakholka morning";
    static final String REFINERY = "terms: refinery pipe workers valve night shift tower atyrau";

    /** An item without a slugline: what it tells of, and what it holds. */
    static WireItem.Builder plain(String uri, int hour, String terms, String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = terms;
        System.arraycopy(lines, 0, all, 1, lines.length);
        return version(uri, 1, hour, all);
    }

    /** An hour of the day, so many days later. */
    static int day(int days, int hour) {
        return days * 24 + hour;
    }

    void assertTogether(WireItem.Builder one, WireItem.Builder other) {
        desk.receive(one, other);
        assertThat(incidentOf(one.getUri())).isEqualTo(incidentOf(other.getUri()));
    }

    void assertApart(WireItem.Builder one, WireItem.Builder other) {
        desk.receive(one, other);
        assertThat(incidentOf(one.getUri())).isNotEqualTo(incidentOf(other.getUri()));
    }
}
