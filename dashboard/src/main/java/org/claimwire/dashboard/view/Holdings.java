package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.WireItem;

/**
 * All entries, each made anew when what it shows of another changes: a situation with its alert, and whatever holds words of an
 * item that is killed. For one thread that writes while none reads.
 */
final class Holdings implements Concealment {

    final Shelf<Situation> situations = new Shelf<>();
    final Shelf<Alert> alerts = new Shelf<>();
    final Shelf<SourceTally> sources = new Shelf<>();
    final Shelf<Claim> claims = new Shelf<>();
    final Shelf<ItemFile> files = new Shelf<>();
    final Changes changes;

    private final Limits limits;
    private final Items items;
    private final Links toItems = new Links();
    private final Links toClaims = new Links();
    private final Links toSources = new Links();
    private final Map<String, AlertOfSituation> alertOf = new HashMap<>();
    private final Ages<String> claimAges = new Ages<>();

    Holdings(Limits limits) {
        this.limits = limits;
        items = new Items(limits);
        changes = new Changes(limits.maxBehind());
    }

    void put(Situation situation) {
        add(situations, situationEntry(situation));
        Ref ref = new Ref(Kind.SITUATION, situation.getKey());
        link(ref, SituationEntry.evidence(situation));
        toSources.set(
                ref,
                situation.getPositions().stream()
                        .map(position -> position.getSource().getKey())
                        .collect(Collectors.toSet()));
    }

    void put(Alert alert) {
        add(alerts, AlertEntry.of(alert, this, changes.next()));
        link(new Ref(Kind.ALERT, alert.getId()), AlertEntry.evidence(alert));
        AlertOfSituation shown = AlertEntry.ofSituation(alert);
        if (!shown.equals(alertOf.put(alert.getSituation(), shown))) {
            remakeSituation(alert.getSituation());
        }
    }

    void put(SourceTally tally) {
        add(sources, SourceEntry.of(tally, changes.next()));
    }

    void put(Claim claim, Instant appended) {
        String id = claim.getClaimId();
        Entry<Claim> before = claims.get(id);
        Entry<Claim> now = claimEntry(claim);
        add(claims, now);
        claimAges.note(id, appended);
        toItems.set(new Ref(Kind.CLAIM, id), Set.of(claim.getUri()));
        if (!now.hidden().equals(before == null ? Map.of() : before.hidden())) {
            toClaims.to(id).forEach(this::rehide);
        }
        claimAges.first(claims.size() - limits.maxClaims()).forEach(old -> remove(Kind.CLAIM, old));
    }

    void put(WireItem item, Instant appended) {
        Map<String, Optional<Silence>> before = new HashMap<>();
        before.put(item.getUri(), silence(item.getUri()));
        item.getWithdraws().forEach(target -> before.put(target, silence(target)));
        refile(items.add(item, appended));
        before.forEach((uri, silence) -> {
            if (!silence.equals(silence(uri))) {
                toItems.to(uri).forEach(this::rehide);
            }
        });
        items.tooOld(appended.minus(limits.horizon())).forEach(old -> remove(Kind.ITEM, old));
    }

    /** Takes an entry away; nothing if there is none. */
    void remove(Kind kind, String key) {
        Ref ref = new Ref(kind, key);
        toItems.clear(ref);
        toClaims.clear(ref);
        toSources.clear(ref);
        if (kind == Kind.CLAIM) {
            claimAges.forget(key);
        }
        if (kind == Kind.ITEM) {
            items.remove(key);
        }
        Entry<?> removed = shelf(kind).remove(key);
        if (removed != null) {
            changes.add(ref, true);
        }
        if (removed != null && removed.value() instanceof Alert alert) {
            forgetAlertOf(alert.getSituation(), key);
        }
    }

    private void forgetAlertOf(String situation, String id) {
        AlertOfSituation shown = alertOf.get(situation);
        if (shown != null && shown.id().equals(id)) {
            alertOf.remove(situation);
            remakeSituation(situation);
        }
    }

    /** Forgets what came onto its topic before the horizon, and lets texts go. */
    void forget(Instant now) {
        Instant horizon = now.minus(limits.horizon());
        claimAges.before(horizon).forEach(old -> remove(Kind.CLAIM, old));
        items.tooOld(horizon).forEach(old -> remove(Kind.ITEM, old));
        refile(items.letTextsGo(now));
    }

    /** The situations of which a claim is evidence, by key. */
    Set<String> situationsOf(String claimId) {
        return toClaims.to(claimId).stream()
                .filter(ref -> ref.kind() == Kind.SITUATION)
                .map(Ref::key)
                .collect(Collectors.toSet());
    }

    /** The incidents of the situations of which a claim is evidence. */
    Set<String> incidentsOfClaim(String claimId) {
        return situationsOf(claimId).stream()
                .flatMap(key -> situations.find(key).stream())
                .map(situation -> situation.value().getIncident())
                .collect(Collectors.toSet());
    }

    /** The incidents of the situations in which a source has a position. */
    Set<String> incidentsOfSource(String source) {
        return toSources.to(source).stream()
                .flatMap(ref -> situations.find(ref.key()).stream())
                .map(situation -> situation.value().getIncident())
                .collect(Collectors.toSet());
    }

    /** The claims that an item holds or has held, by id. */
    Set<String> claimsOf(String uri) {
        return toItems.to(uri).stream()
                .filter(ref -> ref.kind() == Kind.CLAIM)
                .map(Ref::key)
                .collect(Collectors.toSet());
    }

    Shelf<?> shelf(Kind kind) {
        return switch (kind) {
            case SITUATION -> situations;
            case ALERT -> alerts;
            case SOURCE -> sources;
            case CLAIM -> claims;
            case ITEM -> files;
        };
    }

    long textKept() {
        return items.textKept();
    }

    @Override
    public Optional<String> of(Evidence evidence) {
        Entry<Claim> claim = claims.get(evidence.getClaimId());
        return claim != null && !claim.hidden().isEmpty()
                ? claim.hidden().values().stream().findFirst()
                : items.silenced(evidence.getUri(), evidence.getFrom(), evidence.getUntil());
    }

    private Entry<Situation> situationEntry(Situation situation) {
        return SituationEntry.of(situation, alertOf.get(situation.getKey()), this, changes.next());
    }

    private Entry<Claim> claimEntry(Claim claim) {
        return ClaimEntry.of(
                claim,
                items.silenced(claim.getUri(), claim.getItemHash(), claim.getAssertedAt(), claim.getWithdrawnAt()),
                changes.next());
    }

    private <V> void add(Shelf<V> shelf, Entry<V> entry) {
        shelf.put(entry);
        changes.add(new Ref(entry.kind(), entry.key()), false);
    }

    private void link(Ref ref, List<Evidence> evidence) {
        toItems.set(ref, evidence.stream().map(Evidence::getUri).collect(Collectors.toSet()));
        toClaims.set(ref, evidence.stream().map(Evidence::getClaimId).collect(Collectors.toSet()));
    }

    private void refile(Set<String> uris) {
        for (String uri : uris) {
            ItemFile file = items.get(uri);
            if (file != null) {
                add(files, ItemEntry.of(file, changes.next()));
            }
        }
    }

    private Optional<Silence> silence(String uri) {
        return Optional.ofNullable(items.get(uri)).map(ItemFile::silence);
    }

    private void remakeSituation(String key) {
        Entry<Situation> before = situations.get(key);
        if (before != null) {
            add(situations, situationEntry(before.value()));
        }
    }

    private void rehide(Ref ref) {
        switch (ref.kind()) {
            case SITUATION -> rehide(situations, ref.key(), this::situationEntry);
            case ALERT -> rehide(alerts, ref.key(), alert -> AlertEntry.of(alert, this, changes.next()));
            case CLAIM -> rehide(claims, ref.key(), this::claimEntry);
            case SOURCE, ITEM -> {} // they hold nobody else's words
        }
    }

    private <V> void rehide(Shelf<V> shelf, String key, Function<V, Entry<V>> anew) {
        Entry<V> before = shelf.get(key);
        if (before != null) {
            Entry<V> now = anew.apply(before.value());
            if (!now.hidden().equals(before.hidden())) {
                add(shelf, now);
            }
        }
    }
}
