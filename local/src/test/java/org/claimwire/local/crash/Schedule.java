package org.claimwire.local.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.local.crash.fault.CorruptState;
import org.claimwire.local.crash.fault.CutNetwork;
import org.claimwire.local.crash.fault.DeleteState;
import org.claimwire.local.crash.fault.EndInstance;
import org.claimwire.local.crash.fault.Fault;
import org.claimwire.local.crash.fault.FreezeInstance;
import org.claimwire.local.crash.fault.FullStateDisk;
import org.claimwire.local.crash.fault.HalfOpenNetwork;
import org.claimwire.local.crash.fault.JoinAndLeave;
import org.claimwire.local.crash.fault.KillBroker;
import org.claimwire.local.crash.fault.KillInstance;
import org.claimwire.local.crash.fault.KillProducer;
import org.claimwire.local.crash.fault.KillRegistry;
import org.claimwire.local.crash.fault.RollingUpgrade;
import org.claimwire.local.crash.fault.SlowNetwork;

/**
 * Which faults happen, one after the other.
 *
 * @param faults in their order
 */
record Schedule(List<Fault> faults) {

    /** What a short run always has. */
    private static final List<Fault> ALWAYS =
            List.of(new KillInstance(), new KillInstance(), new KillBroker(), new KillRegistry(), new KillProducer());

    private static final List<Fault> OTHERS = List.of(
            new JoinAndLeave(),
            new FreezeInstance(),
            new DeleteState(),
            new CorruptState(),
            new CutNetwork(),
            new SlowNetwork(),
            new HalfOpenNetwork(),
            new EndInstance(),
            new FullStateDisk());

    private static final int OTHERS_IN_A_SHORT_RUN = 3;

    /** Kills of each kind, and some others, within two minutes or three. */
    static Schedule brief(Random random) {
        List<Fault> others = new ArrayList<>(OTHERS);
        Collections.shuffle(others, random);
        List<Fault> faults = new ArrayList<>(ALWAYS);
        faults.addAll(others.subList(0, OTHERS_IN_A_SHORT_RUN));
        return shuffled(faults, random);
    }

    /** Everything, several times. */
    static Schedule thorough(Random random, boolean fromFormerRelease) {
        List<Fault> faults = new ArrayList<>();
        add(faults, 20, new KillInstance());
        for (Fault kill : ALWAYS.subList(2, ALWAYS.size())) {
            add(faults, 3, kill);
        }
        OTHERS.forEach(other -> add(faults, 3, other));
        Schedule schedule = shuffled(faults, random);
        if (fromFormerRelease) {
            // First, for the other faults are this release's to withstand.
            schedule.faults.add(0, new RollingUpgrade());
        }
        return schedule;
    }

    /** Some faults alone, to look into them: the simple names of their classes, as often as each is to happen. */
    static Schedule only(String names, Random random) {
        List<Fault> faults = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            faults.add(Stream.concat(ALWAYS.stream(), OTHERS.stream())
                    .filter(fault -> fault.getClass().getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("-Dcrash.faults: there is no fault " + name)));
        }
        return shuffled(faults, random);
    }

    private static void add(List<Fault> faults, int times, Fault fault) {
        faults.addAll(Collections.nCopies(times, fault));
    }

    private static Schedule shuffled(List<Fault> faults, Random random) {
        List<Fault> inSomeOrder = new ArrayList<>(faults);
        Collections.shuffle(inSomeOrder, random);
        return new Schedule(inSomeOrder);
    }

    /** How often each kind of fault was met: "3 x kill -9 of the broker, ...". */
    static String counted(List<Fault> met) {
        Map<String, Long> counts =
                met.stream().collect(Collectors.groupingBy(Fault::name, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " x " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return faults.stream().map(Fault::name).collect(Collectors.joining(", "));
    }
}
