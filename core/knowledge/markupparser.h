// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace regulars {

/// A paragraph, a heading, an item of a list or a quotation of a marked text.
struct MarkupBlock
{
    enum class Kind { Paragraph, Heading, Subheading, Bullet, Numbered, Quote };
    Kind kind = Kind::Paragraph;
    QString text;   ///< without the mark of the block; of a quotation a marked text of its own, without quotations
    int number = 0; ///< of Numbered
};

/// The blocks of a text, from top to bottom. Control characters and line ends of other systems are gone.
[[nodiscard]] QList<MarkupBlock> markupBlocks(const QString &body);

/// A stretch of text within a block, or where a mark begins or ends. Marks are always closed, and in order.
struct MarkupSpan
{
    enum class Kind { Text, Strong, Emphasis, Code, Link };
    Kind kind = Kind::Text;
    bool begins = true; ///< of a mark
    QString text;       ///< of Link the address: http, https or mailto
};

[[nodiscard]] QList<MarkupSpan> markupSpans(const QString &text);

/// Whether a backslash before it takes its meaning away.
[[nodiscard]] bool isMarkupSign(QChar letter);

} // namespace regulars
