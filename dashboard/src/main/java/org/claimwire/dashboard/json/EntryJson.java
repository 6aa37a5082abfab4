package org.claimwire.dashboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.avro.generic.IndexedRecord;
import org.claimwire.dashboard.json.AvroJson.Shown;
import org.claimwire.dashboard.view.AlertOfSituation;
import org.claimwire.dashboard.view.Entry;
import org.claimwire.dashboard.view.ItemFile;
import org.claimwire.dashboard.view.SituationEntry;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Position;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;

/**
 * Entries as JSON objects: the topic's value with what the dashboard adds. Of what is hidden no word is written, nor the address
 * that may spell it.
 */
public final class EntryJson {

    private static final Set<String> WORDS_OF_A_CLAIM = Set.of(
            "headline",
            "link",
            "mention",
            "cue",
            "content",
            "quotation",
            "negated",
            "hedged",
            "via",
            "sentence",
            "figures");
    private static final Set<String> WORDS_OF_EVIDENCE = Set.of("link", "phrase", "sentence", "via");

    private EntryJson() {}

    /**
     * One entry.
     *
     * @param detail whether a situation's positions bring their evidence
     */
    public static void write(JsonGenerator json, Entry<?> entry, boolean detail) throws IOException {
        json.writeStartObject();
        if (entry.value() instanceof ItemFile file) {
            ItemJson.light(json, file);
        } else if (entry.value() instanceof IndexedRecord record) {
            new AvroJson((part, field) -> shown(entry.hidden(), detail, part, field)).fields(json, record);
            added(json, entry);
        }
        json.writeEndObject();
    }

    /** The same as a text. */
    public static String of(Entry<?> entry, boolean detail) {
        return Json.of(json -> write(json, entry, detail));
    }

    private static Shown shown(Map<String, String> hidden, boolean detail, IndexedRecord record, String field) {
        if (record instanceof Position && field.equals("evidence") && !detail) {
            return Shown.LEFT_OUT;
        }
        if (record instanceof Claim && field.equals("withdrawnBecause") && !hidden.isEmpty()) {
            return Shown.LEFT_OUT;
        }
        boolean isHiddenEvidence = record instanceof Evidence evidence
                && hidden.containsKey(evidence.getClaimId())
                && WORDS_OF_EVIDENCE.contains(field);
        boolean isHiddenClaim = record instanceof Claim && !hidden.isEmpty() && WORDS_OF_A_CLAIM.contains(field);
        return isHiddenEvidence || isHiddenClaim ? Shown.HIDDEN : Shown.SHOWN;
    }

    private static void added(JsonGenerator json, Entry<?> entry) throws IOException {
        if (entry.value() instanceof Situation situation) {
            json.writeStringField("title", SituationEntry.title(situation));
            Json.time(json, "updated", entry.updated());
            AlertOfSituation alert = entry.alert();
            json.writeStringField("alert", alert == null ? null : alert.id());
            Json.strings(json, "openReasons", alert == null ? Set.of() : alert.openReasons());
        } else if (entry.value() instanceof Alert || entry.value() instanceof SourceTally) {
            Json.time(json, "updated", entry.updated());
        } else if (entry.value() instanceof Claim) {
            String reason = entry.hidden().values().stream().findFirst().orElse(null);
            if (reason != null) {
                json.writeStringField("withdrawnBecause", reason);
            }
            json.writeBooleanField("hidden", reason != null);
        }
    }
}
