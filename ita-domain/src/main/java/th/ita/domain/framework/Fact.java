package th.ita.domain.framework;

/**
 * A statement of a framework together with where it comes from.
 *
 * @param value what is stated
 * @param provenance where it comes from
 * @param <T> the kind of statement
 */
public record Fact<T>(T value, Provenance provenance) {}
