package net.cibc.bilan.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which the library's values are generated.
 *
 * <p>The generated class is package-private and stands in no signature: a value is built by its factories or by its
 * {@code Builder}, changed by {@code with…} methods, and nobody outside can implement it. Source retention keeps every
 * trace of the generator from those who embed the library.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // Javadoc then tells what the generated builder takes on the page of ours, which extends it.
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        jakarta = true,
        redactedMask = "***",
        // Any other annotation on generated code would reach, and could break, the build of an application.
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
