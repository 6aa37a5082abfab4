package org.claimwire.extraction.learned;

/**
 * A trained model that a module beside this one brings along, by {@link java.util.ServiceLoader}. Whoever leaves the module out gets
 * the fast reader.
 */
public interface SayingModel {

    /** The name of the reader that it makes, as users and claims call it: {@code accurate}. */
    String name();

    /**
     * Loads it.
     *
     * @throws UnavailableModelException if its weights are not on the class path, or cannot be run on this machine
     */
    SayingReader load() throws UnavailableModelException;
}
