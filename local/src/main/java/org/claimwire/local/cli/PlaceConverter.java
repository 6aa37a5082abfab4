package org.claimwire.local.cli;

import org.claimwire.local.cli.deadletters.Place;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The place of a dead letter, as it is written on the command line. */
final class PlaceConverter implements ITypeConverter<Place> {

    @Override
    public Place convert(String words) {
        try {
            return Place.of(words);
        } catch (IllegalArgumentException noPlace) {
            throw new TypeConversionException(noPlace.getMessage());
        }
    }
}
