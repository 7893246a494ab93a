package th.ita.web.desk;

import th.ita.domain.revision.Revision;

/** Is told of every revision before it is kept, and so before anybody can see it. */
public interface Witness {
    /** Nobody is told. */
    Witness NONE = new Witness() {
        @Override
        public void before(Revision next) {}

        @Override
        public void inVain(Revision next) {}
    };

    /**
     * A revision is about to be kept; if this throws, it is not.
     *
     * @param next the revision
     */
    void before(Revision next);

    /**
     * A revision of which {@link #before} told was not kept after all, since another came first.
     *
     * @param next the revision
     */
    void inVain(Revision next);
}
