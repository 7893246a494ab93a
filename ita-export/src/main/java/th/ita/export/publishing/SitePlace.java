package th.ita.export.publishing;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import th.ita.domain.time.FiscalYear;

/**
 * Where the sites of an agency stand, one folder a fiscal year.
 *
 * @param folder the folder around them, which stays where it is
 * @param address the address of that folder, ending in a slash, if it is known; see
 *     {@link th.ita.export.site.SiteAddress}
 */
public record SitePlace(Path folder, Optional<URI> address) {
    /**
     * The folder of a year's site.
     *
     * @param year the year
     * @return the folder, whether it is there yet or not
     */
    public Path folder(FiscalYear year) {
        return folder.resolve(year.toString());
    }

    /**
     * The address of a year's site.
     *
     * @param year the year
     * @return the address, ending in a slash, if it is known
     */
    public Optional<URI> address(FiscalYear year) {
        return address.map(root -> root.resolve(year + "/"));
    }
}
