package org.claimwire.dashboard.view;

import java.util.List;

/**
 * The alert of a situation, as far as the situation shows it.
 *
 * @param id the alert
 * @param openReasons the words of the kinds of its open reasons, each once, in their order
 */
public record AlertOfSituation(String id, List<String> openReasons) {

    /** Whether a disagreement goes on. */
    public boolean isOpen() {
        return !openReasons.isEmpty();
    }
}
