package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken into the lines of a terminal. */
final class Lines {

    private static final int NARROWEST = 20;

    private Lines() {}

    /** The columns that are left beside an indent. */
    static int room(int width, String indent) {
        return Math.max(NARROWEST, width - indent.length());
    }

    /** Breaks at spaces, so that each line with its indent fits the width; a longer word stands alone. */
    static List<String> wrap(String text, int width, String indent) {
        int room = room(width, indent);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (String word : Paint.plain(text).strip().split(" ")) {
            int more = Columns.of(word);
            if (columns > 0 && columns + 1 + more > room) {
                lines.add(indent + line);
                line.setLength(0);
                columns = 0;
            }
            columns += (columns == 0 ? 0 : 1) + more;
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(indent + line);
        return lines;
    }

    /** The first words, with a mark where more would follow. */
    static String shortened(String text, int width) {
        String plain = Paint.plain(text).strip();
        if (Columns.of(plain) <= width) {
            return plain;
        }
        String fitting = fitting(plain, width - 1);
        int space = fitting.length() < plain.length() && plain.charAt(fitting.length()) == ' '
                ? fitting.length()
                : fitting.lastIndexOf(' ');
        return (space > fitting.length() / 2 ? fitting.substring(0, space) : fitting) + "…";
    }

    /** As many whole characters as fit. */
    private static String fitting(String plain, int width) {
        StringBuilder fitting = new StringBuilder();
        int columns = 0;
        for (String cluster : Columns.clusters(plain)) {
            columns += Columns.of(cluster);
            if (columns > width) {
                break;
            }
            fitting.append(cluster);
        }
        return fitting.toString();
    }
}
