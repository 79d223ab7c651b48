package net.cibc.bilan.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The settings by which all the library's values are generated.
 *
 * <p>The generated class is package-private and appears in no public signature. A value is created by its factory
 * methods or its {@code Builder} and copied by its {@code with…} methods, and no class outside the library can
 * implement it. What is missing or null is refused by an {@link InvalidValueException}, whose constructor takes the names
 * that the generated code passes: all that a builder lacks, or the one that is null. The annotation has source retention, so that an application needs no trace of the generator.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // Javadoc then documents the inherited setters on the page of our own Builder, which extends the generated one.
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        jakarta = true,
        redactedMask = "***",
        throwForInvalidImmutableState = InvalidValueException.class,
        throwForNullPointer = InvalidValueException.class,
        // Any other annotation on generated code would be visible to the build of an application and could break it.
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
