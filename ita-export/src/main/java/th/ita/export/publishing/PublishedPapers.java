package th.ita.export.publishing;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.ita.domain.framework.ItemCode;
import th.ita.domain.port.FrameworkSource;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.text.Language;
import th.ita.domain.text.Numerals;
import th.ita.export.questions.PaperFile;
import th.ita.export.questions.PaperFormat;
import th.ita.export.questions.PaperLook;
import th.ita.export.reading.ReadReport;
import th.ita.export.site.PaperFiles;

/**
 * How the papers of a site are written: in both languages, since readers choose.
 *
 * @param formats in which formats
 * @param look how they look
 * @param numerals in which digits, if the user chose
 * @param allowIncomplete whether a paper that lacks something does without the line that says so
 */
public record PublishedPapers(
        List<PaperFormat> formats, PaperLook look, Optional<Numerals> numerals, boolean allowIncomplete) {
    /** The usual formats to download, in the digits of each language, with a notice in front of what lacks something. */
    public static final PublishedPapers USUAL = new PublishedPapers(
            List.of(
                    PaperFormat.PDF,
                    PaperFormat.DOCX,
                    PaperFormat.XLSX,
                    PaperFormat.HTML,
                    PaperFormat.MD,
                    PaperFormat.CSV),
            PaperLook.STANDARD,
            Optional.empty(),
            false);

    /** Keeps its own copy of the list. */
    public PublishedPapers {
        formats = List.copyOf(formats);
    }

    /**
     * Writes both papers of a plan in both languages.
     *
     * @param report the plan, with what its reader had to say
     * @param frameworks the frameworks of the years
     * @return the papers, or why one cannot be written
     */
    public Either<Refusal, List<PaperFiles>> of(ReadReport report, FrameworkSource frameworks) {
        List<PaperFiles> all = new ArrayList<>();
        for (Language language : Language.values()) {
            Either<Refusal, List<PaperFile>> papers =
                    PaperFile.compose(frameworks, report, PaperFile.Wish.ofBoth(language, numerals, allowIncomplete));
            if (papers.isLeft()) {
                return Either.left(papers.getLeft());
            }
            for (PaperFile paper : papers.get()) {
                Either<Refusal, PaperFiles> files = files(paper, language);
                if (files.isLeft()) {
                    return Either.left(files.getLeft());
                }
                all.add(files.get());
            }
        }
        return Either.right(all);
    }

    private Either<Refusal, PaperFiles> files(PaperFile paper, Language language) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (PaperFormat format : formats) {
            Either<Refusal, Map<String, byte[]>> written = format.files(paper, look);
            if (written.isLeft()) {
                return Either.left(written.getLeft());
            }
            files.putAll(written.get());
        }
        String title = paper.document().title().text(paper.document().numerals());
        return ItemCode.parse(paper.item()).map(item -> new PaperFiles(language, item, title, files));
    }
}
