package org.claimwire.local.crash;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Work while faults happen: the wire in portions, and the installation that reads it. */
public final class Shift {

    private static final int MOMENT_MS = 600;

    private final CrashSite site;
    private final List<String> lines;
    private final int portion;
    private int given;

    /**
     * @param site where it happens
     * @param lines all items, in the order in which they come
     * @param portion how many come at once
     */
    Shift(CrashSite site, List<String> lines, int portion) {
        this.site = site;
        this.lines = lines;
        this.portion = portion;
    }

    /** The installation. */
    public CrashSite site() {
        return site;
    }

    /** What the broker says of it. */
    public Eyes eyes() {
        return site.eyes();
    }

    /** Gives so many portions in one file; how many items they are. */
    public int give(int portions) throws IOException {
        int until = Math.min(lines.size(), given + portions * portion);
        int count = until - given;
        if (count == 0) {
            throw new IllegalStateException("the wire is too short for this shift");
        }
        site.give(lines.subList(given, until));
        given = until;
        return count;
    }

    /** Gives a portion and waits until some of what is there has been read, so that the app is at work. */
    public void work() throws IOException, InterruptedException {
        long before = site.eyes().read();
        give(1);
        site.eyes().awaitReadBeyond(before);
    }

    /** Works, and returns at a random moment of it. */
    void workForAMoment(Random random) throws IOException, InterruptedException {
        work();
        Thread.sleep(random.nextInt(MOMENT_MS));
    }

    /** Gives what is left. */
    void giveRest() throws IOException {
        while (given < lines.size()) {
            give(1);
        }
    }
}
