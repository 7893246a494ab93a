package th.ita.export.site;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import th.ita.domain.framework.Framework;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.measures.Evidence;
import th.ita.domain.refusal.Refusal;
import th.ita.export.csv.CsvCell;
import th.ita.export.csv.CsvColumn;
import th.ita.export.csv.CsvColumns;
import th.ita.export.csv.CsvFile;
import th.ita.export.csv.CsvRow;
import th.ita.rules.finding.Finding;
import th.ita.rules.scoring.ScoringRefusal;

/**
 * Where items are published: a table with the columns “item”, “link” and “title”, or in Thai “ข้อ”, “ลิงก์” and “ชื่อ”. An
 * item may have several rows; a row without a link is passed over.
 *
 * @param pages the pages of each item, in the order of the table
 * @param findings columns that are not known and were not read
 */
public record ItemPages(SortedMap<ItemCode, List<Evidence>> pages, List<Finding> findings) {
    private static final CsvColumns<Column> COLUMNS = CsvColumns.of(List.of(
            CsvColumn.of(Column.ITEM, "item", "ข้อ", "รหัสข้อ", "code").mandatory(),
            CsvColumn.of(Column.LINK, "link", "ลิงก์", "ลิงค์", "url", "ที่อยู่").mandatory(),
            CsvColumn.of(Column.TITLE, "title", "ชื่อ", "ชื่อหน้า", "คำอธิบาย")));

    private enum Column {
        ITEM,
        LINK,
        TITLE
    }

    /** Keeps its own copies. */
    public ItemPages {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        findings = List.copyOf(findings);
    }

    /** {@return no pages} */
    public static ItemPages none() {
        return new ItemPages(new TreeMap<>(), List.of());
    }

    /**
     * Reads a table.
     *
     * @param path the file
     * @param framework the year whose items it names
     * @return what it says, or the first thing that is wrong with it, with its line
     */
    public static Either<Refusal, ItemPages> read(Path path, Framework framework) {
        return CsvFile.open(path, COLUMNS).flatMap(opened -> {
            try (CsvFile<Column> file = opened) {
                return read(file, framework);
            } catch (IOException unclosed) {
                throw new UncheckedIOException(unclosed);
            }
        });
    }

    private static Either<Refusal, ItemPages> read(CsvFile<Column> file, Framework framework) {
        SortedMap<ItemCode, List<Evidence>> pages = new TreeMap<>();
        for (Optional<Either<Refusal, CsvRow<Column>>> next = file.next(); next.isPresent(); next = file.next()) {
            Either<Refusal, CsvRow<Column>> row = next.get();
            Either<Refusal, ItemCode> item = row.flatMap(read -> item(read, framework));
            if (item.isLeft()) {
                return Either.left(item.getLeft());
            }
            Optional<CsvCell> link = row.get().cell(Column.LINK).filter(cell -> !cell.isDashOrBlank());
            if (link.isPresent()) {
                Optional<String> title = Optional.of(row.get().text(Column.TITLE)).filter(text -> !text.isBlank());
                Either<Refusal, Evidence> page = Evidence.parse(link.get().text(), title)
                        .mapLeft(refusal -> refusal.at(link.get().place()));
                if (page.isLeft()) {
                    return Either.left(page.getLeft());
                }
                pages.computeIfAbsent(item.get(), any -> new ArrayList<>()).add(page.get());
            }
        }
        return Either.right(new ItemPages(pages, file.findings()));
    }

    private static Either<Refusal, ItemCode> item(CsvRow<Column> row, Framework framework) {
        CsvCell cell = row.cell(Column.ITEM).orElseThrow();
        return ItemCode.parse(cell.text())
                .mapLeft(refusal -> refusal.at(cell.place()))
                .flatMap(item -> framework.item(item).isPresent()
                        ? Either.right(item)
                        : Either.left(Refusal.of(
                                ScoringRefusal.UNKNOWN_ITEM,
                                cell.place(),
                                item.toString(),
                                framework.fiscalYear().toString(),
                                framework.lastItem().map(ItemCode::toString).orElse("–"))));
    }
}
