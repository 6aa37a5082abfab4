package org.claimwire.evaluation.phenomena;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Voice;

/**
 * A text of our own and every attributed claim in it.
 *
 * @param name the file and line that it stands at
 * @param item the text, with its outlet and day
 * @param claims what is to be read in it, in the order of the text; empty if nobody says anything there
 */
record Case(String name, ItemText item, List<Expected> claims) {

    Case {
        claims = List.copyOf(claims);
    }

    /** What is wrong with a reader's reading; empty if it is right in everything. */
    String fault(ItemReader reader) {
        List<Expected> read = reader.read(item).claims().stream()
                .filter(claim -> claim.voice() != Voice.OUTLET)
                .sorted(Comparator.comparing((Claim claim) ->
                                Objects.requireNonNull(claim.cue()).span().field())
                        .thenComparing(claim ->
                                Objects.requireNonNull(claim.cue()).span().begin()))
                .map(claim -> Expected.of(item, claim))
                .toList();
        boolean right = read.size() == claims.size();
        for (int i = 0; right && i < read.size(); i++) {
            right = claims.get(i).is(read.get(i));
        }
        return right ? "" : name + "\n    expected " + listed(claims) + "\n    but read " + listed(read);
    }

    private static String listed(List<Expected> claims) {
        return claims.isEmpty()
                ? "nothing"
                : claims.stream().map(Expected::toString).collect(Collectors.joining("\n             "));
    }

    /** The words of the expectation that its own text does not hold. */
    List<String> strangeWords() {
        String all = item.title() + "\n" + item.text();
        List<String> words = new ArrayList<>();
        for (Expected claim : claims) {
            words.addAll(claim.content());
            words.add(claim.cue());
            if (claim.source() != null) {
                words.add(claim.source());
            }
        }
        return words.stream().filter(word -> !all.contains(word)).toList();
    }
}
