package org.claimwire.local.cli;

import java.time.Duration;
import org.apache.kafka.common.errors.RetriableException;
import org.claimwire.local.cli.atrest.AtRest.Looks;
import org.claimwire.local.cli.atrest.Look;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.kafka.PublicationReport;

/**
 * Lets the next item be sent when all that the one before led to has been shown, so that a wire is told in its own order.
 *
 * <p>It waits on the thread that sends. An item that takes longer than {@link #LONGEST} is not waited for.
 */
final class UnhurriedReport implements PublicationReport {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration APART = Duration.ofMillis(10);

    private final PublicationReport report;
    private final Looks looks;
    private final String topic;

    /**
     * @param report hears the same
     * @param looks see how far the pipeline is
     * @param topic where the items go, empty before the first
     */
    UnhurriedReport(PublicationReport report, Looks looks, String topic) {
        this.report = report;
        this.looks = looks;
        this.topic = topic;
    }

    @Override
    public void progressed(long items) {
        report.progressed(items);
        long start = System.nanoTime();
        try {
            while (!isShown(items) && System.nanoTime() - start < LONGEST.toNanos()) {
                Thread.sleep(APART.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isShown(long items) throws InterruptedException {
        try {
            Look look = looks.take();
            long arrived = look.ends().entrySet().stream()
                    .filter(end -> end.getKey().topic().equals(topic))
                    .mapToLong(end -> end.getValue())
                    .sum();
            return arrived >= items && look.unfinished().isEmpty();
        } catch (RetriableException away) {
            return false;
        }
    }

    @Override
    public void refused(Refusal refusal) {
        report.refused(refusal);
    }

    @Override
    public void skipped(SkippedFile file) {
        report.skipped(file);
    }
}
