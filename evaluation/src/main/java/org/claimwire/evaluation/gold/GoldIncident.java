package org.claimwire.evaluation.gold;

import java.util.List;

/**
 * An event with its recorded casualties and the articles that tell of it.
 *
 * @param id its number in the record; no reader sees it
 * @param killed how many died, as the record has it in the end
 * @param injured how many were hurt
 * @param documents the articles
 */
public record GoldIncident(String id, long killed, long injured, List<GoldText> documents) {

    /** Copies the list. */
    public GoldIncident {
        documents = List.copyOf(documents);
    }
}
