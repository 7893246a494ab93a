package th.ita.bench.start;

/** The least that a JVM can be started for. */
final class Hello {
    private Hello() {}

    /**
     * Says hello.
     *
     * @param line nothing
     */
    public static void main(String[] line) {
        System.out.println("hello");
    }
}
