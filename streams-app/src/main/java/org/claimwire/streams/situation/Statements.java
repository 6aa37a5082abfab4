package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.incident.Incident;
import org.claimwire.streams.incident.Told;
import org.claimwire.streams.item.Life;
import org.claimwire.streams.item.TrackedClaim;
import org.claimwire.streams.item.TrackedFigure;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the figures of a unit those that say something of a situation: totals and stocks of a known interval, in items that
 * tell their time. A part does only where it counts narrower people or a narrower place than its whole.
 */
public final class Statements {

    private static final int LONGEST_SENTENCE = 2_000;

    private final Incident incident;
    private final Map<String, Told> byId = new HashMap<>();

    private Statements(Incident incident, List<Told> unit) {
        this.incident = incident;
        unit.forEach(told -> byId.put(told.tracked().id(), told));
    }

    /** What the figures of a unit say of the situations of the incident that it belongs to. */
    public static List<Statement> of(Incident incident, List<Told> unit) {
        Statements statements = new Statements(incident, unit);
        return unit.stream()
                .filter(Told::isDated)
                .filter(statements::isOfItsOwn)
                .map(statements::statement)
                .toList();
    }

    private boolean isOfItsOwn(Told told) {
        Figure figure = told.figure();
        if (!figure.partOf()) {
            return true;
        }
        SituationKey key = key(told);
        Told whole = told.tracked().whole() == null
                ? null
                : byId.get(Objects.requireNonNull(told.tracked().whole()));
        return whole == null
                ? byId.values().stream().anyMatch(other -> other.isDated() && key.isPartOf(key(other)))
                : key.isPartOf(key(whole)) || figure.outcome() != whole.figure().outcome();
    }

    private SituationKey key(Told told) {
        Figure figure = told.figure();
        return new SituationKey(incident.id(), figure.outcome(), figure.group(), figure.facets(), told.place());
    }

    private Statement statement(Told told) {
        Figure figure = told.figure();
        TrackedClaim claim = told.claim();
        boolean denied = claim.claim().negated() && figure.polarity() == Polarity.ASSERTED;
        return new Statement(
                told.tracked().id(),
                key(told),
                claim.claim().source(),
                denied ? Polarity.DENIED : figure.polarity(),
                figure.value(),
                Objects.requireNonNull(figure.interval()),
                figure.qualifier(),
                believed(claim.claim().said(), claim.lives().get(0).from()),
                claim.lives(),
                othersNamed(told),
                evidence(told),
                carriers(claim),
                claim.carriedBy().omitted());
    }

    /** Nobody has said anything before it is told: a said-time behind the publication is a slip. */
    private static @Nullable StatedTime believed(@Nullable StatedTime said, Instant published) {
        return said == null || said.time().isAfter(published) ? null : said;
    }

    /** What a source itself sets its figure against: "denied that 164 had died, and spoke of 44". */
    private static List<Interval> othersNamed(Told told) {
        List<Interval> named = new ArrayList<>();
        for (TrackedFigure tracked : told.claim().figures()) {
            Figure other = tracked.figure();
            Interval interval = other.interval();
            boolean setAgainst = other.background() || other.polarity() == Polarity.DENIED;
            if (interval != null
                    && setAgainst
                    && other.outcome() == told.figure().outcome()) {
                named.add(interval);
            }
        }
        return named;
    }

    private static Evidence evidence(Told told) {
        TrackedClaim claim = told.claim();
        Life first = claim.lives().get(0);
        String sentence = claim.claim().sentence().exact();
        return new Evidence(
                claim.claimId(),
                claim.uri(),
                claim.outlet(),
                claim.link(),
                told.figure().phrase(),
                beginning(sentence),
                claim.claim().via(),
                first.from(),
                claim.life().until());
    }

    private static String beginning(String sentence) {
        if (sentence.length() <= LONGEST_SENTENCE) {
            return sentence;
        }
        boolean splits = Character.isHighSurrogate(sentence.charAt(LONGEST_SENTENCE - 1));
        return sentence.substring(0, splits ? LONGEST_SENTENCE - 1 : LONGEST_SENTENCE);
    }

    private static List<String> carriers(TrackedClaim claim) {
        List<String> carriers = new ArrayList<>();
        addTo(carriers, claim.outlet());
        claim.carriedBy().outlets().forEach(outlet -> addTo(carriers, outlet));
        return carriers;
    }

    private static void addTo(List<String> carriers, @Nullable String outlet) {
        if (outlet != null && !carriers.contains(outlet)) {
            carriers.add(outlet);
        }
    }
}
