package th.ita.cli.desk;

/**
 * Has another core read what the command will ask for later. Who asks for it before it is there waits for what is left
 * of the reading, and who asks for nothing of it waits for nobody.
 */
public final class Ahead {
    private Ahead() {}

    /** Begins some reading whose result is kept where it will be asked for; what goes wrong is told when it is. */
    public static void run(Runnable reading) {
        Thread ahead = new Thread(reading, "ahead");
        ahead.setDaemon(true);
        ahead.setUncaughtExceptionHandler((thread, trouble) -> {});
        ahead.start();
    }
}
