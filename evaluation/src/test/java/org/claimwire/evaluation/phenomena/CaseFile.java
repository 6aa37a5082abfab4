package org.claimwire.evaluation.phenomena;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of one phenomenon, and the least number of them that a reader gets right.
 *
 * <p>The file is UTF-8 text of lines {@code field: value}; {@code #} begins a comment. Its first field is {@code floor}. A blank
 * line ends a case. A case has a {@code text} (several are paragraphs), and may have {@code title}, {@code outlet} and
 * {@code published}; then come its claims, each begun by {@code source} ({@code -} if nobody is named) and going on with
 * {@code cue}, {@code content} (several are pieces), {@code quotation}, {@code negated}, {@code hedged}, {@code via} (several are
 * the chain), {@code said} and {@code name}. A case without a claim expects that nothing is attributed.
 */
record CaseFile(Phenomenon phenomenon, int floor, List<Case> cases) {

    CaseFile {
        cases = List.copyOf(cases);
    }

    /** Reads a phenomenon's file. */
    static CaseFile of(Phenomenon phenomenon) {
        List<String> lines = lines(phenomenon.file());
        List<Case> cases = new ArrayList<>();
        int floor = -1;
        CaseLines open = new CaseLines();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "";
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("floor:")) {
                floor = Integer.parseInt(CaseLines.value(line));
            } else if (!line.isEmpty()) {
                open.add(line, phenomenon.file() + ":" + (i + 1));
            } else if (!open.isEmpty()) {
                cases.add(open.toCase());
                open = new CaseLines();
            }
        }
        return new CaseFile(phenomenon, floor, cases);
    }

    private static List<String> lines(String file) {
        try (InputStream in = CaseFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
