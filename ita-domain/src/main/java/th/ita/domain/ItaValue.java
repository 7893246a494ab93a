package th.ita.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of values that need a builder. Beside it stands {@code @Value.Immutable}; what is generated stays
 * hidden, so that callers see the interface and its builder alone:
 *
 * <pre>{@code
 * @ItaValue
 * @Value.Immutable
 * public interface Measure {
 *     String title();
 *
 *     List<String> responsible();
 *
 *     static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     final class Builder extends ImmutableMeasure.Builder {
 *         Builder() {}
 *     }
 * }
 * }</pre>
 *
 * <p>Accessors have no {@code get}, collections are the JDK's and keep the order they were given, no value may be
 * {@code null}, and a builder that lacks a value says which. A value is changed by {@code builder().from(value)}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Value.Style(
        get = "*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        jdkOnly = true,
        depluralize = true,
        jacksonIntegration = false,
        // Allows none: embedders have no Immutables jar, and javac would warn them of its @Generated.
        allowedClasspathAnnotations = Override.class)
public @interface ItaValue {}
