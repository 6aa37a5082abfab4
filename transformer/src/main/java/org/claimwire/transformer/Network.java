package org.claimwire.transformer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The network, run by ONNX Runtime on one thread, so that an application's own threads share the processors among them.
 *
 * <p>Windows are read one by one: eight-bit activations are scaled by the greatest of what is read at once, so that a window read
 * beside others could be read differently (ONNX operator DynamicQuantizeLinear). Safe for use by many threads.
 */
final class Network {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, String> properties;

    /**
     * Loads a network.
     *
     * @param model an ONNX file with the inputs {@code pieces} and {@code shapes} and the outputs {@code labels} and {@code links}
     * @throws OrtException if it is none that this runtime reads
     * @throws UnsatisfiedLinkError if the runtime has no library for this platform
     */
    Network(byte[] model) throws OrtException {
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model, options);
        }
        properties = session.getMetadata().getCustomMetadata();
    }

    /**
     * What the model says of itself.
     *
     * @throws IllegalStateException if it says nothing of this
     */
    String property(String name) {
        @Nullable String value = properties.get(name);
        if (value == null) {
            throw new IllegalStateException("the transformer's model says nothing of its '" + name + "'");
        }
        return value;
    }

    /** Reads one window. */
    Reading read(Window.Input input) {
        long[][] pieces = {input.pieces()};
        long[][] shapes = {input.shapes()};
        try (OnnxTensor one = OnnxTensor.createTensor(environment, pieces);
                OnnxTensor other = OnnxTensor.createTensor(environment, shapes);
                OrtSession.Result result = session.run(Map.of("pieces", one, "shapes", other))) {
            return new Reading(numbers(result, "labels"), numbers(result, "links"));
        } catch (OrtException e) {
            throw new IllegalStateException("the transformer cannot read a window: " + e.getMessage(), e);
        }
    }

    private static float[] numbers(OrtSession.Result result, String output) {
        OnnxTensor tensor = (OnnxTensor) result.get(output)
                .orElseThrow(() -> new IllegalStateException("the transformer's model has no output '" + output + "'"));
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }
}
