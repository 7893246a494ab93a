package th.ita.export.pdf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.ita.domain.text.Language;

/**
 * A part of the document in the tree that is read aloud. The tree is built while pages are laid out; what a part shows
 * is put in while they are written, in the order in which it is drawn.
 */
public final class Element implements Owner {
    private final Role role;
    private final @Nullable Element parent;
    private final List<Kid> kids = new ArrayList<>();
    private boolean attached;
    private @Nullable String alternative;
    private @Nullable Language language;
    private @Nullable Scope scope;
    private @Nullable Box box;

    private Element(Role role, @Nullable Element parent) {
        this.role = role;
        this.parent = parent;
    }

    /** What a part consists of. */
    public sealed interface Kid permits Child, Content, Annotation {}

    /**
     * A part of a part.
     *
     * @param element the part
     */
    public record Child(Element element) implements Kid {}

    /**
     * A stretch of what is drawn on a page.
     *
     * @param page the number of the page, from 0
     * @param id the number of the stretch on that page, from 0
     */
    public record Content(int page, int id) implements Kid {}

    /**
     * A place that can be clicked.
     *
     * @param page the number of the page, from 0
     * @param index the number of the place on that page, from 0
     */
    public record Annotation(int page, int index) implements Kid {}

    /**
     * The part above all others.
     *
     * @return a new tree
     */
    public static Element root() {
        return new Element(Role.DOCUMENT, null);
    }

    /**
     * Adds a part, after all that is there.
     *
     * @param role its role
     * @return the part
     */
    public Element add(Role role) {
        Element child = new Element(role, this);
        child.attach();
        return child;
    }

    /**
     * A part that comes to stand where it is first drawn, such as a link within a paragraph.
     *
     * @param role its role
     * @return the part
     */
    public Element within(Role role) {
        return new Element(role, this);
    }

    /**
     * Puts in what is drawn of the part, and the part into the tree if it is not there yet.
     *
     * @param kid what is drawn
     */
    public void show(Kid kid) {
        attach();
        kids.add(kid);
    }

    private void attach() {
        if (!attached && parent != null) {
            attached = true;
            parent.show(new Child(this));
        }
    }

    /**
     * Says the part in words, for those who do not see it.
     *
     * @param words the words
     * @return this part
     */
    public Element describe(String words) {
        alternative = words;
        return this;
    }

    /**
     * Says which language the part is in, where it is not that of the document.
     *
     * @param other the language
     * @return this part
     */
    public Element in(Language other) {
        language = other;
        return this;
    }

    /**
     * Says what the part heads.
     *
     * @param heads what it heads
     * @return this part
     */
    public Element heads(Scope heads) {
        scope = heads;
        return this;
    }

    /**
     * Says where the part lies.
     *
     * @param place where
     */
    public void place(Box place) {
        box = place;
    }

    /** {@return its role} */
    public Role role() {
        return role;
    }

    /** {@return what it consists of, in the order in which it is read} */
    public List<Kid> kids() {
        return Collections.unmodifiableList(kids);
    }

    /** {@return the part in words, if it was said} */
    public Optional<String> alternative() {
        return Optional.ofNullable(alternative);
    }

    /** {@return its language, if it is another than the document's} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** {@return what it heads, if it heads something} */
    public Optional<Scope> scope() {
        return Optional.ofNullable(scope);
    }

    /** {@return where it lies, if that was said} */
    public Optional<Box> box() {
        return Optional.ofNullable(box);
    }
}
