package org.claimwire.producer.live;

import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.LiveSource.Delivery;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.kafka.PatientProducer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The delivery of one source: sends what comes, and counts what is not settled yet. */
final class Sending implements Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final PatientProducer producer;
    private final Counts counts;
    private final LiveReport report;
    private long unsettled;

    Sending(PatientProducer producer, Counts counts, LiveReport report) {
        this.producer = producer;
        this.counts = counts;
        this.report = report;
    }

    @Override
    public void accept(ParsedItem parsed) throws InterruptedException {
        if (parsed instanceof AcceptedItem accepted) {
            begun();
            producer.send(accepted, this::itemSettled);
        } else if (parsed instanceof Refusal refusal) {
            begun();
            refuse(refusal);
        } else if (parsed instanceof SkippedFile file) {
            counts.skipped.incrementAndGet();
            report.skipped(file);
        }
    }

    @Override
    public synchronized void await() throws InterruptedException {
        while (unsettled > 0) {
            wait();
        }
    }

    private void itemSettled(@Nullable Refusal refusal) {
        if (refusal == null) {
            report.progressed(counts.sent.incrementAndGet());
            settled();
            return;
        }
        told(refusal);
        try {
            producer.sendWithoutRoom(refusal, tooLarge -> letterSettled(refusal, tooLarge));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuse(Refusal refusal) throws InterruptedException {
        told(refusal);
        producer.send(refusal, tooLarge -> letterSettled(refusal, tooLarge));
    }

    private void told(Refusal refusal) {
        counts.refused.incrementAndGet();
        report.refused(refusal);
    }

    private void letterSettled(Refusal refusal, @Nullable Refusal tooLarge) {
        if (tooLarge != null) {
            LOG.error("The topic does not take the dead letter of {}: {}", refusal, tooLarge.reason());
        }
        settled();
    }

    private synchronized void begun() {
        unsettled++;
    }

    private synchronized void settled() {
        unsettled--;
        notifyAll();
    }
}
