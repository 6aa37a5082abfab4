package org.claimwire.producer.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.advisory.Advisory.Target;
import org.claimwire.v1.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an {@link Advisory} for an item. A kill or a hold takes back only what it can be tied to: the items that
 * it names by their ids, or the very item, if it comes as a later version of it. One that cannot be tied to anything is
 * refused, so that a person sees it: it is neither passed over nor guessed at.
 *
 * @param status the status of the item; never milder than its format says
 * @param withdraws the uris that it withdraws, those that its format says among them
 */
public record Ruling(PubStatus status, List<String> withdraws) {

    private static final int MIN_NAME = 4;

    /** Keeps a copy of the uris. */
    public Ruling {
        withdraws = List.copyOf(withdraws);
    }

    /**
     * An item as its format reads it.
     *
     * @param uri its uri
     * @param version its version as the outlet counts it
     * @param status its status as its format says
     * @param embargoed whether its format says until when it is embargoed
     * @param replaces the uris that it replaces
     * @param withdraws the uris that it withdraws
     * @param editorsNote the note to editors; null if there is none
     * @param headline the headline; null if there is none
     * @param slugline the slugline; null if there is none
     */
    public record Item(
            String uri,
            String version,
            PubStatus status,
            boolean embargoed,
            List<String> replaces,
            List<String> withdraws,
            @Nullable String editorsNote,
            @Nullable String headline,
            @Nullable String slugline) {

        /** Whether it comes behind a first version, which has the number 0 or 1. */
        private boolean isLaterVersion() {
            return version.matches("0{0,8}([2-9]|[1-9]\\d{1,18})");
        }
    }

    /**
     * Rules on an item.
     *
     * @throws UnacceptableItemException if it is a kill or a hold that cannot be tied to an item
     */
    public static Ruling on(Item item) throws UnacceptableItemException {
        Optional<Advisory> read = Advisory.of(item.editorsNote(), item.headline(), item.slugline());
        if (read.isEmpty() || item.status() == PubStatus.CANCELED) {
            return new Ruling(item.status(), item.withdraws());
        }
        Advisory advisory = read.get();
        return switch (advisory.kind()) {
            case KILL -> kill(item, advisory);
            case DOUBTFUL_KILL -> doubtful(item, advisory);
            case WITHHOLD -> withhold(item, advisory);
            case EMBARGO -> new Ruling(item.embargoed() ? item.status() : PubStatus.WITHHELD, item.withdraws());
            case CORRECTION, UPDATE -> new Ruling(item.status(), item.withdraws());
        };
    }

    private static Ruling kill(Item item, Advisory advisory) throws UnacceptableItemException {
        List<String> named =
                new ArrayList<>(item.editorsNote() == null ? List.of() : NamedItems.of(item.editorsNote()));
        boolean itself = named.removeIf(item.uri()::equals);
        List<String> withdraws = new ArrayList<>(item.withdraws());
        named.stream().filter(uri -> !withdraws.contains(uri)).forEach(withdraws::add);
        if (!item.withdraws().isEmpty()) {
            // Where the format itself says what is withdrawn, the words add nothing to the item's status.
            return new Ruling(itself ? PubStatus.CANCELED : item.status(), withdraws);
        }
        if (!named.isEmpty() || itself || !item.replaces().isEmpty()) {
            // A note may stand over the story that takes the killed one's place; a notice labelled so tells no story.
            boolean notice = itself || advisory.label();
            return new Ruling(notice ? PubStatus.CANCELED : item.status(), withdraws);
        }
        if (advisory.target() == Target.EARLIER_VERSION && item.isLaterVersion() && !advisory.label()) {
            return new Ruling(item.status(), withdraws);
        }
        if (meansItself(item, advisory)) {
            return new Ruling(PubStatus.CANCELED, withdraws);
        }
        throw new UnacceptableItemException("is a kill notice that names no item (\"" + advisory.words()
                + "\"); send it under the item's uri with status canceled, or with the item's id in withdraws");
    }

    private static Ruling doubtful(Item item, Advisory advisory) throws UnacceptableItemException {
        if (!item.withdraws().isEmpty() || item.status() == PubStatus.WITHHELD) {
            return new Ruling(item.status(), item.withdraws());
        }
        throw new UnacceptableItemException("may be a kill notice (\"" + advisory.words()
                + "\"); if it is one, send it under the item's uri with status canceled, or with the item's id in withdraws;"
                + " if not, leave the words out");
    }

    private static Ruling withhold(Item item, Advisory advisory) throws UnacceptableItemException {
        if (item.status() == PubStatus.WITHHELD || meansItself(item, advisory)) {
            return new Ruling(PubStatus.WITHHELD, item.withdraws());
        }
        throw new UnacceptableItemException("asks to hold a story that it does not name by its uri (\""
                + advisory.words() + "\"); send it under the item's uri with status withheld");
    }

    /** Whether it comes as a later version of an item, and its words, if they name one, name this one. */
    private static boolean meansItself(Item item, Advisory advisory) {
        boolean other = advisory.target() != Target.THIS || notesName(item);
        return item.isLaterVersion() && (!other || isNamed(item.slugline(), item) || isNamed(item.headline(), item));
    }

    /** Whether a kill in the note, beside a label elsewhere, names a story. */
    private static boolean notesName(Item item) {
        return item.editorsNote() != null
                && EditorsNote.read(item.editorsNote()).stream()
                        .anyMatch(advisory ->
                                advisory.kind().compareTo(Kind.EMBARGO) < 0 && advisory.target() == Target.NAMED);
    }

    private static boolean isNamed(@Nullable String name, Item item) {
        if (name == null || item.editorsNote() == null) {
            return false;
        }
        String plain = plain(name);
        return plain.length() >= MIN_NAME && plain(item.editorsNote()).contains(plain);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
