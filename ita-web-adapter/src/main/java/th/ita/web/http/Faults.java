package th.ita.web.http;

/** Where faults of the program are told: never to the client. */
@FunctionalInterface
public interface Faults {
    /**
     * Tells a fault.
     *
     * @param requestId the request in which it happened
     * @param fault the fault
     */
    void tell(String requestId, Throwable fault);
}
