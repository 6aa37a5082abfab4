package org.claimwire.producer.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ItemUri;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;

/**
 * Refuses a text file whose uri another file of the same intake has already: {@code a/story.txt} and {@code b/story.txt},
 * given one by one, would be taken for two versions of one item. What names its item itself passes: two files may well be
 * two versions of it.
 */
final class OneFilePerUri implements Consumer<ParsedItem> {

    private final Consumer<? super ParsedItem> sink;
    private final Map<String, String> fileByUri = new HashMap<>();

    /**
     * @param sink takes what passes, and the refusals
     */
    OneFilePerUri(Consumer<? super ParsedItem> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(ParsedItem parsed) {
        sink.accept(
                parsed instanceof AcceptedItem accepted && isNamedAfterItsFile(accepted) ? checked(accepted) : parsed);
    }

    private static boolean isNamedAfterItsFile(AcceptedItem accepted) {
        return accepted.item().getUri().equals(ItemUri.ofFile(accepted.id()));
    }

    private ParsedItem checked(AcceptedItem accepted) {
        String file = accepted.origin().name();
        String earlier = fileByUri.putIfAbsent(accepted.item().getUri(), file);
        if (earlier == null || absolute(earlier).equals(absolute(file))) {
            return accepted;
        }
        return new Refusal(
                accepted.origin(),
                "has the same id as " + earlier + ": " + accepted.id() + "; give the folder that holds both as PATH");
    }

    private static Path absolute(String file) {
        return Path.of(file).toAbsolutePath().normalize();
    }
}
