package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken into the lines of a terminal. */
final class Lines {

    private static final int NARROWEST = 20;

    private Lines() {}

    /** Breaks at spaces, so that each line with its indent fits the width; a longer word stands alone. */
    static List<String> wrap(String text, int width, String indent) {
        int room = Math.max(NARROWEST, width - indent.length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Paint.plain(text).strip().split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(indent + line);
        return lines;
    }

    /** The first words, with a mark where more would follow. */
    static String shortened(String text, int width) {
        String plain = Paint.plain(text).strip();
        if (plain.length() <= width) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', width - 1);
        return plain.substring(0, space > width / 2 ? space : width - 1) + "…";
    }
}
