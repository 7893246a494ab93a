package th.ita.domain.life;

import java.time.LocalDate;
import th.ita.domain.measures.Evidence;
import th.ita.domain.measures.Measure;
import th.ita.domain.measures.MeasuresPlan;

/** Something a person wants to happen to a plan. Who, when and why stand in the {@link th.ita.domain.revision.Stamp}. */
public sealed interface PlanCommand {
    /** {@return which kind of command it is} */
    Act act();

    /**
     * Goes by the kind of command, so that no kind can be forgotten.
     *
     * @param cases what each kind gives
     * @param <R> what they give
     * @return what this kind gives
     */
    <R> R match(Cases<R> cases);

    /** A command on one measure. */
    sealed interface OnMeasure extends PlanCommand {
        /** {@return the number of the measure, from 1; numbers stay when other measures are withdrawn} */
        int number();
    }

    /**
     * Writes anew what the plan says beside its measures.
     *
     * @param front the plan without measures, of the same agency and year
     */
    record Frame(MeasuresPlan front) implements PlanCommand {
        @Override
        public Act act() {
            return Act.FRAME;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.frame(this);
        }
    }

    /**
     * Adds a measure at the end.
     *
     * @param measure the measure, without anything that comes of carrying it out; its result says how it is to be
     *     followed up
     */
    record Add(Measure measure) implements PlanCommand {
        @Override
        public Act act() {
            return Act.ADD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.add(this);
        }
    }

    /**
     * Changes a measure.
     *
     * @param number the number of the measure
     * @param measure the whole measure as it is to be; what came of carrying it out must stay as it is
     */
    record Change(int number, Measure measure) implements OnMeasure {
        @Override
        public Act act() {
            return Act.CHANGE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.change(this);
        }
    }

    /**
     * Takes a measure out of the plan, for the reason that the stamp gives.
     *
     * @param number the number of the measure
     */
    record Withdraw(int number) implements OnMeasure {
        @Override
        public Act act() {
            return Act.WITHDRAW;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withdraw(this);
        }
    }

    /** Approves the draft; the author of the stamp must have made none of it. */
    record Approve() implements PlanCommand {
        @Override
        public Act act() {
            return Act.APPROVE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approve(this);
        }
    }

    /** Sends the plan back to be drafted, for the reason that the stamp gives. */
    record Revise() implements PlanCommand {
        @Override
        public Act act() {
            return Act.REVISE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.revise(this);
        }
    }

    /** Begins to carry the plan out. */
    record Start() implements PlanCommand {
        @Override
        public Act act() {
            return Act.START;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.start(this);
        }
    }

    /**
     * Notes how far a measure has come.
     *
     * @param number the number of the measure
     * @param progress what was reported
     */
    record RecordProgress(int number, ProgressEntry progress) implements OnMeasure {
        @Override
        public Act act() {
            return Act.RECORD_PROGRESS;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recordProgress(this);
        }
    }

    /**
     * Notes what was done, in place of what was noted before.
     *
     * @param number the number of the measure
     * @param done the day on which it was done
     * @param result what was done
     */
    record RecordResult(int number, LocalDate done, String result) implements OnMeasure {
        @Override
        public Act act() {
            return Act.RECORD_RESULT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recordResult(this);
        }
    }

    /**
     * Notes what should follow, in place of what was noted before.
     *
     * @param number the number of the measure
     * @param recommendation what should follow, or that there is none
     */
    record Recommend(int number, String recommendation) implements OnMeasure {
        @Override
        public Act act() {
            return Act.RECOMMEND;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recommend(this);
        }
    }

    /**
     * Adds a piece of evidence; one with the same address takes the place of what was known of it.
     *
     * @param number the number of the measure
     * @param evidence the evidence
     */
    record AttachEvidence(int number, Evidence evidence) implements OnMeasure {
        @Override
        public Act act() {
            return Act.ATTACH_EVIDENCE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attachEvidence(this);
        }
    }

    /** Closes the plan for good; every measure must have a result and the day it was done. */
    record Close() implements PlanCommand {
        @Override
        public Act act() {
            return Act.CLOSE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.close(this);
        }
    }

    /**
     * What each kind of command gives.
     *
     * @param <R> what they give
     */
    interface Cases<R> {
        /**
         * For the frame.
         *
         * @param frame the command
         * @return what it gives
         */
        R frame(Frame frame);

        /**
         * For a measure that is added.
         *
         * @param add the command
         * @return what it gives
         */
        R add(Add add);

        /**
         * For a measure that is changed.
         *
         * @param change the command
         * @return what it gives
         */
        R change(Change change);

        /**
         * For a measure that is withdrawn.
         *
         * @param withdraw the command
         * @return what it gives
         */
        R withdraw(Withdraw withdraw);

        /**
         * For the approval.
         *
         * @param approve the command
         * @return what it gives
         */
        R approve(Approve approve);

        /**
         * For a plan that goes back to be drafted.
         *
         * @param revise the command
         * @return what it gives
         */
        R revise(Revise revise);

        /**
         * For the start.
         *
         * @param start the command
         * @return what it gives
         */
        R start(Start start);

        /**
         * For progress.
         *
         * @param progress the command
         * @return what it gives
         */
        R recordProgress(RecordProgress progress);

        /**
         * For a result.
         *
         * @param result the command
         * @return what it gives
         */
        R recordResult(RecordResult result);

        /**
         * For a recommendation.
         *
         * @param recommend the command
         * @return what it gives
         */
        R recommend(Recommend recommend);

        /**
         * For evidence.
         *
         * @param attach the command
         * @return what it gives
         */
        R attachEvidence(AttachEvidence attach);

        /**
         * For the close.
         *
         * @param close the command
         * @return what it gives
         */
        R close(Close close);
    }
}
