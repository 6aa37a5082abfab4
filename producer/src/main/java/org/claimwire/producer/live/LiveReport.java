package org.claimwire.producer.live;

import java.time.Instant;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.kafka.PublicationReport;

/** A report that many threads tell, one after the other. */
final class LiveReport implements PublicationReport {

    private final PublicationReport report;

    LiveReport(PublicationReport report) {
        this.report = report;
    }

    @Override
    public synchronized void progressed(long items) {
        report.progressed(items);
    }

    @Override
    public synchronized void refused(Refusal refusal) {
        report.refused(refusal);
    }

    @Override
    public synchronized void skipped(SkippedFile file) {
        report.skipped(file);
    }

    @Override
    public synchronized void waiting(int items, Instant first) {
        report.waiting(items, first);
    }
}
