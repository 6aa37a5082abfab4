package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.extraction.Outcome;
import org.claimwire.streams.Wire;
import org.claimwire.v1.WireItem;

/**
 * A crisis of which it is known what a desk must be told, and that it must be told nothing else.
 *
 * <p>Nothing here compares two figures. There is a truth; whoever tells it, however loosely and late, gives no reason for an alert;
 * and then, in some scenes, something is planted whose reasons follow from how it was planted.
 *
 * @param items versions of items, in the order of event time
 * @param reasons the reasons of all alerts
 * @param incidents how many incidents there are
 */
public record RandomCrisis(List<WireItem> items, List<Planted> reasons, int incidents) {

    /** Copies the lists. */
    public RandomCrisis {
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
    }

    /** The items of some crisis. */
    public static List<WireItem> items(Random random) {
        return of(random).items();
    }

    /** Some crisis: stories in one country or two. */
    public static RandomCrisis of(Random random) {
        return of(random, Scale.FULL);
    }

    static RandomCrisis of(Random random, Scale scale) {
        Newsroom newsroom = new Newsroom(random);
        List<Planted> reasons = new ArrayList<>();
        String shared = random.nextInt(4) == 0 ? null : "Crisis";
        int stories = 0;
        for (String country : scale == Scale.SMALL || random.nextBoolean() ? List.of("KZ") : List.of("KZ", "TR")) {
            Instant start = Wire.at(random.nextInt(24));
            Setting setting = Setting.values()[random.nextInt(Setting.values().length)];
            for (Story story : setting.stories(new Setting.Land(random, country, start, shared))) {
                new Plotting(random, scale, newsroom, story, reasons).plot();
                stories++;
            }
        }
        return new RandomCrisis(newsroom.sent(), reasons, stories);
    }

    /** What is told of one story, and what is planted there. */
    private record Plotting(Random random, Scale scale, Newsroom newsroom, Story story, List<Planted> reasons) {

        private static final List<String> PARTS = List.of("#state_forces", "#opponents", "#children");
        private static final List<Outcome> OTHERS = List.of(Outcome.RESCUED, Outcome.MISSING, Outcome.HOSPITALISED);

        /** Too few to diverge, or to have grown. */
        private static final long FEW = 20;

        void plot() {
            if (scale == Scale.SMALL) {
                plotOneFamily();
                return;
            }
            List<Scene> killed = family(Outcome.KILLED, 60);
            List<Scene> injured = family(Outcome.INJURED, 2000).subList(0, 1);
            List<Scene> other = family(OTHERS.get(random.nextInt(OTHERS.size())), 80);
            List<Scene> all = new ArrayList<>(killed);
            all.addAll(injured);
            all.addAll(other);
            new Telling(random, scale, newsroom, story).tell(all);
            if (random.nextInt(4) == 0) {
                Decoy.theInjuredDie(newsroom, killed.get(0), injured.get(0));
            } else {
                plant(killed);
                plant(injured);
            }
            plant(other);
            Decoy.amongOutlets(random, newsroom, new Subject(story, Outcome.ABDUCTED, "", story.widest()));
        }

        private void plotOneFamily() {
            List<Scene> family = family(random.nextInt(3) == 0 ? Outcome.MISSING : Outcome.KILLED, 60);
            new Telling(random, scale, newsroom, story).tell(family);
            plant(family);
        }

        /** The whole and, of what accumulates, some parts: another group, another place, or both. */
        private List<Scene> family(Outcome outcome, long atLeast) {
            long first = atLeast + random.nextInt((int) atLeast);
            Instant start = story.start();
            Truth truth = outcome.isStock() ? Truth.falling(random, start, first) : Truth.growing(random, start, first);
            List<Scene> family = new ArrayList<>(List.of(scene(outcome, "", story.widest(), truth)));
            if (!outcome.isStock()) {
                String group = PARTS.get(random.nextInt(PARTS.size()));
                String place = story.places().get(random.nextInt(story.places().size()));
                boolean narrower = !place.equals(story.widest());
                if (random.nextBoolean()) {
                    family.add(scene(outcome, group, story.widest(), truth.part()));
                }
                if (narrower) {
                    family.add(scene(outcome, "", place, truth.part()));
                }
                if (narrower && random.nextBoolean()) {
                    family.add(scene(outcome, group, place, truth.part().part()));
                }
            }
            return family;
        }

        private Scene scene(Outcome outcome, String group, String place, Truth truth) {
            List<Speaker> speakers = new ArrayList<>(Speaker.KNOWN);
            speakers.add(Speaker.ownVoice(newsroom.anyOutlet()));
            Collections.shuffle(speakers, random);
            return new Scene(
                    new Subject(story, outcome, group, place),
                    truth,
                    speakers.subList(0, 2 + random.nextInt(scale.speakers() - 1)));
        }

        /** One thing at most in each family, so that it cannot meet another. */
        private void plant(List<Scene> family) {
            Scene scene = family.get(random.nextInt(family.size()));
            Stage stage = new Stage(random, newsroom, scene, reasons);
            if (random.nextInt(3) == 0) {
                Decoy decoy = Decoy.values()[random.nextInt(Decoy.values().length)];
                if (decoy.isFor(scene)) {
                    decoy.lay(stage);
                }
                return;
            }
            Quarrel quarrel = quarrel(stage, family);
            Ending ending = Ending.values()[random.nextInt(Ending.values().length)];
            Instant when = quarrel.opened().plus(Duration.ofHours(6)).plus(newsroom.minutes(900));
            if (quarrel.canEnd(ending)) {
                ending.play(stage, quarrel, when);
            } else {
                Ending.NONE.play(stage, quarrel, when);
            }
        }

        private Quarrel quarrel(Stage stage, List<Scene> family) {
            if (stage.scene().isStock()) {
                return (random.nextBoolean() ? Plant.SAME_HOUR : Plant.OVERSTATED).lay(stage);
            }
            if (stage.scene() != family.get(0) && random.nextBoolean()) {
                return Plant.greaterThanItsWhole(stage, family.get(0));
            }
            Plant plant = Plant.values()[random.nextInt(Plant.SAME_HOUR.ordinal())];
            return (stage.scene().truth().last() < FEW ? Plant.LATE_AND_LOW : plant).lay(stage);
        }
    }
}
