package th.ita.export.resume;

import java.util.Optional;
import java.util.function.Supplier;

/** Where the reader of one input keeps how far it has come. */
public interface Keeping {
    /** Nothing is kept. */
    Keeping NOTHING = new Keeping() {
        @Override
        public Optional<byte[]> kept() {
            return Optional.empty();
        }

        @Override
        public boolean isDue() {
            return false;
        }

        @Override
        public void keep(Supplier<byte[]> state) {
            // Nobody asks for it.
        }
    };

    /** {@return what a reader of the same input kept last, in an earlier run or in this one} */
    Optional<byte[]> kept();

    /** {@return whether it is time to keep again how far the reader has come} */
    boolean isDue();

    /**
     * Keeps how far the reader has come; a run that is broken off from now on goes on from there.
     *
     * @param state gives whatever the reader wants to be told again, of one byte or more
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    void keep(Supplier<byte[]> state);
}
