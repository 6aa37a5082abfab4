package org.claimwire.streams.crisis;

import java.time.Instant;
import java.util.List;
import org.claimwire.streams.alert.ReasonKind;
import org.claimwire.streams.crisis.Quarrel.Trait;

/** How a quarrel goes on. */
enum Ending {
    /** It does not end, and others carry it. */
    NONE {
        @Override
        void play(Stage stage, Quarrel quarrel, Instant when) {
            stage.copies(quarrel.actor(), quarrel.opened(), quarrel.line());
            quarrel.others()
                    .forEach(other -> stage.expectAll(quarrel.with(other, quarrel.actor(), quarrel.opened(), null)));
        }
    },
    /** The actor gives the true figure in another item. */
    COMES_ROUND {
        @Override
        void play(Stage stage, Quarrel quarrel, Instant when) {
            stage.copies(quarrel.actor(), quarrel.opened(), quarrel.line());
            stage.say(quarrel.actor(), when, "says " + quarrel.scene().trueFigure());
            seeLight(stage, quarrel, when);
        }
    },
    /** The item is corrected, and gives the true figure. */
    CORRECTED {
        @Override
        void play(Stage stage, Quarrel quarrel, Instant when) {
            String line = quarrel.actor().words() + " says " + quarrel.scene().trueFigure();
            quarrel.page().publish(when, List.of(line));
            seeLight(stage, quarrel, when);
        }
    },
    /** The item is taken off the wire. */
    TAKEN_OFF {
        @Override
        void play(Stage stage, Quarrel quarrel, Instant when) {
            quarrel.page().takeOff(when, stage.newsroom().anyWay());
            close(stage, quarrel, when);
            if (!quarrel.is(Trait.NOT_WITHDRAWN)) {
                stage.expect(quarrel.notice(ReasonKind.WITHDRAWN, when));
            }
        }
    },
    /** The actor takes it back; copies that come later bring nothing back. */
    RETRACTED {
        @Override
        void play(Stage stage, Quarrel quarrel, Instant when) {
            stage.copies(quarrel.actor(), quarrel.opened(), quarrel.line());
            stage.say(
                    quarrel.actor(),
                    when,
                    "retracts " + quarrel.scene().subject().figure(quarrel.count()));
            close(stage, quarrel, when);
            stage.expect(quarrel.notice(ReasonKind.RETRACTED, when));
        }
    },
    /** It was somebody else who said it. */
    RENAMED {
        @Override
        void play(Stage stage, Quarrel quarrel, Instant when) {
            Speaker right = stage.newsroom().newcomer(quarrel.actor().media() ? "media" : "government");
            quarrel.page().publish(when, List.of(right.words() + " " + quarrel.line()));
            close(stage, quarrel, when);
            if (!quarrel.is(Trait.NOT_FOR_LONG)) {
                quarrel.others().forEach(other -> stage.expectAll(quarrel.with(other, right, when, null)));
            }
        }
    },
    /** One of the others gives a higher figure yet, and has said nothing against the actor's since. */
    ANOTHER_MOVES_ON {
        @Override
        void play(Stage stage, Quarrel quarrel, Instant when) {
            stage.copies(quarrel.actor(), quarrel.opened(), quarrel.line());
            for (Speaker other : quarrel.others()) {
                boolean moves = other.equals(quarrel.others().get(0));
                stage.expectAll(quarrel.with(other, quarrel.actor(), quarrel.opened(), moves ? when : null));
                if (moves) {
                    long more = quarrel.shownIn().truth().last() + MUCH_MORE;
                    stage.say(other, when, "says " + quarrel.shownIn().subject().figure(Long.toString(more)));
                }
            }
        }
    };

    /** More than any guest overstates. */
    static final long MUCH_MORE = 25;

    /** Plays it, at this time, and adds what a desk must be told. */
    abstract void play(Stage stage, Quarrel quarrel, Instant when);

    private static void seeLight(Stage stage, Quarrel quarrel, Instant when) {
        close(stage, quarrel, when);
        if (quarrel.is(Trait.OVERSTATED)) {
            stage.expect(quarrel.notice(ReasonKind.LOWERED, when));
        }
    }

    private static void close(Stage stage, Quarrel quarrel, Instant when) {
        quarrel.others()
                .forEach(other -> stage.expectAll(quarrel.with(other, quarrel.actor(), quarrel.opened(), when)));
    }
}
