package org.claimwire.local.cli;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.local.cli.broker.Followed;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.local.cli.text.SituationTable;
import org.claimwire.schemas.Topics;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/**
 * What a demonstration prints of the topics: claims and alerts as they come; tallies and situations, which move with every
 * claim, when it is told that all is at rest.
 */
final class DemoTopics {

    private static final String TALLY_MARK = "  = ";
    private static final Comparator<SourceTally> MOST_CLAIMS_FIRST = Comparator.comparingLong(SourceTally::getClaims)
            .reversed()
            .thenComparing(tally -> tally.getSource().getKey());
    private static final Comparator<Situation> BY_COUNTRY_AND_OUTCOME = Comparator.comparing(
                    (Situation situation) -> String.valueOf(situation.getPlace().getCountry()))
            .thenComparing(Situation::getOutcome)
            .thenComparing(Situation::getKey);

    private final Terminal terminal;
    private final OutputFormat format;
    private final TopicPrinter printer;
    private final ConclusionPrinter conclusions;
    private final Digest<SourceTally> tallies;
    private final Digest<Situation> situations;
    private final Map<String, Alert> alerts = new ConcurrentHashMap<>();
    private final DeadLetterCount deadLetters;
    private final Runnable firstClaim;
    private boolean claimSeen;

    /** @param firstClaim run when the first claim comes */
    DemoTopics(Terminal terminal, OutputFormat format, Runnable firstClaim) {
        this.terminal = terminal;
        this.format = format;
        this.firstClaim = firstClaim;
        printer = new TopicPrinter(terminal, format, WatchFilter.ALL, TALLY_MARK);
        conclusions = new ConclusionPrinter(terminal, format, WatchFilter.ALL);
        tallies = new Digest<>(MOST_CLAIMS_FIRST, (source, tally) -> printer.print(tally));
        situations = new Digest<>(BY_COUNTRY_AND_OUTCOME, conclusions::print);
        deadLetters = new DeadLetterCount(terminal.err());
    }

    /** All topics that the application writes, and what is done with their records. */
    List<Followed<?>> followed(Topics topics) {
        return List.of(
                new Followed<>(topics.claims(), (record, claim) -> print(claim)),
                new Followed<>(topics.sourceTallies(), (record, tally) -> tallies.take(key(record), tally)),
                new Followed<>(topics.situations(), (record, situation) -> situations.take(key(record), situation)),
                new Followed<>(topics.alerts(), (record, alert) -> print(key(record), alert)),
                new Followed<>(topics.deadLetters(), (record, letter) -> deadLetters.add(record)));
    }

    /** Prints what has been held back: a tally a source, and the situations in which a figure stands. */
    void release() {
        tallies.release().forEach(printer::print);
        List<Situation> standing = situations.release();
        switch (format) {
            case TABLE ->
                new SituationTable(new Paint(terminal.colour()))
                        .lines(standing, alerts)
                        .forEach(new LineOutput(terminal.out())::line);
            case JSONL -> standing.forEach(situation -> conclusions.print(situation.getKey(), situation));
        }
        terminal.err().println(deadLetters.summary());
    }

    private void print(@Nullable Claim claim) {
        if (!claimSeen) {
            claimSeen = true;
            firstClaim.run();
        }
        printer.print(claim);
    }

    private void print(String id, @Nullable Alert alert) {
        alerts.values().removeIf(shown -> shown.getId().equals(id));
        if (alert != null) {
            alerts.put(alert.getSituation(), alert);
        }
        conclusions.print(id, alert);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
