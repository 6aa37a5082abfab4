package org.claimwire.producer.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.embargo.HeldItem;
import org.claimwire.producer.embargo.HeldItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The items that were held back, as a source: each one comes when its embargo ends. */
final class EmbargoEnds implements LiveSource {

    private static final Logger LOG = LoggerFactory.getLogger(EmbargoEnds.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final HeldItems held;

    EmbargoEnds(HeldItems held) {
        this.held = held;
    }

    @Override
    public String name() {
        return "items under embargo";
    }

    @Override
    public void run(Delivery delivery) throws InterruptedException {
        while (true) {
            held.awaitDue();
            for (HeldItem due : held.due()) {
                send(due, delivery);
            }
        }
    }

    private void send(HeldItem due, Delivery delivery) throws InterruptedException {
        try {
            Optional<AcceptedItem> item = held.read(due);
            if (item.isPresent()) {
                delivery.accept(item.get());
                delivery.await();
                held.sent(due);
            }
        } catch (IOException broken) {
            LOG.error("An item whose embargo is over cannot be read or deleted; trying again.", broken);
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }
}
