// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/articlepages.h"
#include "storage/knowledge/knowledgestore.h"

#include <QtCore/QFuture>
#include <QtCore/QLocale>

namespace regulars {

class Database;

/// The words of pages, and how days are written on them.
struct PageStyle
{
    PageWords words;
    QLocale locale;
};

/// Writes one article as a page for a browser; the file is replaced, in one step. Noted in the log of exports. Errors:
/// Refused (not_allowed), NotFound, FileNotWritable.
[[nodiscard]] QFuture<Result<int>> startArticleExport(Database &database, KnowledgeArticleId article, const QString &file,
                                                      const PageStyle &style);

/// Writes every published article and a list of them into a folder that is not there yet: all of it, or none. Gives how many
/// articles. Errors: Refused (not_allowed; nothing_published), FileNotWritable (also `rule` exists).
[[nodiscard]] QFuture<Result<int>> startKnowledgeExport(Database &database, const QString &folder, const PageStyle &style);

/// What is to be printed: one article, or every published one for an invalid id. Errors: Refused (not_allowed;
/// nothing_published), NotFound.
[[nodiscard]] QFuture<Result<QList<PageArticle>>> articlesToPrint(Database &database, KnowledgeArticleId article,
                                                                  const QLocale &locale);

} // namespace regulars
