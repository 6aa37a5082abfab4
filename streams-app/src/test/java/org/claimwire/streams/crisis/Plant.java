package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.claimwire.streams.alert.ReasonKind;
import org.claimwire.streams.crisis.Quarrel.Trait;

/**
 * What may be planted in a scene that has settled, so that it gives a desk reasons which are known beforehand. The injured are so
 * many that no rise of the killed explains a fall of theirs.
 */
enum Plant {
    /** A guest comes with a number that is too low, long after the others. */
    LATE_AND_LOW {
        @Override
        Quarrel lay(Stage stage) {
            Instant when = stage.later();
            Speaker guest = stage.newsroom().newcomer(stage.random().nextInt(5) == 0 ? "media" : "police");
            String said = stage.random().nextBoolean() ? "" : " said=" + when.minus(Duration.ofHours(1));
            return contradiction(stage, guest, when, Long.toString(stage.scene().tooLow()), said);
        }
    },
    /** A guest who knew the number of the beginning gives it again, and says when it said so. */
    RESTATED {
        @Override
        Quarrel lay(Stage stage) {
            Speaker guest = stage.guest();
            Scene scene = stage.scene();
            Instant start = scene.truth().steps().firstKey();
            String old = Long.toString(scene.truth().first());
            stage.say(
                    guest,
                    start.plus(stage.newsroom().minutes(100)),
                    "says " + scene.subject().figure(old));
            Instant when = scene.settled().plus(Duration.ofHours(2));
            String said = " said=" + when.minus(Duration.ofMinutes(30));
            return contradiction(stage, guest, when, old, said, Trait.NOT_WITHDRAWN, Trait.NOT_FOR_LONG);
        }
    },
    /** A guest has a lower number soon after the others, and says what theirs is worth. */
    REFERRING {
        @Override
        Quarrel lay(Stage stage) {
            Scene scene = stage.scene();
            Instant when = scene.settled().plus(stage.newsroom().minutes(120));
            boolean denies = stage.random().nextBoolean();
            String number = Long.toString(scene.truth().last());
            String theirs = "," + scene.subject().figure(number, denies ? "!denied" : "!background");
            Trait[] traits = denies ? new Trait[] {Trait.DENYING} : new Trait[0];
            return contradiction(stage, stage.guest(), when, Long.toString(scene.tooLow()), theirs, traits);
        }
    },
    /** Two guests within an hour, one with "at least" a fraction of the other's number. */
    DIVERGING {
        @Override
        Quarrel lay(Stage stage) {
            Speaker low = stage.guest();
            Speaker high = stage.guest();
            Instant when = stage.later();
            String count = stage.scene().truth().last() / 4 + "+";
            String line = "says " + stage.scene().subject().figure(count);
            Page page = stage.say(low, when, line);
            Instant opened = when.plus(stage.newsroom().minutes(60));
            stage.say(high, opened, "says " + stage.scene().trueFigure());
            return new Quarrel(
                    ReasonKind.DIVERGENCE,
                    stage.scene(),
                    low,
                    page,
                    line,
                    count,
                    List.of(high),
                    null,
                    opened,
                    List.of(Trait.NOT_FOR_LONG));
        }
    },
    /** A guest denies the true number, which everybody else has given. */
    DENYING {
        @Override
        Quarrel lay(Stage stage) {
            Speaker guest = stage.guest();
            long number = stage.scene().truth().last();
            String count = stage.random().nextBoolean() ? Long.toString(number) : number - 2 + ".." + (number + 2);
            String line = "denies " + stage.scene().subject().figure(count);
            Instant when = stage.later();
            return new Quarrel(
                    ReasonKind.DENIED,
                    stage.scene(),
                    guest,
                    stage.say(guest, when, line),
                    line,
                    count,
                    stage.truthful(guest),
                    null,
                    when,
                    List.of(Trait.NOT_WITHDRAWN));
        }
    },
    /** A guest gives a number that is too high, for a while. */
    OVERSTATED {
        @Override
        Quarrel lay(Stage stage) {
            Speaker guest = stage.guest();
            Instant when = stage.later();
            long number =
                    stage.scene().truth().last() * 5 / 4 + 1 + stage.random().nextInt(20);
            String count = Long.toString(number);
            String line = "says " + stage.scene().subject().figure(count);
            List<Trait> traits = stage.scene().isStock() ? List.of() : List.of(Trait.OVERSTATED);
            Page page = stage.say(guest, when, line);
            return new Quarrel(
                    ReasonKind.LOWERED, stage.scene(), guest, page, line, count, List.of(), null, when, traits);
        }
    },
    /** Two guests have different numbers of one hour. */
    SAME_HOUR {
        @Override
        Quarrel lay(Stage stage) {
            Speaker low = stage.guest();
            Speaker high = stage.guest();
            Instant when = stage.later();
            String said = " said=" + when.toString().substring(0, "2022-01-06T14".length());
            Instant opened = when.plus(Duration.ofHours(2));
            String count = Long.toString(stage.scene().tooLow());
            String line = "says " + stage.scene().subject().figure(count) + said;
            stage.say(
                    high,
                    opened.minus(Duration.ofMinutes(30)),
                    "says " + stage.scene().trueFigure() + said);
            return new Quarrel(
                    ReasonKind.CONTRADICTION,
                    stage.scene(),
                    low,
                    stage.say(low, opened, line),
                    line,
                    count,
                    List.of(high),
                    null,
                    opened,
                    List.of());
        }
    };

    /** Plants it, and says what quarrel it began. */
    abstract Quarrel lay(Stage stage);

    private static Quarrel contradiction(
            Stage stage, Speaker guest, Instant when, String count, String tail, Trait... traits) {
        String line = "says " + stage.scene().subject().figure(count) + tail;
        return new Quarrel(
                ReasonKind.CONTRADICTION,
                stage.scene(),
                guest,
                stage.say(guest, when, line),
                line,
                count,
                stage.truthful(guest),
                null,
                when,
                List.of(traits));
    }

    /** Gives part of a whole that is too great for what a second guest then says of the whole. */
    static Quarrel greaterThanItsWhole(Stage stage, Scene whole) {
        Speaker guest = stage.guest();
        Speaker other = stage.guest();
        Instant when = stage.later();
        String count = Long.toString(whole.truth().last() + 1 + stage.random().nextInt(20));
        String line = "says " + stage.scene().subject().figure(count);
        Page page = stage.say(guest, when, line);
        Instant opened = when.plus(stage.newsroom().minutes(120));
        stage.say(other, opened, "says " + whole.trueFigure());
        return new Quarrel(
                ReasonKind.PART_EXCEEDS_WHOLE,
                stage.scene(),
                guest,
                page,
                line,
                count,
                List.of(other),
                whole,
                opened,
                List.of(Trait.OVERSTATED, Trait.NOT_FOR_LONG));
    }
}
