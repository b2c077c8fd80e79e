package org.kerros.projects.report;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Sets a text with the marks people know from Markdown. Links become their address in brackets, pictures their
 * description, and HTML stands as it was typed, so nothing a text says can load or run anything.
 */
final class MarkdownText extends AbstractVisitor {
    private final Html html;

    MarkdownText(Html html) {
        this.html = html;
    }

    void write(String text) {
        Parser.builder().build().parse(text).accept(this);
    }

    private void within(String tag, Node node) {
        html.element(tag, () -> visitChildren(node));
    }

    @Override
    public void visit(Paragraph paragraph) {
        within("p", paragraph);
    }

    /** The report's own headings are the first two levels. */
    @Override
    public void visit(Heading heading) {
        within(heading.getLevel() <= 2 ? "h3" : "h4", heading);
    }

    @Override
    public void visit(BulletList list) {
        within("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        within("ol", list);
    }

    @Override
    public void visit(ListItem item) {
        within("li", item);
    }

    @Override
    public void visit(BlockQuote quote) {
        within("blockquote", quote);
    }

    @Override
    public void visit(Emphasis emphasis) {
        within("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        within("strong", emphasis);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        boolean told =
                link.getFirstChild() instanceof Text words && words.getLiteral().equals(link.getDestination());
        html.text(told ? "" : " (" + link.getDestination() + ")");
    }

    @Override
    public void visit(Image image) {
        html.text("[picture: ");
        visitChildren(image);
        html.text("]");
    }

    @Override
    public void visit(Text text) {
        html.text(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        html.element("code", code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        html.element("pre", code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        html.element("pre", code.getLiteral());
    }

    @Override
    public void visit(HtmlInline typed) {
        html.text(typed.getLiteral());
    }

    @Override
    public void visit(HtmlBlock typed) {
        html.element("p", typed.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        html.text("\n");
    }

    @Override
    public void visit(HardLineBreak end) {
        html.open("br");
    }

    @Override
    public void visit(ThematicBreak rule) {
        html.open("hr");
    }

    @Override
    public void visit(CustomNode unknown) {
        visitChildren(unknown);
    }
}
