package org.claimwire.evaluation.speed;

import java.lang.management.ManagementFactory;

/** The heap in use after a full collection. */
final class HeldHeap {

    private HeldHeap() {}

    static long bytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
