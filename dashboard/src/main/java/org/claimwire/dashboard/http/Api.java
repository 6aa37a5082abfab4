package org.claimwire.dashboard.http;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwire.dashboard.json.ClaimReference;
import org.claimwire.dashboard.json.EntryJson;
import org.claimwire.dashboard.json.ItemJson;
import org.claimwire.dashboard.json.ListJson;
import org.claimwire.dashboard.view.Entry;
import org.claimwire.dashboard.view.ItemFile;
import org.claimwire.dashboard.view.ItemVersion;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.Order;
import org.claimwire.dashboard.view.View;
import org.claimwire.v1.Claim;
import org.jspecify.annotations.Nullable;

/** Lists and single values, as JSON. */
final class Api {

    private static final String LINKED_DATA = ".jsonld";
    private static final int MOST = 500;
    private static final int USUAL = 100;

    private final View view;

    Api(View view) {
        this.view = view;
    }

    /** A page of a list. */
    Answer list(Kind kind, @Nullable String query) {
        Set<String> allowed = new HashSet<>(Filters.names(Set.of(kind)));
        allowed.addAll(Set.of("limit", "after"));
        if (kind == Kind.SITUATION) {
            allowed.add("detail");
        }
        Parameters parameters = new Parameters(query, allowed);
        return Answer.json(ListJson.of(
                kind,
                view.find(
                        kind,
                        Filters.query(parameters),
                        after(parameters.one("after")),
                        parameters.number("limit", 1, MOST, USUAL)),
                kind == Kind.SITUATION && parameters.flag("detail")));
    }

    /** One value, whole; of a claim also as linked data. */
    Answer one(Kind kind, String key, @Nullable String query, String address) {
        Parameters none = new Parameters(query, kind == Kind.ITEM ? Set.of("version") : Set.of());
        if (kind == Kind.ITEM) {
            return item(key, none.one("version"));
        }
        Optional<Entry<?>> entry = view.get(kind, key);
        if (entry.isPresent()) {
            return Answer.json(EntryJson.of(entry.get(), true));
        }
        return kind == Kind.CLAIM && key.endsWith(LINKED_DATA)
                ? linkedData(key.substring(0, key.length() - LINKED_DATA.length()), address)
                : missing(kind);
    }

    private Answer linkedData(String id, String address) {
        return view.claim(id)
                .map(claim -> Answer.ok(
                        "application/ld+json",
                        ClaimReference.of(claim, address.substring(0, address.length() - LINKED_DATA.length()))))
                .orElseGet(() -> missing(Kind.CLAIM));
    }

    private Answer item(String uri, @Nullable String version) {
        Optional<ItemFile> file = view.item(uri);
        if (file.isEmpty()) {
            return missing(Kind.ITEM);
        }
        Optional<ItemVersion> asked =
                version == null ? Optional.of(file.get().current()) : file.get().version(version);
        List<Entry<Claim>> claims = view.claimsOf(uri);
        return asked.map(found -> Answer.json(ItemJson.of(file.get(), found, claims)))
                .orElseGet(
                        () -> Answer.problem(
                                404,
                                "the item has no such version here; without 'version' the latest is shown, with all others' names"));
    }

    private static Answer missing(Kind kind) {
        return Answer.problem(
                404,
                "there is no such " + kind.word() + " here; it may have gone, or its key is not percent-encoded"
                        + (kind == Kind.ITEM ? "" : ", see /api/" + kind.plural()));
    }

    private static @Nullable Order after(@Nullable String token) {
        return token == null
                ? null
                : Order.of(token)
                        .orElseThrow(() -> new ProblemException(
                                400,
                                "after is none of ours; give what 'next' of the page before says, or leave it out"));
    }
}
