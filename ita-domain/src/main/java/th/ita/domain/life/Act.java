package th.ita.domain.life;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The kinds of command, with the stages of a plan in which each can be given. */
public enum Act {
    /** What the plan says beside its measures is written anew. */
    FRAME(Stage.DRAFT),
    /** A measure is added. */
    ADD(Stage.DRAFT),
    /** A measure is changed. */
    CHANGE(Stage.DRAFT),
    /** A measure is taken out, for the reason that the stamp gives. */
    WITHDRAW(Stage.DRAFT),
    /** The draft is approved. */
    APPROVE(Stage.DRAFT),
    /** The plan goes back to be drafted, so that it can be changed and approved anew. */
    REVISE(Stage.APPROVED, Stage.IN_PROGRESS),
    /** The approved plan is put into practice. */
    START(Stage.APPROVED),
    /** How far a measure has come is noted. */
    RECORD_PROGRESS(Stage.IN_PROGRESS),
    /** What was done is noted. */
    RECORD_RESULT(Stage.IN_PROGRESS),
    /** What should follow is noted. */
    RECOMMEND(Stage.IN_PROGRESS),
    /** A page or file that shows it was done is added, or was looked at anew. */
    ATTACH_EVIDENCE(Stage.IN_PROGRESS),
    /** The plan is closed for good. */
    CLOSE(Stage.IN_PROGRESS);

    private final Set<Stage> stages;

    Act(Stage... stages) {
        this.stages = Set.of(stages);
    }

    /**
     * Tells whether a command of this kind can be given in a stage.
     *
     * @param stage the stage
     * @return whether it can
     */
    public boolean isPossibleIn(Stage stage) {
        return stages.contains(stage);
    }

    /**
     * What can be done in a stage.
     *
     * @param stage the stage
     * @return the kinds of command, in the order of a plan's life; none where it is closed
     */
    public static List<Act> possibleIn(Stage stage) {
        return Arrays.stream(values()).filter(act -> act.isPossibleIn(stage)).toList();
    }
}
