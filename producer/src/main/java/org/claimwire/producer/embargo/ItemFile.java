package org.claimwire.producer.embargo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Origin;
import org.claimwire.producer.state.DurableFile;
import org.claimwire.v1.WireItem;

/** An accepted item as an Avro object container file: with its schema, so that a later release reads it too. */
final class ItemFile {

    private static final String UNTIL = "claimwire.embargoed-until";
    private static final String ID = "claimwire.id";
    private static final String ORIGIN = "claimwire.origin";
    private static final String LINE = "claimwire.origin.line";

    private ItemFile() {}

    static void write(Path file, AcceptedItem accepted, Instant until) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataFileWriter<WireItem> writer = new DataFileWriter<>(new SpecificDatumWriter<>(WireItem.class))) {
            writer.setMeta(UNTIL, until.toString());
            writer.setMeta(ID, accepted.id());
            writer.setMeta(ORIGIN, accepted.origin().name());
            writer.setMeta(LINE, accepted.origin().line());
            writer.create(WireItem.getClassSchema(), bytes);
            writer.append(accepted.item());
        }
        DurableFile.write(file, bytes.toByteArray());
    }

    static AcceptedItem read(Path file) throws IOException {
        try (DataFileReader<WireItem> reader =
                new DataFileReader<>(file.toFile(), new SpecificDatumReader<>(WireItem.class))) {
            return new AcceptedItem(
                    new Origin(reader.getMetaString(ORIGIN), reader.getMetaLong(LINE)),
                    reader.getMetaString(ID),
                    reader.next(),
                    Instant.parse(reader.getMetaString(UNTIL)));
        } catch (IOException | AvroRuntimeException | DateTimeException | IllegalArgumentException broken) {
            throw new IOException(
                    "the item held back in " + file + " cannot be read; move the file away and send the item again: "
                            + broken.getMessage(),
                    broken);
        } catch (NoSuchElementException empty) {
            throw new IOException("the item held back in " + file + " is not there; move the file away", empty);
        }
    }
}
