// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/knowledge/articleuse.h"

#include "core/base/textfolding.h"

#include <QtCore/QSet>

#include <algorithm>

namespace regulars {

namespace {

constexpr qsizetype wordsInARow = 4;

/// What stands in a row, `length` words each.
QSet<QString> rowsOf(const QStringList &words, qsizetype length)
{
    QSet<QString> rows;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        rows.insert(words.sliced(i, length).join(u' '));
    return rows;
}

} // namespace

bool isUsedIn(const QString &reply, const QString &articleText)
{
    const QStringList article = foldedWords(folded(articleText));
    if (article.isEmpty())
        return false;
    const qsizetype length = std::min(wordsInARow, article.size());
    return rowsOf(foldedWords(folded(reply)), length).intersects(rowsOf(article, length));
}

} // namespace regulars
