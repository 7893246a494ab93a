package th.ita.export.csv;

import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import th.ita.domain.refusal.Place;
import th.ita.domain.refusal.Refusal;
import th.ita.export.encoding.TextEncoding;

/**
 * How a table is written, all found out by looking, and the two ways of reading it from a place on: as characters and as
 * bytes.
 *
 * @param source where its bytes come from
 * @param encoding how they are characters
 * @param separator what stands between cells
 * @param layout which column means what
 * @param head the line of its head, from 1
 * @param <K> the kind of key of its columns
 */
record CsvForm<K>(CsvSource source, TextEncoding encoding, char separator, CsvLayout<K> layout, int head) {
    private static final int BUFFERED = 1 << 16;

    /** Opens a table and reads its head, or tells why it is none. */
    static <K> Either<Refusal, CsvFile<K>> open(CsvSource source, CsvColumns<K> columns) {
        return source.encoding()
                .flatMap(encoding -> source.characters(encoding).flatMap(characters -> {
                    BufferedReader text = new BufferedReader(characters, BUFFERED);
                    try {
                        char separator = Separator.of(text, columns);
                        CsvRecords records = CsvRecords.of(source, text, separator, 0);
                        Either<Refusal, CsvFile<K>> file = layout(source, records, columns)
                                .map(layout -> new CsvFile<>(
                                        new CsvForm<>(source, encoding, separator, layout, records.line()), records));
                        if (file.isLeft()) {
                            text.close();
                        }
                        return file;
                    } catch (IOException unreadable) {
                        return Either.left(source.unreadable(unreadable));
                    }
                }));
    }

    private static <K> Either<Refusal, CsvLayout<K>> layout(
            CsvSource source, CsvRecords records, CsvColumns<K> columns) {
        Optional<Either<Refusal, List<String>>> head = records.next();
        return head.isEmpty()
                ? Either.left(Refusal.of(CsvRefusal.CSV_EMPTY, Place.file(source.name())))
                : head.get().flatMap(cells -> CsvLayout.of(source.name(), records.line(), cells, columns));
    }

    /** The rows as bytes, from the first one on; nothing where the encoding is none of bytes, or the head is not plain. */
    Optional<PlainRows> bytes() {
        return bytes(encoding.mark(), 0).filter(rows -> {
            boolean headed = rows.next() && rows.line() == head;
            if (!headed) {
                closeQuietly(rows);
            }
            return headed;
        });
    }

    /** The rows as bytes from a byte on, before which some lines lie; nothing where the encoding is none of bytes. */
    Optional<PlainRows> bytes(long offset, int line) {
        return encoding.isOfBytes()
                ? source.bytes(offset)
                        .toJavaOptional()
                        .map(bytes -> new PlainRows(
                                encoding, new ByteCells(bytes, separator, offset), layout.file(), layout.size(), line))
                : Optional.empty();
    }

    /** The rows as characters from a byte on, before which some lines lie, or why they cannot be read. */
    Either<Refusal, CsvFile<K>> characters(long offset, int line) {
        return source.bytes(offset)
                .map(bytes -> encoding.readerAfterMark(new BufferedInputStream(bytes, BUFFERED)))
                .map(text -> new CsvFile<>(this, CsvRecords.of(source, text, separator, line)));
    }

    private static void closeQuietly(PlainRows rows) {
        try {
            rows.close();
        } catch (IOException unreadable) {
            // Whoever reads the file in the other way is told.
        }
    }
}
