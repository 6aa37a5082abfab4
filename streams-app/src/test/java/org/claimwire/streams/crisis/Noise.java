package org.claimwire.streams.crisis;

import java.util.List;
import java.util.Random;

/** What stands in items beside the figures that count. */
final class Noise {

    private static final List<String> UNNAMED = List.of("officials", "witnesses", "reports");

    private Noise() {}

    /** A line that says nothing which could be held against anybody. */
    static String line(Random random, Scene scene) {
        Subject subject = scene.subject();
        String tooMany = Long.toString(scene.truth().last() * 9 + 100);
        return switch (random.nextInt(5)) {
            case 0 -> unnamed(random) + " says " + subject.figure(tooMany);
            case 1 -> unnamed(random) + " says " + subject.figure("1");
            case 2 -> named(random) + " says " + subject.figure("2", "!increment");
            case 3 -> named(random) + " says " + subject.figure("3", "!period");
            default -> named(random) + " says " + subject.figure(tooMany, "!background");
        };
    }

    private static String unnamed(Random random) {
        return UNNAMED.get(random.nextInt(UNNAMED.size()));
    }

    private static String named(Random random) {
        return Speaker.KNOWN.get(random.nextInt(Speaker.KNOWN.size())).words();
    }
}
