package org.claimwire.streams;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.Topics;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.border.AlertValues;
import org.claimwire.streams.border.ClaimValues;
import org.claimwire.streams.border.SituationValues;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.Notice;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.situation.Situation;
import org.claimwire.streams.situation.StandingFigure;
import org.claimwire.streams.store.EmbeddedSchemaSerde;
import org.claimwire.streams.topology.Account;
import org.claimwire.streams.topology.AppendTime;
import org.claimwire.streams.topology.Arrival;
import org.claimwire.streams.topology.Conclude;
import org.claimwire.streams.topology.Conclusion;
import org.claimwire.streams.topology.ReadItem;
import org.claimwire.streams.topology.ReceiveItem;
import org.claimwire.streams.topology.ReceiveWatches;
import org.claimwire.streams.topology.RefuseNotice;
import org.claimwire.streams.topology.RegionArrival;
import org.claimwire.streams.topology.RegionConclusion;
import org.claimwire.streams.topology.TallySource;
import org.jspecify.annotations.Nullable;

/**
 * The flow from wire items to claims, tallies, situations and alerts.
 *
 * <pre>
 * wire-items --[receive]--+--[route]--> withdrawals (by target uri) --.
 *                         `------------------------------------------+--[read-item]--+--> claims (by source) ---------+--[tally]--> source-tallies
 *                                                                                    |                               |
 *                                                                                    +--> item-readings (by region) -|-.
 *                                                                                    `--> dead-letters (refusals)    | |
 *                              watches (by region) ------------------------------------------------------------------|-+--[conclude]--+--> situations
 *                                                                                                                    |                +--> alerts
 *                                                                                                                    `-- position-changes (by source)
 * </pre>
 *
 * <p>What one item says of another goes to the other's partition by way of {@code withdrawals}, so that it meets the item there
 * whichever comes first. The claims topic itself feeds the tallies: a tally counts exactly what a dashboard can see.
 */
public final class ClaimsTopology {

    private final Topics topics;
    private final VersionReader reader;
    private final NoticePolicy policy;
    private final Duration grace;
    private final StreamsBuilder builder = new StreamsBuilder();

    private ClaimsTopology(Topics topics, VersionReader reader, NoticePolicy policy, Duration grace) {
        this.topics = topics;
        this.reader = reader;
        this.policy = policy;
        this.grace = grace;
    }

    /**
     * The topology.
     *
     * @param topics what it reads and writes
     * @param reader reads usable versions
     * @param policy whose notices count
     * @param grace how much later a lower figure must have been said to contradict a higher one
     */
    public static Topology build(Topics topics, VersionReader reader, NoticePolicy policy, Duration grace) {
        return new ClaimsTopology(topics, reader, policy, grace).build();
    }

    private Topology build() {
        TopologyStores.addTo(builder, topics.maxRecordBytes());
        KStream<String, ItemVersion> versions = receiveItems();
        KStream<String, Notice> withdrawals = route(versions);
        KStream<String, RegionReading> readings = readItems(versions, withdrawals);
        KStream<String, StandingFigure> positions = conclude(readings, receiveWatches());
        tally(from(topics.claims(), "claims"), positions);
        return builder.build();
    }

    private KStream<String, ItemVersion> receiveItems() {
        return from(topics.wireItems(), "wire-items").process(ReceiveItem::new, Named.as("receive"));
    }

    private KStream<String, Notice> route(KStream<String, ItemVersion> versions) {
        return versions.flatMapValues(ItemVersion::notices, Named.as("notices"))
                .selectKey((uri, notice) -> notice.target(), Named.as("route"))
                .repartition(internal("withdrawals", Notice.class));
    }

    private KStream<String, RegionReading> readItems(
            KStream<String, ItemVersion> versions, KStream<String, Notice> withdrawals) {
        KStream<String, Arrival> arrivals = versions.mapValues(ClaimsTopology::arrival, Named.as("versions"))
                .merge(withdrawals.mapValues(ClaimsTopology::arrival, Named.as("withdrawn")), Named.as("arrivals"));
        Map<String, KStream<String, Conclusion>> concluded = arrivals.process(
                        () -> new ReadItem(reader, policy, horizon()),
                        Named.as("read-item"),
                        ReadItem.VERSIONS,
                        ReadItem.NOTICES,
                        ReadItem.TOUCHES)
                .split(Named.as("concluded-"))
                .branch(ClaimsTopology::isClaim, Branched.<String, Conclusion>withConsumer(this::toClaims, "claims"))
                .branch(ClaimsTopology::isReading, Branched.as("readings"))
                .defaultBranch(Branched.withConsumer(this::toDeadLetters, "refusals"));
        return byRegion(Objects.requireNonNull(concluded.get("concluded-readings")));
    }

    private void toClaims(KStream<String, Conclusion> conclusions) {
        conclusions
                .mapValues(
                        conclusion -> ClaimValues.of(((Conclusion.ClaimChanged) conclusion).claim()),
                        Named.as("claim-values"))
                .to(topics.claims().name(), to(topics.claims(), "claims-out"));
    }

    /** Each reading is complete, so no order between items matters. */
    private static KStream<String, RegionReading> byRegion(KStream<String, Conclusion> conclusions) {
        return conclusions
                .mapValues(conclusion -> ((Conclusion.RegionRead) conclusion).reading(), Named.as("region-readings"))
                .repartition(internal("item-readings", RegionReading.class));
    }

    private KStream<String, RegionArrival> receiveWatches() {
        return from(topics.watches(), "watches").process(ReceiveWatches::new, Named.as("receive-watches"));
    }

    private KStream<String, StandingFigure> conclude(
            KStream<String, RegionReading> readings, KStream<String, RegionArrival> watches) {
        Map<String, KStream<String, RegionConclusion>> concluded = readings.mapValues(
                        ClaimsTopology::arrival, Named.as("readings"))
                .merge(watches, Named.as("region-arrivals"))
                .process(
                        () -> new Conclude(grace, horizon()),
                        Named.as("conclude"),
                        Conclude.STORES.toArray(String[]::new))
                .split(Named.as("told-"))
                .branch(
                        ClaimsTopology::isSituation,
                        Branched.<String, RegionConclusion>withConsumer(this::toSituations, "situations"))
                .branch(ClaimsTopology::isAlert, Branched.withConsumer(this::toAlerts, "alerts"))
                .defaultBranch(Branched.as("positions"));
        return Objects.requireNonNull(concluded.get("told-positions"))
                .mapValues(told -> ((RegionConclusion.PositionChanged) told).figure(), Named.as("standing-figures"))
                .repartition(internal("position-changes", StandingFigure.class));
    }

    private void toSituations(KStream<String, RegionConclusion> conclusions) {
        conclusions
                .mapValues(ClaimsTopology::situation, Named.as("situation-values"))
                .to(topics.situations().name(), to(topics.situations(), "situations-out"));
    }

    private void toAlerts(KStream<String, RegionConclusion> conclusions) {
        conclusions
                .mapValues(ClaimsTopology::alert, Named.as("alert-values"))
                .to(topics.alerts().name(), to(topics.alerts(), "alerts-out"));
    }

    private void toDeadLetters(KStream<String, Conclusion> conclusions) {
        conclusions
                .process(RefuseNotice::new, Named.as("refuse-notice"))
                .to(topics.deadLetters().name(), to(topics.deadLetters(), "dead-letters-out"));
    }

    private void tally(KStream<String, org.claimwire.v1.Claim> claims, KStream<String, StandingFigure> positions) {
        claims.mapValues(ClaimsTopology::account, Named.as("accounts"))
                .merge(
                        positions.mapValues(ClaimsTopology::account, Named.as("position-accounts")),
                        Named.as("all-accounts"))
                .process(
                        () -> new TallySource(horizon()),
                        Named.as("tally"),
                        TallySource.CONTRIBUTIONS,
                        TallySource.TOTALS,
                        TallySource.FIGURES,
                        TallySource.COUNTS,
                        TallySource.CLAIM_TOUCHES,
                        TallySource.SOURCE_TOUCHES)
                .to(topics.sourceTallies().name(), to(topics.sourceTallies(), "source-tallies-out"));
    }

    private <V> KStream<String, V> from(Topic<String, V> topic, String name) {
        return builder.stream(
                topic.name(),
                Consumed.with(topic.key(), topic.value())
                        .withTimestampExtractor(new AppendTime())
                        .withName(name));
    }

    private static <K, V> Produced<K, V> to(Topic<K, V> topic, String name) {
        return Produced.with(topic.key(), topic.value()).withName(name);
    }

    private static <V> Repartitioned<String, V> internal(String name, Class<V> type) {
        Serde<V> values = EmbeddedSchemaSerde.of(type);
        return Repartitioned.<String, V>as(name).withKeySerde(Serdes.String()).withValueSerde(values);
    }

    private Duration horizon() {
        return topics.horizon();
    }

    private static Arrival arrival(ItemVersion version) {
        return new Arrival.OfVersion(version);
    }

    private static Arrival arrival(Notice notice) {
        return new Arrival.OfNotice(notice);
    }

    private static Account account(org.claimwire.v1.@Nullable Claim claim) {
        return new Account.OfClaim(claim);
    }

    private static boolean isClaim(String key, Conclusion conclusion) {
        return conclusion instanceof Conclusion.ClaimChanged;
    }

    private static boolean isReading(String key, Conclusion conclusion) {
        return conclusion instanceof Conclusion.RegionRead;
    }

    private static RegionArrival arrival(RegionReading reading) {
        return new RegionArrival.OfReading(reading);
    }

    private static boolean isSituation(String key, RegionConclusion conclusion) {
        return conclusion instanceof RegionConclusion.SituationChanged;
    }

    private static boolean isAlert(String key, RegionConclusion conclusion) {
        return conclusion instanceof RegionConclusion.AlertChanged;
    }

    private static org.claimwire.v1.@Nullable Situation situation(RegionConclusion conclusion) {
        Situation now =
                ((RegionConclusion.SituationChanged) conclusion).situation().value();
        return now == null ? null : SituationValues.of(now);
    }

    private static org.claimwire.v1.@Nullable Alert alert(RegionConclusion conclusion) {
        Alert now = ((RegionConclusion.AlertChanged) conclusion).alert().value();
        return now == null ? null : AlertValues.of(now);
    }

    private static Account account(StandingFigure figure) {
        return new Account.OfFigure(figure);
    }
}
