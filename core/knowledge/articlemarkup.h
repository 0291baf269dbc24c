// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

// Articles are text with a few marks, as people know them from plain e-mails:
//
//   # Heading, ## smaller heading     - item, * item     1. numbered item     > quotation
//   **bold**   *italic*   `code`      [text](https://…)   https://…           \* is no mark
//
// Paragraphs are parted by empty lines; a line end within one stays. Nothing else is a mark: HTML is text. Links lead to
// http, https and mailto only.

/// The marks as HTML, without <html> and <body>: made of h2, h3, p, br, ul, ol, li, blockquote, strong, em, code and a.
/// Whatever the text is, the result holds no other tags and no scripts.
[[nodiscard]] QString articleHtml(const QString &body);

/// The text without its marks, as it goes into a reply: items keep their dashes and numbers, links stand behind their texts.
[[nodiscard]] QString articlePlainText(const QString &body);

/// The text with everything in it that would be a mark made none.
[[nodiscard]] QString escapedMarkup(const QString &text);

} // namespace regulars
