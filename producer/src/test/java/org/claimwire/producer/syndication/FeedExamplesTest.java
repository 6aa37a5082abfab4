package org.claimwire.producer.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Examples;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** Examples written after the standards, read field by field. */
class FeedExamplesTest {

    private final ItemFormat feed = new Feed(Parsing.CLOCK);

    @Test
    void readsRss091() {
        List<WireItem> items = Parsing.items(parsed("rss-091.rss"));

        assertThat(items).hasSize(2);
        WireItem ferry = items.get(0);
        assertThat(ferry.getUri()).isEqualTo("item:Heron%20Daily/./http://heron.example/ferry");
        assertThat(ferry.getOutlet()).isEqualTo("Heron Daily");
        assertThat(ferry.getHeadline()).isEqualTo("Ferry & barge collide, 12 hurt");
        assertThat(ferry.getText())
                .isEqualTo("Twelve people were hurt when a ferry hit a barge.\n\nThe port gave no cause.");
        assertThat(ferry.getLink()).isEqualTo("http://heron.example/ferry");
        assertThat(ferry.getLanguage()).isEqualTo("en-US");
        assertThat(ferry.getRights()).isEqualTo("(c) Heron");
        assertThat(ferry.getPublished()).isNull();
        assertThat(ferry.getVersionTime()).isNull();
        assertThat(items.get(1).getUri()).matches("item:Heron%20Daily/sha256-[0-9a-f]{32}");
    }

    @Test
    void readsRss10() {
        WireItem item = Parsing.item(parsed("rss-10.rdf"));

        assertThat(item.getUri()).isEqualTo("http://plover.example/storm");
        assertThat(item.getOutlet()).isEqualTo("Plover Radio");
        assertThat(item.getHeadline()).isEqualTo("Storm kills two");
        assertThat(item.getText()).isEqualTo("Two fishermen died in the storm.\n\nFive were rescued.");
        assertThat(item.getVersionTime().getTime()).isEqualTo(Instant.parse("2022-02-01T07:15:00Z"));
        assertThat(item.getLanguage()).isEqualTo("en-GB");
        assertThat(item.getSubjects()).containsExactly("weather");
        assertThat(item.getRights()).isEqualTo("Plover Trust");
    }

    @Test
    void readsRss20() {
        WireItem quake = Parsing.items(parsed("rss-20.rss")).get(0);

        assertThat(quake.getUri()).isEqualTo("item:Egret%20Post%20-%20World/post-4711");
        assertThat(quake.getVersion()).isEqualTo("0");
        assertThat(quake.getStatus()).isEqualTo(PubStatus.USABLE);
        assertThat(quake.getHeadline()).isEqualTo("Quake in Sarn: at least 40 dead – ministry");
        assertThat(quake.getText())
                .isEqualTo("At least 40 people died in Sarn, the ministry said.\n\nRescuers counted 31.");
        assertThat(quake.getPublished().getTime()).isEqualTo(Instant.parse("2022-03-06T09:30:00Z"));
        assertThat(quake.getVersionTime().getTime()).isEqualTo(Instant.parse("2022-03-06T11:00:00Z"));
        assertThat(quake.getLink()).isEqualTo("https://egret.example/world/quake-sarn");
        assertThat(quake.getLanguage()).isEqualTo("en-GB");
        assertThat(quake.getSubjects()).containsExactly("earthquakes", "Sarn");
        assertThat(quake.getRights()).isEqualTo("Egret Ltd");
        assertThat(quake.getEditorsNote()).isNull();
    }

    @Test
    void readsAtom10() {
        List<WireItem> items = Parsing.items(parsed("atom-10.atom"));

        assertThat(items).hasSize(2);
        WireItem flood = items.get(0);
        assertThat(flood.getUri()).isEqualTo("tag:sterne.example,2022:1");
        assertThat(flood.getOutlet()).isEqualTo("Sterne Info");
        assertThat(flood.getHeadline()).isEqualTo("Crue à Val : 7 disparus");
        assertThat(flood.getText()).isEqualTo("Sept personnes ont disparu.\n\nLa préfecture a démenti.");
        assertThat(flood.getLink()).isEqualTo("https://sterne.example/flux/crue.html");
        assertThat(flood.getPublished().getTime()).isEqualTo(Instant.parse("2022-05-01T08:00:00Z"));
        assertThat(flood.getVersionTime().getTime()).isEqualTo(Instant.parse("2022-05-01T08:30:00Z"));
        assertThat(flood.getLanguage()).isEqualTo("fr");
        assertThat(flood.getSubjects()).containsExactly("Crues", "val");
        assertThat(flood.getRights()).isEqualTo("Sterne SA");
        WireItem trains = items.get(1);
        assertThat(trains.getHeadline()).isEqualTo("Three < four");
        assertThat(trains.getText()).isEqualTo("Three trains stopped.");
        assertThat(trains.getLanguage()).isEqualTo("en");
        assertThat(trains.getOutlet()).isEqualTo("Tern Wire");
        assertThat(trains.getRights()).isEqualTo("Tern");
        assertThat(trains.getPublished()).isNull();
    }

    @Test
    void readsAtom03() {
        WireItem item = Parsing.item(parsed("atom-03.xml"));

        assertThat(item.getUri()).isEqualTo("tag:avocet.example,2004:bus");
        assertThat(item.getText()).isEqualTo("Eleven people died.");
        assertThat(item.getPublished().getTime()).isEqualTo(Instant.parse("2004-01-02T10:00:00Z"));
        assertThat(item.getVersionTime().getTime()).isEqualTo(Instant.parse("2004-01-02T11:00:00Z"));
        assertThat(item.getLink()).isEqualTo("http://avocet.example/bus");
    }

    @Test
    void readsATombstoneAsTheCanceledVersionOfItsEntry() {
        List<ParsedItem> parsed = parsed("tombstone.atom");

        AcceptedItem deleted = (AcceptedItem) parsed.get(0);
        assertThat(deleted.id()).isEqualTo("tag:sterne.example,2022:1");
        assertThat(deleted.item().getUri()).isEqualTo("tag:sterne.example,2022:1");
        assertThat(deleted.item().getStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(deleted.item().getVersion()).isEqualTo("0");
        assertThat(deleted.item().getVersionTime().getTime()).isEqualTo(Instant.parse("2022-05-02T09:00:00Z"));
        assertThat(deleted.item().getEditorsNote()).isEqualTo("The toll was wrong.");
        assertThat(deleted.item().getOutlet()).isEqualTo("Sterne Info");
        assertThat(deleted.item().getText()).isEmpty();
        assertThat(Parsing.refusals(parsed))
                .extracting(Refusal::reason)
                .satisfiesExactly(
                        timeless -> assertThat(timeless)
                                .startsWith("entry 2: deleted-entry has no time that can be read (when is missing)"),
                        nameless -> assertThat(nameless).startsWith("entry 3: deleted-entry has no ref"));
        assertThat(Parsing.items(parsed).get(1).getHeadline()).isEqualTo("Trains run again");
    }

    private List<ParsedItem> parsed(String name) {
        return Examples.parse(FeedExamplesTest.class, feed, name);
    }
}
