package org.claimwire.dashboard.export;

import java.util.Optional;
import org.claimwire.dashboard.json.EntryJson;
import org.claimwire.dashboard.view.Entry;
import org.claimwire.dashboard.view.Kind;

/** How a list is written into a file. */
public enum ExportFormat {
    /** For spreadsheets: UTF-8 with a byte order mark, a row of names, see {@link Columns}. */
    CSV("text/csv; charset=utf-8"),
    /** For programs: a line a value, whole, as the API has it. */
    JSONL("application/jsonl");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /** The format of a file's ending, such as {@code csv}; empty for any other ending. */
    public static Optional<ExportFormat> of(String ending) {
        return switch (ending) {
            case "csv" -> Optional.of(CSV);
            case "jsonl" -> Optional.of(JSONL);
            default -> Optional.empty();
        };
    }

    /** The media type. */
    public String type() {
        return type;
    }

    String head(Kind kind) {
        return switch (this) {
            case CSV -> Csv.MARK + Csv.row(Columns.names(kind));
            case JSONL -> "";
        };
    }

    String lines(Entry<?> entry) {
        if (this == JSONL) {
            return EntryJson.of(entry, true) + "\n";
        }
        StringBuilder rows = new StringBuilder();
        Columns.rows(entry).forEach(row -> rows.append(Csv.row(row)));
        return rows.toString();
    }
}
