package org.claimwire.transformer;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.claimwire.extraction.learned.SayingModel;
import org.claimwire.extraction.learned.SayingReader;
import org.claimwire.extraction.learned.UnavailableModelException;
import org.jspecify.annotations.Nullable;

/** A transformer whose weights stand on the class path: the network as {@code model.onnx}, its vocabulary as {@code pieces.txt}. */
abstract class TransformerModel implements SayingModel {

    private static final String FOLDER = "/org/claimwire/transformer/model/";

    @Override
    public SayingReader load() throws UnavailableModelException {
        try (InputStream network = resource("model.onnx");
                InputStream pieces = resource("pieces.txt")) {
            if (network == null || pieces == null) {
                throw new UnavailableModelException("the class path holds no weights of the reader '" + name()
                        + "' (module transformer-" + name() + ")");
            }
            return new TransformerSayings(WordPieces.read(pieces), new Network(network.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights of the reader '" + name() + "'", e);
        } catch (OrtException | LinkageError e) {
            throw new UnavailableModelException(
                    "ONNX Runtime does not run here (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch") + "): " + e.getMessage(),
                    e);
        }
    }

    private @Nullable InputStream resource(String file) {
        return TransformerModel.class.getResourceAsStream(FOLDER + name() + "/" + file);
    }
}
