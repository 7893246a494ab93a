package th.ita.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Packages as the subject of a rule. */
final class Packages {
    static final ClassesTransformer<JavaPackage> WITH_CLASSES = new AbstractClassesTransformer<>("packages") {
        @Override
        public Iterable<JavaPackage> doTransform(JavaClasses classes) {
            return classes.stream().map(JavaClass::getPackage).distinct().toList();
        }
    };

    static final ArchCondition<JavaPackage> BE_NULL_MARKED = new ArchCondition<>("be @NullMarked") {
        @Override
        public void check(JavaPackage inspected, ConditionEvents events) {
            if (!inspected.isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(
                        inspected, inspected.getName() + " has no package-info with @NullMarked"));
            }
        }
    };

    private Packages() {}
}
