package org.claimwire.streams.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one purpose among those of others in one store: all their keys begin with the purpose's name. */
public final class NamedRows<V> implements Rows<V> {

    private final Rows<V> rows;
    private final String name;

    /**
     * @param rows where they are kept
     * @param name the purpose, which no other rows there have
     */
    public NamedRows(Rows<V> rows, String name) {
        this.rows = rows;
        this.name = RowKey.prefix(name);
    }

    @Override
    public @Nullable V get(String key) {
        return rows.get(name + key);
    }

    @Override
    public void put(String key, V row) {
        rows.put(name + key, row);
    }

    @Override
    public void delete(String key) {
        rows.delete(name + key);
    }

    @Override
    public List<Row<V>> startingWith(String prefix) {
        return rows.startingWith(name + prefix).stream()
                .map(row -> new Row<>(bare(row.key()), row.value()))
                .toList();
    }

    @Override
    public List<String> firstKeys(String prefix, int most) {
        return rows.firstKeys(name + prefix, most).stream().map(this::bare).toList();
    }

    @Override
    public List<String> keysBetween(String from, String to, int most) {
        return rows.keysBetween(name + from, name + to, most).stream()
                .map(this::bare)
                .toList();
    }

    @Override
    public @Nullable String lastKey(String prefix) {
        String last = rows.lastKey(name + prefix);
        return last == null ? null : bare(last);
    }

    private String bare(String key) {
        return key.substring(name.length());
    }
}
