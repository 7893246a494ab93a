package th.ita.web.pages;

import io.vavr.control.Either;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import th.ita.domain.refusal.Refusal;
import th.ita.export.publishing.PublishingRefusal;
import th.ita.export.publishing.SiteChanges;
import th.ita.export.publishing.SitePlace;
import th.ita.web.desk.Publishing;
import th.ita.web.desk.Year;

/**
 * The publication of a year as its page shows it.
 *
 * @param state how far the plan is
 * @param obstacle why there can be no site; empty where there can
 * @param preview the address of the site's first page as it would be
 * @param size how much it is, in words
 * @param digest what tells this site from every other
 * @param archive where it is had as one file; empty for whoever may not
 * @param address where it stands on the web; empty where that is not known
 * @param kinds what becomes of the files where it is published
 * @param hindrance why it cannot be written as it is; empty where it can
 * @param replaceable whether that can be got over by replacing files of others
 * @param ready whether the button does something
 * @param same whether what stands there is the same already
 * @param remark why there is no button; empty where there is one
 */
record PublishShown(
        String state,
        String obstacle,
        String preview,
        String size,
        String digest,
        String archive,
        String address,
        List<Kind> kinds,
        String hindrance,
        boolean replaceable,
        boolean ready,
        boolean same,
        String remark) {
    /** Files that share a lot. */
    record Kind(String title, List<String> paths) {}

    private static final int KILO = 1024;

    static PublishShown of(
            Year year,
            Where where,
            Either<Refusal, Publishing.Made> made,
            Function<Publishing.Made, Either<Refusal, SiteChanges>> changed,
            Optional<SitePlace> place,
            boolean may,
            Words words) {
        Optional<Either<Refusal, SiteChanges>> changes =
                may && place.isPresent() ? made.toJavaOptional().map(changed) : Optional.empty();
        Optional<SiteChanges> known = changes.flatMap(Either::toJavaOptional);
        Optional<Refusal> hindrance = changes.filter(Either::isLeft).map(Either::getLeft);
        boolean replaceable = hindrance
                .filter(refusal -> refusal.code() == PublishingRefusal.NO_SITE_HERE
                        || refusal.code() == PublishingRefusal.SITE_FILE_IN_THE_WAY)
                .isPresent();
        boolean same = known.filter(SiteChanges::isEmpty).isPresent();
        return new PublishShown(
                words.t(HomePage.stateKey(year)),
                made.isLeft() ? words.refusal(made.getLeft()) : "",
                where.url("site", "index.html"),
                made.map(site -> size(site, words)).getOrElse(""),
                made.map(Publishing.Made::digest).getOrElse(""),
                may ? where.urls().siteArchive(where.agency(), where.year()) : "",
                place.flatMap(sites -> sites.address(where.year()))
                        .map(URI::toASCIIString)
                        .orElse(""),
                known.map(found -> kinds(found, words)).orElse(List.of()),
                hindrance.map(words::refusal).orElse(""),
                replaceable,
                replaceable || (known.isPresent() && !same),
                same,
                remark(may, place.isPresent(), words));
    }

    private static String size(Publishing.Made made, Words words) {
        long bytes = made.site().files().values().stream()
                .mapToLong(file -> file.length)
                .sum();
        return words.t(
                "publish.size", Integer.toString(made.site().files().size()), Long.toString((bytes + KILO - 1) / KILO));
    }

    private static List<Kind> kinds(SiteChanges changes, Words words) {
        return List.of(
                        SiteChanges.Change.ADDED,
                        SiteChanges.Change.CHANGED,
                        SiteChanges.Change.REMOVED,
                        SiteChanges.Change.KEPT)
                .stream()
                .map(change -> kind(change, changes, words))
                .filter(kind -> !kind.paths().isEmpty())
                .toList();
    }

    private static Kind kind(SiteChanges.Change change, SiteChanges changes, Words words) {
        List<String> paths = changes.lines().entrySet().stream()
                .filter(line -> line.getValue() == change)
                .map(Map.Entry::getKey)
                .toList();
        return new Kind(words.t("publish." + change.name(), paths.size()), paths);
    }

    private static String remark(boolean may, boolean placed, Words words) {
        if (!may) {
            return words.t("publish.may-not");
        }
        return placed ? "" : words.t("publish.no-place");
    }
}
