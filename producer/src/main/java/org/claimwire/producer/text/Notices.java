package org.claimwire.producer.text;

import java.util.Optional;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.advisory.Advisory;
import org.claimwire.producer.advisory.Kind;
import org.claimwire.producer.advisory.OpeningNote;

/**
 * Notices to editors that come as plain text: a story is killed, held or embargoed. A text file has neither status nor ids,
 * so that nobody can tell which item is meant, or until when; read as a story it would be sent on, and the kill lost.
 */
final class Notices {

    private Notices() {}

    /**
     * Refuses a text that is such a notice, or stands behind one.
     *
     * @param text the text, a date prefix included
     * @throws UnacceptableItemException if it is one
     */
    static void refuse(String text) throws UnacceptableItemException {
        String words = DatePrefix.strippedFrom(text).strip();
        String firstLine = words.lines().findFirst().orElse("");
        Optional<Advisory> notice = Advisory.of(OpeningNote.of(words), firstLine, null)
                .filter(advisory -> advisory.kind().compareTo(Kind.EMBARGO) <= 0);
        if (notice.isPresent()) {
            throw new UnacceptableItemException(
                    "begins as a notice to editors (\"" + notice.get().words()
                            + "\"), and a plain text has no field that says which item it is about or until when; send it as a JSON"
                            + " line with status, withdraws or embargoed, or, if it is a story, without these words");
        }
    }
}
