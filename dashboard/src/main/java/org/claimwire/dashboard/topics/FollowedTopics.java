package org.claimwire.dashboard.topics;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.View;
import org.claimwire.schemas.Topics;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Situation;
import org.claimwire.v1.WireItem;

/** The topics that the dashboard shows. */
final class FollowedTopics {

    private FollowedTopics() {}

    static List<Followed<?>> of(Topics topics, View view) {
        return List.of(
                new Followed<>(
                        topics.wireItems(),
                        WireItem::getUri,
                        (item, record) -> view.put(item, appended(record)),
                        uri -> view.remove(Kind.ITEM, uri)),
                new Followed<>(
                        topics.claims(),
                        claim -> claim.getSource().getKey(),
                        (claim, record) -> view.put(claim, appended(record)),
                        source -> {}), // a source is not a claim; a claim that no longer stands comes as withdrawn
                new Followed<>(
                        topics.sourceTallies(),
                        tally -> tally.getSource().getKey(),
                        (tally, record) -> view.put(tally),
                        source -> view.remove(Kind.SOURCE, source)),
                new Followed<>(
                        topics.situations(),
                        Situation::getKey,
                        (situation, record) -> view.put(situation),
                        key -> view.remove(Kind.SITUATION, key)),
                new Followed<>(
                        topics.alerts(),
                        Alert::getId,
                        (alert, record) -> view.put(alert),
                        id -> view.remove(Kind.ALERT, id)));
    }

    private static Instant appended(ConsumerRecord<byte[], byte[]> record) {
        return Instant.ofEpochMilli(record.timestamp());
    }
}
