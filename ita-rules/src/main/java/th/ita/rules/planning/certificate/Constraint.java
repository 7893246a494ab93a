package th.ita.rules.planning.certificate;

import th.ita.domain.framework.ItemCode;
import th.ita.domain.framework.LevelCode;

/** One of the conditions that every plan of a task must keep; a proof puts prices on them. */
public sealed interface Constraint {
    /**
     * A level must print as its bound at least.
     *
     * @param level the level
     */
    record Reach(LevelCode level) implements Constraint {
        /** {@return such as {@code reach OIT}} */
        @Override
        public String toString() {
            return "reach " + level;
        }
    }

    /**
     * A unit fixes no more items than it can.
     *
     * @param unit the unit
     */
    record Capacity(String unit) implements Constraint {
        /** {@return such as {@code capacity กองคลัง}} */
        @Override
        public String toString() {
            return "capacity " + unit;
        }
    }

    /**
     * An item is chosen only with the item it depends on.
     *
     * @param item the item
     * @param on the item it depends on
     */
    record Needs(ItemCode item, ItemCode on) implements Constraint {
        /** {@return such as {@code O43 needs O42}} */
        @Override
        public String toString() {
            return item + " needs " + on;
        }
    }

    /**
     * An item is chosen in any case.
     *
     * @param item the item
     */
    record Must(ItemCode item) implements Constraint {
        /** {@return such as {@code must O5}} */
        @Override
        public String toString() {
            return "must " + item;
        }
    }
}
