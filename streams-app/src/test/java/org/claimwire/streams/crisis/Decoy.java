package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.claimwire.extraction.Outcome;

/** What looks like a reason for an alert in a scene that has settled, and is none. */
enum Decoy {
    /** A guest has a lower number, but so soon that nobody knows which is newer. */
    HASTY {
        @Override
        void lay(Stage stage) {
            Instant when = stage.scene().settled().plus(stage.newsroom().minutes(120));
            stage.say(stage.guest(), when, "says " + figure(stage, stage.scene().tooLow()));
        }

        @Override
        boolean isFor(Scene scene) {
            return scene.isOfTheWhole();
        }
    },
    /** A guest leaves the attacker out. */
    WITHOUT_THE_ATTACKER {
        @Override
        void lay(Stage stage) {
            Subject all = stage.scene().subject();
            Subject attackers = new Subject(all.story(), all.outcome(), "#perpetrator", all.place());
            stage.say(stage.guest(), stage.scene().settled(), "says " + attackers.figure("1"));
            stage.say(
                    stage.guest(),
                    stage.later(),
                    "says " + figure(stage, stage.scene().truth().last() - 1));
        }

        @Override
        boolean isFor(Scene scene) {
            return scene.subject().story().isAnAttack()
                    && scene.subject().outcome() == Outcome.KILLED
                    && scene.subject().group().isEmpty();
        }
    },
    /** A guest denies a number that nobody has given, and takes back one that others gave. */
    BESIDE_THE_POINT {
        @Override
        void lay(Stage stage) {
            stage.say(
                    stage.guest(),
                    stage.later(),
                    "denies " + figure(stage, stage.scene().truth().last() * 7));
            stage.say(stage.guest(), stage.later(), "retracts " + stage.scene().trueFigure());
        }
    },
    /** Items that do not say when they were made have no place in the order of figures. */
    UNDATED {
        @Override
        void lay(Stage stage) {
            Page page = stage.newsroom()
                    .page(stage.scene().subject().story(), stage.newsroom().anyOutlet());
            page.publishUndated(stage.guest().words() + " says " + figure(stage, 1));
        }
    },
    /** What is called a part is one only of something wider. */
    PART_OF_ITSELF {
        @Override
        void lay(Stage stage) {
            stage.say(
                    stage.guest(),
                    stage.later(),
                    "says " + stage.scene().subject().figure("1", "!part"));
        }
    },
    /** "At least" a fraction of the number, when everybody has long known more. */
    MODEST {
        @Override
        void lay(Stage stage) {
            stage.say(
                    stage.guest(),
                    stage.later(),
                    "says "
                            + stage.scene()
                                    .subject()
                                    .figure(stage.scene().truth().last() / 4 + "+"));
        }
    },
    /** One of the speakers gives a looser word for the number, which is no new figure. */
    LOOSER {
        @Override
        void lay(Stage stage) {
            long number = stage.scene().truth().last();
            Speaker speaker = stage.scene().speakers().get(0);
            String loose = stage.scene().subject().figure(number / 2 + ".." + number * 2);
            stage.say(speaker, stage.later(), "says " + loose);
            stage.say(
                    speaker,
                    stage.later().plus(Duration.ofHours(11)),
                    "says " + stage.scene().trueFigure());
        }
    };

    /** Lays it. */
    abstract void lay(Stage stage);

    /** Whether it makes sense there. */
    boolean isFor(Scene scene) {
        return true;
    }

    private static String figure(Stage stage, long count) {
        return stage.scene().subject().figure(Long.toString(count));
    }

    /** Outlets that tell each its own number, and repeat after nobody. */
    static void amongOutlets(Random random, Newsroom newsroom, Subject subject) {
        Instant when = subject.story().start();
        for (String outlet : List.of("Gossip Daily", "Rumour Weekly", "Hearsay Online")) {
            when = when.plus(Duration.ofHours(5));
            String figure = subject.figure(Integer.toString(random.nextInt(500)));
            newsroom.report(subject.story(), Speaker.ownVoice(outlet), when, "- says " + figure);
        }
    }

    /** Injured people die: somebody who gave both numbers has fewer injured, and as many more killed. */
    static void theInjuredDie(Newsroom newsroom, Scene killed, Scene injured) {
        Speaker speaker = newsroom.newcomer("health");
        Instant before = killed.settled().isAfter(injured.settled()) ? killed.settled() : injured.settled();
        String first = speaker.words() + " says " + killed.trueFigure() + "," + injured.trueFigure();
        newsroom.report(injured.subject().story(), speaker, before, first);
        String dead = killed.subject().figure(Long.toString(killed.truth().last() + 6));
        String hurt = injured.subject().figure(Long.toString(injured.truth().last() - 5));
        newsroom.report(
                injured.subject().story(),
                speaker,
                before.plus(Duration.ofHours(8)),
                speaker.words() + " says " + dead + "," + hurt);
    }
}
