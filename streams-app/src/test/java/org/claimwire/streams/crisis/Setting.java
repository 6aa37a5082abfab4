package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.claimwire.extraction.EventKind;
import org.jspecify.annotations.Nullable;

/** Stories of one country that are easily taken for one. */
enum Setting {
    /** Unrest, a flood, all over the country. */
    ONE_ALL_OVER {
        @Override
        List<Story> stories(Land land) {
            return List.of(land.everywhere(land.wideKind(), Duration.ZERO));
        }
    },
    /** One event, placed by some in its city and by others only in the country. */
    ONE_IN_A_CITY {
        @Override
        List<Story> stories(Land land) {
            return List.of(land.story(land.narrowKind(), List.of(land.country(), land.city(0)), null, Duration.ZERO));
        }
    },
    TWO_CITIES {
        @Override
        List<Story> stories(Land land) {
            EventKind kind = land.narrowKind();
            return List.of(
                    land.story(kind, List.of(land.city(0)), null, Duration.ZERO),
                    land.story(kind, List.of(land.city(1)), null, Duration.ofHours(2)));
        }
    },
    /** The same again, when the first is too long ago to be meant. */
    SAME_LATER {
        @Override
        List<Story> stories(Land land) {
            EventKind kind = land.wideKind();
            return List.of(land.everywhere(kind, Duration.ZERO), land.everywhere(kind, Duration.ofDays(40)));
        }
    },
    /** Two events of one city within a week, whose days are told. */
    TWO_DAYS {
        @Override
        List<Story> stories(Land land) {
            EventKind kind = land.narrowKind();
            List<String> city = List.of(land.city(0));
            return List.of(
                    land.story(kind, city, land.day(0), Duration.ZERO),
                    land.story(kind, city, land.day(3), Duration.ofDays(3)));
        }
    },
    /** A flood amid unrest. */
    TWO_KINDS {
        @Override
        List<Story> stories(Land land) {
            return List.of(
                    land.everywhere(EventKind.CIVIL_UNREST, Duration.ZERO),
                    land.everywhere(EventKind.FLOOD, Duration.ofHours(3)));
        }
    };

    abstract List<Story> stories(Land land);

    /**
     * A country in which things happen.
     *
     * @param random what is left to chance
     * @param country ISO 3166-1 alpha-2
     * @param start when the first of them begins
     * @param slugline the slugline of all of them, or null
     */
    record Land(
            Random random,
            String country,
            Instant start,
            @Nullable String slugline) {

        private static final List<String> CITIES = List.of("Norburg", "Sudaville", "Estermouth");
        private static final List<EventKind> WIDE = List.of(
                EventKind.CIVIL_UNREST,
                EventKind.ARMED_CONFLICT,
                EventKind.EARTHQUAKE,
                EventKind.FLOOD,
                EventKind.WEATHER,
                EventKind.EPIDEMIC);
        private static final List<EventKind> NARROW = List.of(
                EventKind.ATTACK,
                EventKind.SHOOTING,
                EventKind.BOMBING,
                EventKind.TRANSPORT_ACCIDENT,
                EventKind.COLLAPSE,
                EventKind.CROWD_CRUSH);

        EventKind wideKind() {
            return WIDE.get(random.nextInt(WIDE.size()));
        }

        EventKind narrowKind() {
            return NARROW.get(random.nextInt(NARROW.size()));
        }

        String city(int index) {
            return country + "/-/" + CITIES.get(index);
        }

        String day(int later) {
            return start.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(later).toString();
        }

        Story everywhere(EventKind kind, Duration later) {
            return story(kind, List.of(country, city(0), city(1)), null, later);
        }

        Story story(EventKind kind, List<String> places, @Nullable String happened, Duration later) {
            String name = (country + kind + places.get(0).replaceAll("\\W", "") + later.toHours()).toLowerCase();
            List<String> words = List.of(name + "a", name + "b", name + "c", name + "d", name + "e", name + "f");
            return new Story(kind, places, slugline, words, happened, start.plus(later));
        }
    }
}
