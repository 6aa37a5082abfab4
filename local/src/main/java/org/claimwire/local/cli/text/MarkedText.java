package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One field of an item with what was read in it marked: in colour the innermost mark shows, without it every mark is a pair of
 * brackets with its name, so that nothing is lost.
 */
final class MarkedText {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final String text;
    private final List<Mark> marks;
    private final TreeSet<Integer> clusters = new TreeSet<>();

    /**
     * @param text the field as it stands
     * @param marks in it, outer ones first
     */
    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        CLUSTER.matcher(text).results().forEach(cluster -> clusters.add(cluster.start()));
        clusters.add(text.length());
        this.marks = marks.stream().map(this::whole).sorted(Mark.OUTER_FIRST).toList();
    }

    /** The same mark, its ends where no character, such as a letter with an accent, is cut in two. */
    private Mark whole(Mark mark) {
        Integer begin = clusters.floor(mark.begin());
        Integer end = clusters.ceiling(mark.end());
        return new Mark(mark.marking(), begin == null ? 0 : begin, end == null ? text.length() : end);
    }

    /** The text in pieces of one colour each. */
    List<Piece> coloured() {
        List<Piece> pieces = new ArrayList<>();
        Open open = new Open();
        int last = 0;
        for (int boundary : boundaries()) {
            addColoured(pieces, text.substring(last, boundary), open.marks());
            open.moveTo(boundary);
            last = boundary;
        }
        addColoured(pieces, text.substring(last), open.marks());
        return pieces;
    }

    private static void addColoured(List<Piece> pieces, String words, Collection<Mark> open) {
        if (!words.isEmpty()) {
            Marking innermost =
                    open.stream().map(Mark::marking).max(Marking::compareTo).orElse(null);
            pieces.add(new Piece(words, innermost));
        }
    }

    /** The text with a pair of brackets around every mark; one that ends inside another is closed and opened again. */
    List<Piece> bracketed() {
        StringBuilder marked = new StringBuilder();
        Open open = new Open();
        int last = 0;
        for (int boundary : boundaries()) {
            marked.append(text, last, boundary);
            open.moveTo(boundary, marked);
            last = boundary;
        }
        return List.of(new Piece(marked.append(text.substring(last)).toString(), null));
    }

    private TreeSet<Integer> boundaries() {
        TreeSet<Integer> boundaries = new TreeSet<>();
        marks.forEach(mark -> {
            boundaries.add(mark.begin());
            boundaries.add(mark.end());
        });
        return boundaries;
    }

    /** The marks that are open at a place, the outermost first. */
    private final class Open {

        private final List<Mark> open = new ArrayList<>();
        private int next;

        List<Mark> marks() {
            return open;
        }

        void moveTo(int offset) {
            moveTo(offset, new StringBuilder());
        }

        /** Closes what ends at an offset and opens what begins there, writing the brackets. */
        void moveTo(int offset, StringBuilder brackets) {
            int outermost = 0;
            while (outermost < open.size() && open.get(outermost).end() > offset) {
                outermost++;
            }
            List<Mark> goOn = open.subList(outermost, open.size()).stream()
                    .filter(mark -> mark.end() > offset)
                    .toList();
            brackets.append("]".repeat(open.size() - outermost));
            open.subList(outermost, open.size()).clear();
            goOn.forEach(mark -> open(mark, brackets));
            while (next < marks.size() && marks.get(next).begin() <= offset) {
                open(marks.get(next++), brackets);
            }
        }

        private void open(Mark mark, StringBuilder brackets) {
            open.add(mark);
            brackets.append('[').append(mark.marking().word()).append(": ");
        }
    }
}
