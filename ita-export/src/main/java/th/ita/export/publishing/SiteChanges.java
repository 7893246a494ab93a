package th.ita.export.publishing;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What writing a site does to the files of its folder.
 *
 * @param lines every file by path, with what becomes of it
 * @param backups the names under which files that were in the way are kept
 */
public record SiteChanges(SortedMap<String, Change> lines, List<String> backups) {
    /** What becomes of a file. */
    public enum Change {
        /** It is new. */
        ADDED("+"),
        /** It gets other content. */
        CHANGED("~"),
        /** It is already there. */
        SAME("="),
        /** An earlier site had it, and this one has it no more. */
        REMOVED("-"),
        /** It is none of the site's, and stays. */
        KEPT(".");

        private final String mark;

        Change(String mark) {
            this.mark = mark;
        }

        /** {@return the sign by which lists mark it} */
        public String mark() {
            return mark;
        }
    }

    /** Keeps its own copies. */
    public SiteChanges {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        backups = List.copyOf(backups);
    }

    /**
     * How many files share a lot.
     *
     * @param change the lot
     * @return their number
     */
    public int count(Change change) {
        return (int) lines.values().stream().filter(change::equals).count();
    }

    /** {@return whether all is as it should be already} */
    public boolean isEmpty() {
        return count(Change.ADDED) + count(Change.CHANGED) + count(Change.REMOVED) == 0;
    }
}
