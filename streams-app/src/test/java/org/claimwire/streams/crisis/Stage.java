package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Where something is planted: a scene that has settled, the wire, and the reasons that a desk must be told. */
final class Stage {

    private static final Duration AFTER_THE_TRUTH = Duration.ofHours(5);

    private final Random random;
    private final Newsroom newsroom;
    private final Scene scene;
    private final List<Planted> reasons;

    Stage(Random random, Newsroom newsroom, Scene scene, List<Planted> reasons) {
        this.random = random;
        this.newsroom = newsroom;
        this.scene = scene;
        this.reasons = reasons;
    }

    Random random() {
        return random;
    }

    Newsroom newsroom() {
        return newsroom;
    }

    Scene scene() {
        return scene;
    }

    void expect(Planted reason) {
        reasons.add(reason);
    }

    void expectAll(List<Planted> more) {
        reasons.addAll(more);
    }

    /** Somebody who has never spoken before. */
    Speaker guest() {
        return newsroom.newcomer("police");
    }

    /** Those who tell the truth, and whose figures are held against the guest's. */
    List<Speaker> truthful(Speaker guest) {
        return scene.speakers().stream().filter(guest::isComparedWith).toList();
    }

    /** One of them, as a list; nobody if there is none. */
    List<Speaker> oneTruthful(Speaker guest) {
        List<Speaker> all = new ArrayList<>(truthful(guest));
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(1, all.size()));
    }

    /** A time at which the truth has been known for longer than the grace. */
    Instant later() {
        return scene.settled().plus(AFTER_THE_TRUTH).plus(newsroom.minutes(600));
    }

    /** Publishes a line that begins with the speaker. */
    Page say(Speaker speaker, Instant when, String rest) {
        return newsroom.report(scene.subject().story(), speaker, when, speaker.words() + " " + rest);
    }

    /** Other outlets take it over. */
    void copies(Speaker speaker, Instant when, String rest) {
        for (int i = random.nextInt(4); i > 0; i--) {
            say(speaker, when.plus(newsroom.minutes(2000)), rest);
        }
    }
}
