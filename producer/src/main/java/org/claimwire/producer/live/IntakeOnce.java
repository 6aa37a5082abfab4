package org.claimwire.producer.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.intake.Handover;
import org.claimwire.producer.intake.Intake;

/** Files and standard input that are read once, beside sources that go on. */
public final class IntakeOnce implements LiveSource {

    private final String name;
    private final Intake intake;

    /**
     * @param name what a person calls it
     * @param intake what is read
     */
    public IntakeOnce(String name, Intake intake) {
        this.name = name;
        this.intake = intake;
    }

    @Override
    public String name() {
        return name;
    }

    /** Reads everything and comes to its end. */
    @Override
    public void run(Delivery delivery) throws InterruptedException {
        try {
            Handover.of(intake::forEach, delivery::accept);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // the intake refuses what it cannot read
        }
        delivery.await();
    }
}
