package th.ita.export.publishing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.ita.export.json.JsonPrinter;
import th.ita.export.site.Site;
import th.ita.rules.json.Json;

/** Sites, and what writing them does, as JSON. */
public final class SiteJson {
    private SiteJson() {}

    /**
     * Writes what a site consists of.
     *
     * @param year whose year it is
     * @param site the site
     * @return JSON text that ends with a line break
     */
    public static String files(PublishedYear year, Site site) {
        return JsonPrinter.print(about(year, site)
                .with(
                        "files",
                        Json.list(
                                site.files().entrySet().stream(),
                                file -> Json.object()
                                        .with("path", file.getKey())
                                        .with("bytes", file.getValue().length)
                                        .with("sha256", sha256(file.getValue()))
                                        .build()))
                .build());
    }

    /**
     * Writes what becomes of the files of a folder.
     *
     * @param year whose year it is
     * @param site the site
     * @param address where people find the site, if that is known
     * @param changes what writing it does, or did
     * @return JSON text that ends with a line break
     */
    public static String changes(PublishedYear year, Site site, Optional<String> address, SiteChanges changes) {
        Json.ObjectBuilder json = about(year, site).with("address", address);
        for (SiteChanges.Change change : SiteChanges.Change.values()) {
            List<String> paths = changes.lines().entrySet().stream()
                    .filter(line -> line.getValue() == change)
                    .map(Map.Entry::getKey)
                    .toList();
            json.with(change.name().toLowerCase(Locale.ROOT), Json.list(paths.stream(), Json::of));
        }
        return JsonPrinter.print(json.with("backups", Json.list(changes.backups().stream(), Json::of))
                .build());
    }

    private static Json.ObjectBuilder about(PublishedYear year, Site site) {
        return Json.object()
                .with(
                        "agency",
                        Json.object().with("id", year.agency().id().value()).build())
                .with("fiscalYear", year.framework().fiscalYear().year())
                .with("digest", digest(site));
    }

    /**
     * What tells a site from every other: the hash of the list of its files with their hashes.
     *
     * @param site the site
     * @return 64 hexadecimal digits
     */
    public static String digest(Site site) {
        return sha256(Optional.ofNullable(site.files().get(Site.LISTING)).orElseThrow());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
