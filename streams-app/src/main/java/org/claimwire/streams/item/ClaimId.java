package org.claimwire.streams.item;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwire.extraction.Claim;
import org.claimwire.streams.rows.Hash;
import org.claimwire.streams.rows.RowKey;

/**
 * Names a claim over all versions of its item: the hash of the item's uri, the source's key, the sentence, and the ordinal
 * among claims that are equal in all of these. A change elsewhere in the text does not change it.
 */
final class ClaimId {

    private ClaimId() {}

    /** The names of an item's claims, in their order. */
    static List<String> ofAll(String uri, List<Claim> claims) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Claim claim : claims) {
            String sentence = normalised(claim.sentence().exact());
            String same = RowKey.of(claim.source().key(), sentence);
            int ordinal = seen.merge(same, 1, Integer::sum);
            ids.add(Hash.of(uri, claim.source().key(), sentence, Integer.toString(ordinal)));
        }
        return ids;
    }

    /** The sentence without what a copy desk changes silently: compatibility forms, letter case, white space. */
    private static String normalised(String sentence) {
        return Normalizer.normalize(sentence, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
