package org.claimwire.streams;

import java.time.Duration;
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
import org.claimwire.streams.border.ClaimValues;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.KeptNotice;
import org.claimwire.streams.item.Notice;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.ReadVersion;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.situation.StandingFigure;
import org.claimwire.streams.store.EmbeddedSchemaSerde;
import org.claimwire.streams.store.StateStores;
import org.claimwire.streams.tally.Contribution;
import org.claimwire.streams.tally.Totals;
import org.claimwire.streams.topology.Account;
import org.claimwire.streams.topology.AppendTime;
import org.claimwire.streams.topology.Arrival;
import org.claimwire.streams.topology.Conclusion;
import org.claimwire.streams.topology.ReadItem;
import org.claimwire.streams.topology.ReceiveItem;
import org.claimwire.streams.topology.RefuseNotice;
import org.claimwire.streams.topology.TallySource;
import org.jspecify.annotations.Nullable;

/**
 * The flow from wire items to claims and tallies.
 *
 * <pre>
 * wire-items --[receive]--+--[route]--> withdrawals (by target uri) --.
 *                         `------------------------------------------+--[read-item]--+--> claims --[tally]--> source-tallies
 *                                                                                    +--> item-readings (by region)
 *                                                                                    `--> dead-letters (notices refused)
 * </pre>
 *
 * <p>What one item says of another goes to the other's partition by way of {@code withdrawals}, so that it meets the item there
 * whichever comes first. The claims topic itself feeds the tallies: a tally counts exactly what a dashboard can see.
 */
public final class ClaimsTopology {

    private final Topics topics;
    private final VersionReader reader;
    private final NoticePolicy policy;
    private final StreamsBuilder builder = new StreamsBuilder();

    private ClaimsTopology(Topics topics, VersionReader reader, NoticePolicy policy) {
        this.topics = topics;
        this.reader = reader;
        this.policy = policy;
    }

    /**
     * The topology.
     *
     * @param topics what it reads and writes
     * @param reader reads usable versions
     * @param policy whose notices count
     */
    public static Topology build(Topics topics, VersionReader reader, NoticePolicy policy) {
        return new ClaimsTopology(topics, reader, policy).build();
    }

    private Topology build() {
        KStream<String, ItemVersion> versions = receiveItems();
        KStream<String, Notice> withdrawals = route(versions);
        readItems(versions, withdrawals);
        tally(from(topics.claims(), "claims"));
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

    private void readItems(KStream<String, ItemVersion> versions, KStream<String, Notice> withdrawals) {
        addItemStores();
        KStream<String, Arrival> arrivals = versions.mapValues(ClaimsTopology::arrival, Named.as("versions"))
                .merge(withdrawals.mapValues(ClaimsTopology::arrival, Named.as("withdrawn")), Named.as("arrivals"));
        arrivals.process(
                        () -> new ReadItem(reader, policy, horizon()),
                        Named.as("read-item"),
                        ReadItem.VERSIONS,
                        ReadItem.NOTICES,
                        ReadItem.TOUCHES)
                .split(Named.as("concluded-"))
                .branch(ClaimsTopology::isClaim, Branched.<String, Conclusion>withConsumer(this::toClaims, "claims"))
                .branch(ClaimsTopology::isReading, Branched.withConsumer(this::toRegions, "readings"))
                .defaultBranch(Branched.withConsumer(this::toDeadLetters, "refusals"));
    }

    private void toClaims(KStream<String, Conclusion> conclusions) {
        conclusions
                .mapValues(
                        conclusion -> ClaimValues.of(((Conclusion.ClaimChanged) conclusion).claim()),
                        Named.as("claim-values"))
                .to(topics.claims().name(), to(topics.claims(), "claims-out"));
    }

    /** Where incidents and situations will be concluded; the readings are complete, so no order between items matters. */
    private void toRegions(KStream<String, Conclusion> conclusions) {
        conclusions
                .mapValues(conclusion -> ((Conclusion.RegionRead) conclusion).reading(), Named.as("region-readings"))
                .repartition(internal("item-readings", RegionReading.class));
    }

    private void toDeadLetters(KStream<String, Conclusion> conclusions) {
        conclusions
                .process(RefuseNotice::new, Named.as("refuse-notice"))
                .to(topics.deadLetters().name(), to(topics.deadLetters(), "dead-letters-out"));
    }

    private void tally(KStream<String, org.claimwire.v1.Claim> claims) {
        addTallyStores();
        claims.mapValues(ClaimsTopology::account, Named.as("accounts"))
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

    private void addItemStores() {
        int bytes = topics.maxRecordBytes();
        builder.addStateStore(StateStores.ofRecords(ReadItem.VERSIONS, ReadVersion.class, bytes));
        builder.addStateStore(StateStores.ofRecords(ReadItem.NOTICES, KeptNotice.class, bytes));
        builder.addStateStore(StateStores.ofLongs(ReadItem.TOUCHES, bytes));
    }

    private void addTallyStores() {
        int bytes = topics.maxRecordBytes();
        builder.addStateStore(StateStores.ofRecords(TallySource.CONTRIBUTIONS, Contribution.class, bytes));
        builder.addStateStore(StateStores.ofRecords(TallySource.TOTALS, Totals.class, bytes));
        builder.addStateStore(StateStores.ofRecords(TallySource.FIGURES, StandingFigure.class, bytes));
        builder.addStateStore(StateStores.ofLongs(TallySource.COUNTS, bytes));
        builder.addStateStore(StateStores.ofLongs(TallySource.CLAIM_TOUCHES, bytes));
        builder.addStateStore(StateStores.ofLongs(TallySource.SOURCE_TOUCHES, bytes));
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
}
