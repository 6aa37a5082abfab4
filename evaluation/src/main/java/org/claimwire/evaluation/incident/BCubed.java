package org.claimwire.evaluation.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimwire.evaluation.accuracy.Measure;

/**
 * How well a grouping agrees with another, as every member sees it: of those it was put together with, how many belong with it
 * (precision); of those that belong with it, how many it was put together with (recall); the means over all. Bagga and Baldwin
 * 1998.
 */
final class BCubed {

    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> gold = new HashMap<>();

    /** Adds a member with the group it was put in, and the one it belongs to. */
    void add(String member, String group, String belongs) {
        groups.put(member, group);
        gold.put(member, belongs);
    }

    Measure measure(String name) {
        Map<String, Set<String>> mine = members(groups);
        Map<String, Set<String>> theirs = members(gold);
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> one : groups.entrySet()) {
            Set<String> together = mine.getOrDefault(one.getValue(), Set.of());
            Set<String> belong = theirs.getOrDefault(gold.get(one.getKey()), Set.of());
            long both = together.stream().filter(belong::contains).count();
            precision += (double) both / together.size();
            recall += (double) both / belong.size();
        }
        int members = Math.max(1, groups.size());
        return Measure.of(name, precision / members, recall / members, groups.size());
    }

    private static Map<String, Set<String>> members(Map<String, String> groups) {
        Map<String, Set<String>> members = new HashMap<>();
        groups.forEach((member, group) ->
                members.computeIfAbsent(group, none -> new HashSet<>()).add(member));
        return members;
    }
}
