package id.saring.score;

import id.saring.model.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds the places that an annotator wrote as a line and the words found there. Lines count from 1. */
final class Places {
    private final String[] lines;
    private final int[] starts;

    Places(String text) {
        lines = text.replace('\u00a0', ' ').split("\n", -1);
        starts = new int[lines.length];
        for (int i = 1; i < lines.length; i++) {
            starts[i] = starts[i - 1] + lines[i - 1].length() + 1;
        }
    }

    /** {@code [line, words]}, {@code [line, words, nth]} or {@code [line, first words, last words]}. */
    Span find(JsonNode place) {
        int line = place.get(0).asInt();
        String words = place.get(1).asString();
        if (place.size() < 3) {
            return find(line, words, 1);
        }
        JsonNode third = place.get(2);
        return third.isString() ? stretch(line, words, third.asString()) : find(line, words, third.asInt());
    }

    Span find(int line, String words, int nth) {
        String where = line(line);
        String wanted = words.replace('\u00a0', ' ');
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = where.indexOf(wanted, at + 1);
            if (at < 0) {
                throw missing(line, words);
            }
        }
        int start = starts[line - 1] + at;
        return new Span(start, start + wanted.length());
    }

    List<Span> lines(int first, int last) {
        List<Span> spans = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            int length = line(number).length();
            spans.add(new Span(starts[number - 1], starts[number - 1] + length));
        }
        return spans;
    }

    private Span stretch(int line, String first, String last) {
        String where = line(line);
        int from = where.indexOf(first.replace('\u00a0', ' '));
        if (from < 0) {
            throw missing(line, first);
        }
        int to = where.indexOf(last.replace('\u00a0', ' '), from);
        if (to < 0) {
            throw missing(line, last);
        }
        return new Span(starts[line - 1] + from, starts[line - 1] + to + last.length());
    }

    private String line(int number) {
        if (number < 1 || number > lines.length) {
            throw new IllegalArgumentException("no line " + number);
        }
        return lines[number - 1];
    }

    private static IllegalArgumentException missing(int line, String words) {
        return new IllegalArgumentException("line " + line + " does not hold: " + words);
    }
}
