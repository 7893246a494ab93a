package th.ita.export.resume;

import th.ita.domain.refusal.RefusalCode;

/** Why a run cannot go on from a checkpoint. */
public enum CheckpointRefusal implements RefusalCode {
    /** The file is something else than a checkpoint, so it is left alone. */
    NO_CHECKPOINT,
    /** The file is a checkpoint that is not whole; arguments: the option that begins anew. */
    CHECKPOINT_DAMAGED,
    /** The checkpoint is of a run that was asked for something else; arguments: what, then, now, the option. */
    CHECKPOINT_OF_OTHER_RUN,
    /** The checkpoint was kept by another build of the program; arguments: which, this one, the option. */
    CHECKPOINT_OF_OTHER_VERSION,
    /** An input is no longer what it was; arguments: the option that begins anew. */
    CHECKPOINT_INPUT_CHANGED,
    /** An input can be read only once, so that nobody could go on in it. */
    CHECKPOINT_NEEDS_FILE
}
