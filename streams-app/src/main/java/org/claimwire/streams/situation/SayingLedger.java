package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.streams.item.Carriers;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the statements of every saying in the order of their publication, so that what they come to is told from a few of them,
 * however many copies there are.
 */
final class SayingLedger {

    private static final String STANDING = "standing";
    private static final String WITHDRAWN = "withdrawn";
    private static final String SAID = "said";
    private static final String REFERS_TO = "refers-to";
    private static final String OUTLET = "outlet";
    private static final String OUTLETS = "outlets";
    private static final String OMITTED = "outlets-omitted";
    private static final String STATEMENTS = "statements";
    private static final Comparator<StatedTime> CLOSEST_THEN_EARLIEST =
            Comparator.comparing(StatedTime::precision).thenComparing(StatedTime::time);

    private final Rows<Statement> statements;
    private final Rows<Long> index;

    SayingLedger(Rows<Statement> statements, Rows<Long> index) {
        this.statements = statements;
        this.index = index;
    }

    void add(Statement statement) {
        statements.put(keyOf(statement), statement);
        if (statement.said() != null) {
            index.put(saidKey(statement, statement.said()), 1L);
        }
        statement.refersTo().forEach(named -> index.put(refersKey(statement, named), 1L));
        String saying = statement.saying().prefix();
        count(saying + STATEMENTS, +1);
        count(saying + OMITTED, statement.carriersOmitted());
        for (String outlet : statement.carriedBy()) {
            if (count(saying + RowKey.of(OUTLET, outlet), +1) == 1) {
                count(saying + OUTLETS, +1);
            }
        }
    }

    void remove(Statement statement) {
        statements.delete(keyOf(statement));
        if (statement.said() != null) {
            index.delete(saidKey(statement, statement.said()));
        }
        statement.refersTo().forEach(named -> index.delete(refersKey(statement, named)));
        String saying = statement.saying().prefix();
        count(saying + STATEMENTS, -1);
        count(saying + OMITTED, -statement.carriersOmitted());
        for (String outlet : statement.carriedBy()) {
            if (count(saying + RowKey.of(OUTLET, outlet), -1) == 0) {
                count(saying + OUTLETS, -1);
            }
        }
    }

    /** What the statements of a saying come to, or null if there are none. */
    @Nullable
    Saying sum(SayingKey key) {
        Statement first = first(key);
        if (first == null) {
            return null;
        }
        List<StatedTime> said = saidTimes(key);
        StatedTime time = said.stream()
                .filter(stated -> Times.latest(stated).isBefore(first.published()))
                .min(CLOSEST_THEN_EARLIEST)
                .orElse(StatedTime.of(first.published()));
        List<Saying.Restatement> restatements = new ArrayList<>();
        for (StatedTime again : said) {
            if (Times.isAfter(again, time)) {
                restatements.add(restatement(key, again));
            }
        }
        return new Saying(
                first.source(),
                first.polarity(),
                first.value(),
                first.interval(),
                first.qualifier(),
                time,
                first.published(),
                spells(key.prefix(), key),
                restatements,
                references(key));
    }

    private Saying.Restatement restatement(SayingKey key, StatedTime time) {
        String prefix = key.prefix()
                + RowKey.prefix(
                        SAID, RowKey.sortable(time.time()), time.precision().name());
        Instant published = null;
        for (String state : List.of(STANDING, WITHDRAWN)) {
            String row = index.firstKey(prefix + RowKey.prefix(state));
            Instant from = row == null ? null : statement(key, row).published();
            published = published == null || (from != null && from.isBefore(published)) ? from : published;
        }
        return new Saying.Restatement(time, Objects.requireNonNull(published), spells(prefix, key));
    }

    /** The claims that state it: those that stand before others, the earliest first. */
    List<Evidence> evidence(SayingKey key, int most) {
        List<Evidence> evidence = new ArrayList<>();
        for (String state : List.of(STANDING, WITHDRAWN)) {
            for (String row : statements.firstKeys(key.prefix() + RowKey.prefix(state), most - evidence.size())) {
                evidence.add(statement(row).evidence());
            }
        }
        return evidence;
    }

    /** How many claims state it. */
    long statements(SayingKey key) {
        return counted(key.prefix() + STATEMENTS);
    }

    /** The outlets that carried it, in the order of their names. */
    List<String> outlets(SayingKey key, int most) {
        return index.firstKeys(key.prefix() + RowKey.prefix(OUTLET), most).stream()
                .map(row -> RowKey.parts(row)[RowKey.parts(row).length - 1])
                .toList();
    }

    /** How many outlets carried it, those that no item names among them. */
    long outlets(SayingKey key) {
        return counted(key.prefix() + OUTLETS) + counted(key.prefix() + OMITTED);
    }

    /** The outlets that had carried it by a moment, in the order in which they first did. */
    Carriers outletsBy(SayingKey key, Instant moment) {
        List<Statement> before = new ArrayList<>();
        for (String state : List.of(STANDING, WITHDRAWN)) {
            String prefix = key.prefix() + RowKey.prefix(state);
            String behind = prefix + RowKey.sortable(moment.plusMillis(1));
            statements.keysBetween(prefix, behind, Integer.MAX_VALUE).forEach(row -> before.add(statement(row)));
        }
        before.sort(Comparator.comparing(Statement::published).thenComparing(Statement::id));
        Set<String> outlets = new LinkedHashSet<>();
        before.forEach(statement -> outlets.addAll(statement.carriedBy()));
        Carriers named = Carriers.of(List.copyOf(outlets));
        int more = before.stream().mapToInt(Statement::carriersOmitted).sum();
        return new Carriers(named.outlets(), named.omitted() + more);
    }

    /** The earliest of a saying's statements, withdrawn ones included; null if there are none. */
    @Nullable
    Statement first(SayingKey key) {
        Statement first = null;
        for (String state : List.of(STANDING, WITHDRAWN)) {
            String row = statements.firstKey(key.prefix() + RowKey.prefix(state));
            Statement here = row == null ? null : statement(row);
            first = first == null || (here != null && isBefore(here, first)) ? here : first;
        }
        return first;
    }

    private static boolean isBefore(Statement one, Statement other) {
        int order = one.published().compareTo(other.published());
        return order < 0 || (order == 0 && one.id().compareTo(other.id()) < 0);
    }

    /** The said-times that its claims state, each once; those of withdrawn claims too, for it was said then all the same. */
    private List<StatedTime> saidTimes(SayingKey key) {
        List<StatedTime> times = new ArrayList<>();
        String prefix = key.prefix() + RowKey.prefix(SAID);
        String from = prefix;
        for (List<String> next = next(from, prefix); !next.isEmpty(); next = next(from, prefix)) {
            String[] parts = RowKey.parts(next.get(0).substring(prefix.length()));
            times.add(new StatedTime(RowKey.time(parts[0]), TimePrecision.valueOf(parts[1])));
            from = RowKey.behind(prefix + RowKey.prefix(parts[0], parts[1]));
        }
        return times;
    }

    private List<String> next(String from, String prefix) {
        return index.keysBetween(from, RowKey.behind(prefix), 1);
    }

    /**
     * When some statement stood. The earliest one that still stands without a break covers all later ones, so no more are looked
     * at.
     */
    private List<Spell> spells(String prefix, SayingKey key) {
        List<Spell> spells = new ArrayList<>();
        boolean own = prefix.equals(key.prefix());
        Instant covered = null;
        for (String state : List.of(STANDING, WITHDRAWN)) {
            String first = prefix + RowKey.prefix(state);
            String behind = covered == null ? RowKey.behind(first) : first + RowKey.sortable(covered);
            String from = first;
            while (true) {
                List<String> rows = own ? statements.keysBetween(from, behind, 1) : index.keysBetween(from, behind, 1);
                if (rows.isEmpty()) {
                    break;
                }
                Statement statement = own ? statement(rows.get(0)) : statement(key, rows.get(0));
                statement.lives().forEach(life -> spells.add(Spell.of(life)));
                if (statement.stands() && statement.lives().size() == 1) {
                    covered = statement.published();
                    break;
                }
                from = rows.get(0) + RowKey.SEPARATOR;
            }
        }
        return Spell.union(spells);
    }

    /** The counts that its claims set it against, each once. */
    private List<Saying.Reference> references(SayingKey key) {
        List<Saying.Reference> references = new ArrayList<>();
        String prefix = key.prefix() + RowKey.prefix(REFERS_TO);
        String from = prefix;
        for (List<String> next = next(from, prefix); !next.isEmpty(); next = next(from, prefix)) {
            String[] bounds = RowKey.parts(next.get(0).substring(prefix.length()));
            Interval to = new Interval(Long.parseLong(bounds[0]), bounds[1].isEmpty() ? null : Long.valueOf(bounds[1]));
            String here = prefix + RowKey.prefix(bounds[0], bounds[1]);
            references.add(new Saying.Reference(to, spells(here, key)));
            from = RowKey.behind(here);
        }
        return references;
    }

    private static String refersKey(Statement statement, Interval named) {
        String high = named.high() == null ? "" : Long.toString(named.high());
        return statement.saying().prefix()
                + RowKey.prefix(REFERS_TO, Long.toString(named.low()), high)
                + place(statement);
    }

    private Statement statement(String row) {
        return Objects.requireNonNull(statements.get(row), row);
    }

    /** The statement that a row of said-times is about: both end in state, time and id. */
    private Statement statement(SayingKey key, String saidRow) {
        String[] parts = RowKey.parts(saidRow);
        int last = parts.length - 1;
        return statement(key.prefix() + RowKey.of(parts[last - 2], parts[last - 1], parts[last]));
    }

    private static String keyOf(Statement statement) {
        return statement.saying().prefix() + place(statement);
    }

    private static String saidKey(Statement statement, StatedTime said) {
        return statement.saying().prefix()
                + RowKey.prefix(
                        SAID, RowKey.sortable(said.time()), said.precision().name())
                + place(statement);
    }

    private static String place(Statement statement) {
        return RowKey.of(
                statement.stands() ? STANDING : WITHDRAWN, RowKey.sortable(statement.published()), statement.id());
    }

    private long count(String key, int more) {
        long now = counted(key) + more;
        if (now == 0) {
            index.delete(key);
        } else {
            index.put(key, now);
        }
        return now;
    }

    private long counted(String key) {
        Long count = index.get(key);
        return count == null ? 0 : count;
    }
}
