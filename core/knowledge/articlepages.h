// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/knowledgearticle.h"

#include <QtCore/QByteArray>

namespace regulars {

/// The words on pages for a browser, in the language of whoever makes them.
struct PageWords
{
    QString language; ///< ISO 639-1, of the words
    bool rightToLeft = false;
    QString title;      ///< of the list of all articles
    QString noCategory; ///< heading above those without one
    QString updated;    ///< "Last changed on %1"
};

/// An article with what its page says besides it.
struct PageArticle
{
    KnowledgeArticle article;
    QString categoryName; ///< empty: none
    QString updatedOn;    ///< the day, as people read it
};

/// "returns-and-refunds-12.html": letters and digits of the title, then the id, so that no two are the same. A name that
/// every system can have.
[[nodiscard]] QString articleFileName(const KnowledgeArticle &article);

/// A page that needs nothing but itself: no script, no picture, nothing from elsewhere. UTF-8. `index`: file name of the
/// list that it leads back to; empty: none.
[[nodiscard]] QByteArray articlePage(const PageArticle &article, const PageWords &words, const QString &index);
/// The list of all articles by category, with links to their files.
[[nodiscard]] QByteArray articleIndexPage(const QList<PageArticle> &articles, const PageWords &words);

} // namespace regulars
