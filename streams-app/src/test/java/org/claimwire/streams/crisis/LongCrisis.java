package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Outcome;
import org.claimwire.streams.Wire;
import org.claimwire.v1.WireItem;

/**
 * Four weeks of news: some events that every outlet tells of all the time, and many that last for a day or two.
 *
 * <p>In each of the long ones a handful of sources revise their figures for weeks, now and then below what another said, and each
 * revision is copied by many outlets for days. Some copies are taken off again.
 *
 * @param items versions of items, roughly in the order of event time: some come late, some twice
 * @param incidents how many events there are
 */
public record LongCrisis(List<WireItem> items, int incidents) {

    private static final Duration WEEKS = Duration.ofDays(27);
    private static final List<String> LONG_COUNTRIES = List.of("UA", "SD", "MM", "SY");
    private static final List<String> COUNTRIES =
            List.of("KZ", "TR", "IN", "BR", "MX", "NG", "PK", "ID", "PH", "EG", "FR", "ES", "IT", "PL", "CL", "PE");
    private static final int CITIES = 40;
    private static final int COPIES_OF_A_SHORT_STORY = 18;
    private static final int LATENESS = 50;

    /** Copies the list. */
    public LongCrisis {
        items = List.copyOf(items);
    }

    /** Four weeks of about so many items, six tenths of which tell of the long events. */
    public static LongCrisis of(Random random, int items) {
        Weeks weeks = new Weeks(random, new Newsroom(random, outlets()));
        int copies = items * 6 / 10 / (LONG_COUNTRIES.size() * Weeks.SOURCES * Weeks.REVISIONS);
        LONG_COUNTRIES.forEach(country -> weeks.longStory(country, copies));
        int shortStories = items * 4 / 10 / (COPIES_OF_A_SHORT_STORY + 2);
        for (int i = 0; i < shortStories; i++) {
            weeks.shortStory(i);
        }
        return new LongCrisis(asTheyCome(random, weeks.newsroom().sent()), LONG_COUNTRIES.size() + shortStories);
    }

    private static List<String> outlets() {
        return IntStream.rangeClosed(1, 300).mapToObj(i -> "Outlet " + i).toList();
    }

    /** Every fiftieth comes again, and any may come a little late. */
    private static List<WireItem> asTheyCome(Random random, List<WireItem> inOrder) {
        List<WireItem> coming = new ArrayList<>();
        for (WireItem item : inOrder) {
            coming.add(item);
            if (random.nextInt(50) == 0) {
                coming.add(item);
            }
        }
        for (int i = 0; i < coming.size(); i += LATENESS) {
            Collections.shuffle(coming.subList(i, Math.min(coming.size(), i + LATENESS)), random);
        }
        return coming;
    }

    /** The weeks while they are written. */
    private record Weeks(Random random, Newsroom newsroom) {

        private static final int SOURCES = 5;
        private static final int REVISIONS = 24;

        void longStory(String country, int copies) {
            Story story = story(EventKind.ARMED_CONFLICT, country, "War in " + country, Wire.at(0));
            Subject killed = new Subject(story, Outcome.KILLED, "", country);
            for (Speaker speaker : Speaker.KNOWN.subList(0, SOURCES)) {
                for (int i = 0; i < REVISIONS; i++) {
                    long part = WEEKS.toMinutes() / REVISIONS;
                    Instant said = story.start().plus(Duration.ofMinutes(i * part + random.nextLong(part)));
                    long count = 100 + 20L * i + random.nextInt(30);
                    tell(killed, speaker, count, said, copies, Duration.ofHours(40));
                }
            }
        }

        void shortStory(int number) {
            String city = COUNTRIES.get(number % COUNTRIES.size()) + "/-/City" + number / COUNTRIES.size() % CITIES;
            Instant start = Wire.at(0).plus(Duration.ofMinutes(random.nextLong(WEEKS.toMinutes())));
            Story story = story(EventKind.TRANSPORT_ACCIDENT, city, "Crash " + number, start);
            Subject killed = new Subject(story, Outcome.KILLED, "", city);
            for (Speaker speaker : List.of(Speaker.KNOWN.get(2), Speaker.KNOWN.get(4))) {
                tell(
                        killed,
                        speaker,
                        10 + random.nextInt(5),
                        start.plus(newsroom.minutes(600)),
                        COPIES_OF_A_SHORT_STORY / 2,
                        Duration.ofHours(30));
            }
        }

        private static Story story(EventKind kind, String place, String slugline, Instant start) {
            String word = slugline.toLowerCase().replace(' ', '-');
            return new Story(kind, List.of(place), slugline, List.of(word, word + "-news"), null, start);
        }

        private void tell(Subject subject, Speaker speaker, long count, Instant said, int copies, Duration copiedFor) {
            String line = speaker.words() + " says " + subject.figure(Long.toString(count));
            newsroom.report(subject.story(), speaker, said, line);
            for (int i = 0; i < copies; i++) {
                Instant when = said.plus(newsroom.minutes((int) copiedFor.toMinutes()));
                Page page = newsroom.report(subject.story(), speaker, when, line + (i % 3 == 0 ? " said=" + said : ""));
                if (random.nextInt(50) == 0) {
                    page.takeOff(when.plus(newsroom.minutes(300)), newsroom.anyWay());
                }
            }
        }
    }
}
