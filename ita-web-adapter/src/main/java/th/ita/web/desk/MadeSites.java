package th.ita.web.desk;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import th.ita.domain.refusal.Refusal;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.export.publishing.SiteJson;
import th.ita.export.site.Site;

/** The sites that were made last, by the revisions they were made of: a page of a site is seldom asked for alone. */
final class MadeSites {
    private static final int MOST = 2;

    private final Map<List<RevisionHash>, Publishing.Made> sites = new LinkedHashMap<>(4, 0.75F, true);
    private final ReentrantLock lock = new ReentrantLock();

    /** The site of a year, made where it is not known. Whoever asks meanwhile waits, since making takes the machine's whole time. */
    Either<Refusal, Publishing.Made> get(Year year, Supplier<Either<Refusal, Publishing.Made>> make) {
        List<RevisionHash> key = year.revisions().stream().map(Revision::hash).toList();
        lock.lock();
        try {
            Optional<Publishing.Made> known = Optional.ofNullable(sites.get(key));
            return known.<Either<Refusal, Publishing.Made>>map(Either::right)
                    .orElseGet(() -> make.get().peek(made -> keep(key, made)));
        } finally {
            lock.unlock();
        }
    }

    private void keep(List<RevisionHash> key, Publishing.Made made) {
        sites.put(key, made);
        if (sites.size() > MOST) {
            sites.remove(sites.keySet().iterator().next());
        }
    }

    static String digest(Site site) {
        return SiteJson.digest(site);
    }
}
