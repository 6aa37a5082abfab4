package org.claimwire.producer.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.LiveSource.Delivery;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.embargo.HeldItems;
import org.claimwire.producer.embargo.HeldItems.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A delivery that holds back what is under embargo; once it is on disk it counts as settled. */
final class Embargoed implements Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Embargoed.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final HeldItems held;
    private final Delivery delivery;

    /**
     * @param held takes what is under embargo
     * @param delivery takes the rest
     */
    Embargoed(HeldItems held, Delivery delivery) {
        this.held = held;
        this.delivery = delivery;
    }

    @Override
    public void accept(ParsedItem parsed) throws InterruptedException {
        if (!(parsed instanceof AcceptedItem accepted) || take(accepted) == Taken.TO_SEND) {
            delivery.accept(parsed);
        }
    }

    @Override
    public void await() throws InterruptedException {
        delivery.await();
    }

    /** A disk that is full is waited for, as brokers are. */
    private Taken take(AcceptedItem accepted) throws InterruptedException {
        boolean said = false;
        while (true) {
            try {
                Taken taken = held.take(accepted);
                if (taken == Taken.HELD) {
                    LOG.info("{} is held back until {}.", accepted.item().getUri(), accepted.embargoedUntil());
                }
                return taken;
            } catch (IOException unwritable) {
                if (!said) {
                    LOG.warn(
                            "Waiting, nothing is lost: an item under embargo cannot be kept: {}",
                            unwritable.getMessage());
                    said = true;
                }
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
        }
    }
}
