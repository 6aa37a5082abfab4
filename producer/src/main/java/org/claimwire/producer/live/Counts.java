package org.claimwire.producer.live;

import java.util.concurrent.atomic.AtomicLong;

/** What a live publication has done so far. Safe for threads. */
final class Counts {

    final AtomicLong sent = new AtomicLong();
    final AtomicLong refused = new AtomicLong();
    final AtomicLong skipped = new AtomicLong();
}
