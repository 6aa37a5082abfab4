package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwire.dashboard.view.Texts.Text;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/** The items that are kept, with as much of their text as there is room for. For one thread that writes while none reads. */
final class Items {

    private static final int MOST_TARGETS = 100_000;

    private final Map<String, List<String>> withdrawals;
    private final int most;
    private final Texts texts;
    private final Map<String, ItemFile> files = new HashMap<>();
    private final Map<String, List<Notice>> notices = new LinkedHashMap<>();
    private final Map<String, Notice> silencedBefore = new LinkedHashMap<>();
    private final Ages<String> ages = new Ages<>();

    Items(Limits limits) {
        withdrawals = limits.withdrawals();
        most = limits.maxItems();
        texts = new Texts(limits.textHorizon(), limits.maxText());
    }

    /**
     * Adds a version.
     *
     * @param appended when it came onto its topic
     * @return the items whose files are others now, by uri
     */
    Set<String> add(WireItem item, Instant appended) {
        String uri = item.getUri();
        ItemVersion version = ItemVersion.of(item);
        List<ItemVersion> versions = new ArrayList<>(versions(uri));
        versions.removeIf(known -> known.hash().equals(version.hash()));
        versions.add(version);
        texts.keep(new Text(uri, version.hash()), item.getText().length(), appended);
        ages.note(uri, appended);
        replace(uri, versions);
        Set<String> changed = new HashSet<>(Set.of(uri));
        for (String target : item.getWithdraws()) {
            if (addNotice(target, version.notice())) {
                changed.add(target);
            }
        }
        changed.addAll(letTextsGo(appended));
        return changed;
    }

    /** Forgets an item; that it was killed or withheld, or is by another, stays known. */
    void remove(String uri) {
        ages.forget(uri);
        versions(uri).forEach(version -> texts.drop(new Text(uri, version.hash())));
        ItemFile removed = files.remove(uri);
        if (removed != null && removed.silence() != null) {
            Silence silence = removed.silence();
            silencedBefore.put(uri, new Notice(uri, "", null, null, silence.time(), silence.time()));
            trim(silencedBefore);
        }
    }

    @Nullable
    ItemFile get(String uri) {
        return files.get(uri);
    }

    /** Why an item no longer says what it has held in this time; empty if it does, or is not known here. */
    Optional<String> silenced(String uri, Instant from, @Nullable Instant until) {
        ItemFile file = files.get(uri);
        Notice before = silencedBefore.get(uri);
        if (file == null && before != null) {
            return new Silence(before.time(), ItemFile.KILLED, true).covers(from, until)
                    ? Optional.of(ItemFile.KILLED)
                    : Optional.empty();
        }
        Silence silence = file == null ? null : file.silence();
        return silence != null && silence.covers(from, until) ? Optional.of(silence.reason()) : Optional.empty();
    }

    /** The same of a claim, told by the version that it was read in where that is known here. */
    Optional<String> silenced(String uri, String hash, Instant from, @Nullable Instant until) {
        ItemFile file = files.get(uri);
        return file == null
                ? silenced(uri, from, until)
                : file.version(hash)
                        .map(version -> version.hidden() ? file.reason() : Optional.<String>empty())
                        .orElseGet(() -> silenced(uri, from, until));
    }

    /** The items that came before a time, or are too many, those that came first in front. */
    Set<String> tooOld(Instant before) {
        Set<String> old = new LinkedHashSet<>(ages.before(before));
        old.addAll(ages.first(files.size() - old.size() - most));
        return old;
    }

    /** Lets texts go that came before the text's horizon, or for which there is no room; says of which items. */
    Set<String> letTextsGo(Instant now) {
        Set<String> changed = new HashSet<>();
        for (Text text : texts.dropOld(now)) {
            List<ItemVersion> versions = versions(text.uri()).stream()
                    .map(version -> version.hash().equals(text.hash()) ? version.withoutText() : version)
                    .toList();
            if (!versions.isEmpty()) {
                replace(text.uri(), versions);
                changed.add(text.uri());
            }
        }
        return changed;
    }

    /** How much text is kept, in UTF-16 code units. */
    long textKept() {
        return texts.kept();
    }

    private boolean addNotice(String target, Notice notice) {
        List<Notice> known = notices.computeIfAbsent(target, t -> new ArrayList<>());
        if (known.contains(notice) || known.size() == ItemFile.MOST_VERSIONS) {
            return false;
        }
        known.add(notice);
        trim(notices);
        List<ItemVersion> versions = versions(target);
        if (!versions.isEmpty()) {
            replace(target, versions);
        }
        return !versions.isEmpty();
    }

    private List<ItemVersion> versions(String uri) {
        ItemFile file = files.get(uri);
        return file == null ? List.of() : file.versions();
    }

    /** Texts that the new file no longer has are no longer kept. */
    private void replace(String uri, List<ItemVersion> versions) {
        ItemFile file = ItemFile.of(uri, versions, notices(uri, versions));
        Set<String> speaking = new HashSet<>();
        file.versions().stream().filter(version -> !version.hidden()).forEach(version -> speaking.add(version.hash()));
        versions.stream()
                .filter(version -> !speaking.contains(version.hash()))
                .forEach(version -> texts.drop(new Text(uri, version.hash())));
        files.put(uri, file);
    }

    private List<Notice> notices(String uri, List<ItemVersion> versions) {
        String outlet =
                versions.stream().max(ItemVersion.ORDER).orElseThrow().item().getOutlet();
        Stream<Notice> own = Stream.ofNullable(silencedBefore.get(uri));
        Stream<Notice> others =
                notices.getOrDefault(uri, List.of()).stream().filter(notice -> notice.speaksFor(outlet, withdrawals));
        return Stream.concat(own, others).toList();
    }

    private static void trim(Map<String, ?> oldestFirst) {
        if (oldestFirst.size() > MOST_TARGETS) {
            oldestFirst.remove(oldestFirst.keySet().iterator().next());
        }
    }
}
