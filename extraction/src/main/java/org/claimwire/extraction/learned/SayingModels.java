package org.claimwire.extraction.learned;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The trained models that other modules on the class path bring along. */
public final class SayingModels {

    private SayingModels() {}

    /** All of them, the ones named first in their module first; whether they load here, {@link SayingModel#load} tells. */
    public static List<SayingModel> all() {
        return ServiceLoader.load(SayingModel.class, SayingModel.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The one of a name. */
    public static Optional<SayingModel> named(String name) {
        return all().stream().filter(model -> model.name().equals(name)).findFirst();
    }
}
