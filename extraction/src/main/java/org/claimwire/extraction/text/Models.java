package org.claimwire.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** Apache OpenNLP's English models, out of their artifacts on the class path. */
final class Models {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String PARTS_OF_SPEECH = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private interface Load<M> {
        M from(InputStream in) throws IOException;
    }

    private Models() {}

    static SentenceModel sentences() {
        return load(SENTENCES, SentenceModel::new);
    }

    static POSModel partsOfSpeech() {
        return load(PARTS_OF_SPEECH, POSModel::new);
    }

    private static <M> M load(String name, Load<M> load) {
        try (InputStream in = Models.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the class path lacks " + name + "; it comes with org.apache.opennlp:opennlp-models-*-en");
            }
            return load.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name, e);
        }
    }
}
