package org.claimwire.local.cli;

import java.util.Locale;
import org.claimwire.extraction.place.Countries;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An ISO 3166-1 alpha-2 code, in capitals. */
public final class CountryCode implements ITypeConverter<String> {

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
        return code.matches("[A-Z]{2}") && !Countries.nameOf(code).equals(code);
    }
}
