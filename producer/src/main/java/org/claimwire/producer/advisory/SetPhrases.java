package org.claimwire.producer.advisory;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.producer.WordList;
import org.claimwire.producer.advisory.Advisory.Target;

/** Whole sentences that agencies use for a kill, such as "A kill is mandatory." */
final class SetPhrases {

    private static final Set<String> PHRASES = WordList.entries(SetPhrases.class, "set-phrases.txt");

    private SetPhrases() {}

    /** A kill, if the sentence is one of the phrases. */
    static Optional<Advisory> read(Sentence sentence) {
        String plain = sentence.words().stream().map(NoteWord::plain).collect(Collectors.joining(" "));
        return PHRASES.contains(plain) ? Optional.of(sentence.asking(Kind.KILL, Target.THIS)) : Optional.empty();
    }
}
