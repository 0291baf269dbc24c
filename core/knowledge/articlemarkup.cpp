// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/knowledge/articlemarkup.h"

#include "core/knowledge/markupparser.h"

#include <QtCore/QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Kind = MarkupBlock::Kind;

QString tagOf(const MarkupSpan &span)
{
    switch (span.kind) {
    case MarkupSpan::Kind::Text:
        return span.text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    case MarkupSpan::Kind::Strong:
        return span.begins ? u"<strong>"_s : u"</strong>"_s;
    case MarkupSpan::Kind::Emphasis:
        return span.begins ? u"<em>"_s : u"</em>"_s;
    case MarkupSpan::Kind::Code:
        return span.begins ? u"<code>"_s : u"</code>"_s;
    case MarkupSpan::Kind::Link:
        return span.begins ? u"<a href=\"%1\">"_s.arg(span.text.toHtmlEscaped()) : u"</a>"_s;
    }
    return {};
}

QString inlineHtml(const QString &text)
{
    QString html;
    for (const MarkupSpan &span : markupSpans(text))
        html += tagOf(span);
    return html;
}

QString inlineText(const QString &text)
{
    QString plain;
    qsizetype linkFrom = 0;
    for (const MarkupSpan &span : markupSpans(text)) {
        if (span.kind == MarkupSpan::Kind::Text)
            plain += span.text;
        if (span.kind != MarkupSpan::Kind::Link)
            continue;
        if (span.begins)
            linkFrom = plain.size();
        else if (plain.mid(linkFrom) != span.text)
            plain += u" ("_s + span.text + u')';
    }
    return plain;
}

QString listTag(const MarkupBlock &first)
{
    if (first.kind == Kind::Bullet)
        return u"<ul>\n"_s;
    return first.number == 1 ? u"<ol>\n"_s : u"<ol start=\"%1\">\n"_s.arg(first.number);
}

/// What a quotation holds; one within another is text.
QList<MarkupBlock> quotedBlocks(const MarkupBlock &quotation)
{
    QList<MarkupBlock> inside = markupBlocks(quotation.text);
    for (MarkupBlock &each : inside) {
        if (each.kind == Kind::Quote)
            each = {Kind::Paragraph, u'>' + each.text, 0};
    }
    return inside;
}

QString blocksHtml(const QList<MarkupBlock> &blocks);

QString blockHtml(const MarkupBlock &block)
{
    switch (block.kind) {
    case Kind::Heading:
        return u"<h2>"_s + inlineHtml(block.text) + u"</h2>\n"_s;
    case Kind::Subheading:
        return u"<h3>"_s + inlineHtml(block.text) + u"</h3>\n"_s;
    case Kind::Bullet:
    case Kind::Numbered:
        return u"<li>"_s + inlineHtml(block.text) + u"</li>\n"_s;
    case Kind::Quote:
        return u"<blockquote>"_s + blocksHtml(quotedBlocks(block)) + u"</blockquote>\n"_s;
    case Kind::Paragraph:
        break;
    }
    return u"<p>"_s + inlineHtml(block.text) + u"</p>\n"_s;
}

bool isItem(Kind kind)
{
    return kind == Kind::Bullet || kind == Kind::Numbered;
}

QString blocksHtml(const QList<MarkupBlock> &blocks)
{
    QString html;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const MarkupBlock &block = blocks.at(i);
        const bool begins = isItem(block.kind) && (i == 0 || blocks.at(i - 1).kind != block.kind);
        const bool ends = isItem(block.kind) && (i + 1 == blocks.size() || blocks.at(i + 1).kind != block.kind);
        if (begins)
            html += listTag(block);
        html += blockHtml(block);
        if (ends)
            html += block.kind == Kind::Bullet ? u"</ul>\n"_s : u"</ol>\n"_s;
    }
    return html;
}

QString blocksText(const QList<MarkupBlock> &blocks);

QString blockText(const MarkupBlock &block)
{
    switch (block.kind) {
    case Kind::Bullet:
        return u"- "_s + inlineText(block.text);
    case Kind::Numbered:
        return QString::number(block.number) + u". "_s + inlineText(block.text);
    case Kind::Quote:
        return u"> "_s + blocksText(quotedBlocks(block)).replace("\n"_L1, "\n> "_L1);
    case Kind::Paragraph:
    case Kind::Heading:
    case Kind::Subheading:
        break;
    }
    return inlineText(block.text);
}

QString blocksText(const QList<MarkupBlock> &blocks)
{
    QString text;
    Kind before = Kind::Paragraph;
    for (const MarkupBlock &block : blocks) {
        if (!text.isEmpty())
            text += isItem(block.kind) && block.kind == before ? u"\n"_s : u"\n\n"_s;
        text += blockText(block);
        before = block.kind;
    }
    return text;
}

} // namespace

QString articleHtml(const QString &body)
{
    return blocksHtml(markupBlocks(body));
}

QString articlePlainText(const QString &body)
{
    return blocksText(markupBlocks(body));
}

QString escapedMarkup(const QString &text)
{
    static const QRegularExpression everywhere(u"([\\\\*`\\[])"_s);
    static const QRegularExpression atStart(u"^([ ]*)([#>-])"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression number(u"^([ ]*\\d{1,3})([.)])"_s, QRegularExpression::MultilineOption);
    QString escaped = text;
    escaped.replace(everywhere, u"\\\\1"_s);
    escaped.replace(atStart, u"\\1\\\\2"_s);
    escaped.replace(number, u"\\1\\\\2"_s);
    return escaped;
}

} // namespace regulars
