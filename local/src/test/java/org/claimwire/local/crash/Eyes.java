package org.claimwire.local.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.RetriableException;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.claimwire.local.cli.broker.BrokerAnswer;

/**
 * What the broker says of the app and its items: who is in the group, how far it has read, what is open.
 *
 * @param admin asks the broker; closed by whoever made it
 * @param group the app's group
 * @param items the topic of wire items
 * @param partitions how many it has
 */
public record Eyes(Admin admin, String group, String items, int partitions) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** How many instances are in the group, each having one thread. */
    public int members() throws InterruptedException {
        try {
            return described().stream()
                    .mapToInt(group -> group.members().size())
                    .sum();
        } catch (GroupIdNotFoundException notYet) {
            return 0;
        }
    }

    /** How many records of wire items the app has read and committed; a mark that ends a transaction counts too. */
    public long read() throws InterruptedException {
        return BrokerAnswer.of(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .entrySet()
                .stream()
                .filter(offset -> offset.getKey().topic().equals(items))
                .mapToLong(offset ->
                        offset.getValue() == null ? 0 : offset.getValue().offset())
                .sum();
    }

    /** How many records of wire items the broker holds. */
    public long sent() throws InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(items, partition))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return BrokerAnswer.of(admin.listOffsets(ends).all()).values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    /** The transactions of an instance that are open; none if it has not begun any since its state folder was deleted. */
    public List<String> openTransactions(Instance instance) throws IOException, InterruptedException {
        Optional<String> id = instance.processId();
        if (id.isEmpty()) {
            return List.of();
        }
        Collection<TransactionListing> open = BrokerAnswer.of(
                admin.listTransactions(new ListTransactionsOptions().filterStates(List.of(TransactionState.ONGOING)))
                        .all());
        return open.stream()
                .map(TransactionListing::transactionalId)
                .filter(transaction -> transaction.contains(id.get()))
                .toList();
    }

    /** Waits until the group has so many instances. */
    public void awaitMembers(int count) throws InterruptedException {
        try {
            await("%d instances in the group".formatted(count), () -> members() == count);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("The group should have " + count + " members and is " + described(), e);
        }
    }

    /** Waits until what an instance had open when it was last killed has been aborted: what is open from here on is of this life. */
    public void awaitNothingOpen(Instance instance) {
        await(
                "no open transaction of the %s instance".formatted(instance),
                () -> openTransactions(instance).isEmpty());
    }

    private Collection<ConsumerGroupDescription> described() throws InterruptedException {
        return BrokerAnswer.of(admin.describeConsumerGroups(List.of(group)).all())
                .values();
    }

    /** Waits until the app has read and committed more than that. */
    public void awaitReadBeyond(long records) {
        await("more than %d records read".formatted(records), () -> read() > records);
    }

    /** Waits for two minutes at most; a broker that is away does not count. */
    public static void await(String what, Callable<Boolean> until) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsMatching(RetriableException.class::isInstance)
                .until(until);
    }
}
