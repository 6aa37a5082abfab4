package org.claimwire.extraction.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimwire.extraction.lexicon.Lexicon;

/** The usual English names of countries, the same on every machine. */
public final class Countries {

    private static final Map<String, String> NAMES = names();

    private Countries() {}

    /** A country's name by its ISO 3166-1 alpha-2 code; what the JDK knows, else the code itself, for one that the list lacks. */
    public static String nameOf(String code) {
        String name = NAMES.get(code);
        return name == null ? new Locale("", code).getDisplayCountry(Locale.ENGLISH) : name;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Lexicon.values(Countries.class, "countries.txt").forEach((name, code) -> names.putIfAbsent(code, name));
        return names;
    }
}
