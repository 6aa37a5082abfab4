package org.claimwire.local.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An ISO 3166-1 alpha-2 code, in capitals. */
public final class CountryCode implements ITypeConverter<String> {

    /** ISO's, and the one that is in use for Kosovo. */
    private static final Set<String> CODES = codes();

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return codes;
    }

    /** The code in capitals, however it is written; refuses what is none. */
    @Override
    public String convert(String words) {
        if (!isCode(words.toUpperCase(Locale.ROOT))) {
            throw new TypeConversionException("'" + words + "' is no country; give its two letters, such as KZ");
        }
        return words.toUpperCase(Locale.ROOT);
    }

    /** Whether some country has this code. */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }
}
