package org.claimwire.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;
import static org.claimwire.streams.Wire.version;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.Desk;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.StandingFigure;
import org.claimwire.streams.store.EmbeddedSchemaSerde;
import org.claimwire.streams.store.StateStores;
import org.claimwire.streams.tally.Contribution;
import org.claimwire.streams.tally.Totals;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.SourceTally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Claims and standing figures of one source meet in its tally, by way of real stores and serdes. */
class TallySourceTest {

    private static final String POLICE = "test:police";
    private static final Duration HORIZON = Duration.ofDays(90);
    private static final int BYTES = 1_000_000;
    private static final SituationKey KEY = new SituationKey(
            "1f0a", Outcome.KILLED, Group.CIVILIANS, Set.of(Facet.CHILDREN), new Place("Almaty", "KZ", null, "Almaty"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Claim> claims;
    private TestInputTopic<String, StandingFigure> figures;
    private TestOutputTopic<String, SourceTally> tallies;

    @SuppressWarnings("NullAway.Init")
    TallySourceTest() {}

    @BeforeEach
    void start(TestInfo test) {
        Settings settings = Settings.load()
                .with(Map.of("registry.url", "mock://" + test.getDisplayName().replaceAll("\\W", "")));
        RegistrySerdes serdes = RegistrySerdes.of(settings);
        Serde<Claim> ofClaims = serdes.of(Claim.class);
        Serde<StandingFigure> ofFigures = EmbeddedSchemaSerde.of(StandingFigure.class);
        Serde<SourceTally> ofTallies = serdes.of(SourceTally.class);
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "tally");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        driver = new TopologyTestDriver(topology(ofClaims, ofFigures, ofTallies), properties, at(12));
        claims = driver.createInputTopic("claims", Serdes.String().serializer(), ofClaims.serializer());
        figures = driver.createInputTopic("position-changes", Serdes.String().serializer(), ofFigures.serializer());
        tallies = driver.createOutputTopic("tallies", Serdes.String().deserializer(), ofTallies.deserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aFigureThatComesBeforeItsClaimIsInTheFirstTally() {
        figures.pipeInput(POLICE, figure(1, 0, 12), at(12));
        assertThat(tallies.isEmpty()).isTrue();
        claims.pipeInput(POLICE, claim(), at(12));

        SourceTally tally = tallies.readValue();
        assertThat(tally.getClaims()).isEqualTo(1);
        assertThat(tally.getRevisions()).isEqualTo(new Revisions(1L, 0L));
        assertThat(tally.getStandingFigures().get(0).getSituation()).isEqualTo(KEY.text());
    }

    @Test
    void aFigureThatChangesChangesTheTallyUnderTheSourcesKey() {
        claims.pipeInput(POLICE, claim(), at(12));
        figures.pipeInput(POLICE, figure(0, 0, 12), at(12));
        figures.pipeInput(POLICE, figure(0, 0, 12), at(12));
        figures.pipeInput(POLICE, figure(0, 1, 8), at(12));

        assertThat(tallies.getQueueSize()).isEqualTo(3);
        SourceTally tally = Objects.requireNonNull(tallies.readKeyValuesToMap().get(POLICE));
        assertThat(tally.getRevisions()).isEqualTo(new Revisions(0L, 1L));
        assertThat(tally.getStanding()).isEqualTo(1);
        assertThat(tally.getStandingFigures().get(0).getValue()).isEqualTo(8);
    }

    @Test
    void whatNothingHasTouchedForAHorizonLeavesATombstoneAndNoFigure() {
        claims.pipeInput(POLICE, claim(), at(12));
        figures.pipeInput(POLICE, figure(1, 0, 12), at(12));
        Instant forgotten = at(12).plus(HORIZON.multipliedBy(2));
        figures.pipeInput("test:other", new StandingFigure("test:other", KEY, 0, 0, null, null, null), forgotten);
        driver.advanceWallClockTime(Forgetting.EVERY);

        assertThat(tallies.readKeyValuesToMap()).containsEntry(POLICE, null);
        claims.pipeInput(POLICE, claim(), forgotten);
        assertThat(tallies.readValue().getStandingFigures()).isEmpty();
    }

    private static Topology topology(
            Serde<Claim> ofClaims, Serde<StandingFigure> ofFigures, Serde<SourceTally> ofTallies) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(StateStores.ofRecords(TallySource.CONTRIBUTIONS, Contribution.class, BYTES));
        builder.addStateStore(StateStores.ofRecords(TallySource.TOTALS, Totals.class, BYTES));
        builder.addStateStore(StateStores.ofRecords(TallySource.FIGURES, StandingFigure.class, BYTES));
        builder.addStateStore(StateStores.ofLongs(TallySource.COUNTS, BYTES));
        builder.addStateStore(StateStores.ofLongs(TallySource.CLAIM_TOUCHES, BYTES));
        builder.addStateStore(StateStores.ofLongs(TallySource.SOURCE_TOUCHES, BYTES));
        KStream<String, Account> claims = builder.stream("claims", Consumed.with(Serdes.String(), ofClaims))
                .mapValues(claim -> new Account.OfClaim(claim));
        KStream<String, Account> figures = builder.stream("position-changes", Consumed.with(Serdes.String(), ofFigures))
                .mapValues(figure -> new Account.OfFigure(figure));
        claims.merge(figures)
                .process(
                        () -> new TallySource(HORIZON),
                        TallySource.CONTRIBUTIONS,
                        TallySource.TOTALS,
                        TallySource.FIGURES,
                        TallySource.COUNTS,
                        TallySource.CLAIM_TOUCHES,
                        TallySource.SOURCE_TOUCHES)
                .to("tallies", Produced.with(Serdes.String(), ofTallies));
        return builder.build();
    }

    private static StandingFigure figure(long up, long down, long count) {
        return new StandingFigure(POLICE, KEY, up, down, count, new Interval(count, count), at(8));
    }

    private static Claim claim() {
        OfflineReplay replay =
                new OfflineReplay(new VersionReader(new StructuredReader()), NoticePolicy.SAME_OUTLET, Desk.GRACE);
        replay.accept(version("urn:1", 1, 8, "Police says killed=12@KZ").build(), new Origin("wire", 0, 0));
        return replay.claims().values().iterator().next();
    }
}
