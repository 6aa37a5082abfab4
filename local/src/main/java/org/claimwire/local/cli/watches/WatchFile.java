package org.claimwire.local.cli.watches;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.local.cli.CommandFailure;
import org.claimwire.local.cli.EntryFile;
import org.claimwire.streams.border.BadItemException;
import org.claimwire.streams.border.WatchValues;
import org.claimwire.v1.Watch;
import org.claimwire.v1.Watches;

/** A file of watches, in HOCON or JSON: {@code watches = [{name, countries, words, from, until}...]}. */
public final class WatchFile {

    private static final String WATCHES = "watches";
    private static final String ADVICE = "docs/operations/watches.md describes the file; examples/watches.conf is one.";

    private WatchFile() {}

    /**
     * The watches of a file by country, in the order of the file.
     *
     * @throws CommandFailure if there is no such file, or it holds something that is no watch; the message says where
     */
    public static Map<String, Watches> read(Path file) {
        try {
            Map<String, Watches> byCountry = byCountry(EntryFile.read(file, WATCHES));
            byCountry.forEach(WatchValues::of);
            return byCountry;
        } catch (BadItemException e) {
            throw new CommandFailure(file + ": " + e.getMessage(), ADVICE, e);
        } catch (ConfigException e) {
            throw new CommandFailure("watches: " + e.getMessage(), ADVICE, e);
        }
    }

    private static Map<String, Watches> byCountry(List<? extends Config> entries) {
        Map<String, List<Watch>> watches = new TreeMap<>();
        for (Config entry : entries) {
            WatchEntry watch = WatchEntry.of(entry);
            watch.countries()
                    .forEach(country -> watches.computeIfAbsent(country, none -> new ArrayList<>())
                            .add(watch.watch()));
        }
        Map<String, Watches> values = new TreeMap<>();
        watches.forEach((country, list) -> values.put(country, new Watches(country, list)));
        return values;
    }
}
