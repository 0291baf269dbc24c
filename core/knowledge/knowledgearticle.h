// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/result.h"
#include "core/knowledge/knowledgearticleid.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace regulars {

/// Drafts are for those who write them; only published articles are suggested; archived ones are kept for reading.
enum class ArticleState { Draft, Published, Archived };
inline constexpr std::array allArticleStates = {ArticleState::Draft, ArticleState::Published, ArticleState::Archived};

/// What the shop knows about something that customers ask.
struct KnowledgeArticle
{
    KnowledgeArticleId id;
    QString uid;
    QString title;
    QString body;              ///< text with the marks of articlemarkup.h
    TicketCategoryId category; ///< not valid: none
    ArticleState state = ArticleState::Draft;
    QString language;     ///< ISO 639-1 ("de"); empty: not said
    QDate reviewBy;       ///< somebody should read it again by then; invalid: never
    TicketId createdFrom; ///< not valid: written without one
    Instant createdAt;
    Instant updatedAt;
    int rowVersion = 0;
    bool deleted = false;

    friend bool operator==(const KnowledgeArticle &, const KnowledgeArticle &) = default;
};

/// In characters.
inline constexpr qsizetype longestKnowledgeTitle = 200;
inline constexpr qsizetype longestKnowledgeBody = 200'000;

/// Everything that is wrong with the fields, all at once. One that is published has a body.
[[nodiscard]] QList<Error> validate(const KnowledgeArticle &article);

/// Whether it should have been read again by `today`. Archived ones need not be.
[[nodiscard]] bool isReviewDue(const KnowledgeArticle &article, QDate today);

/// The answer of a ticket as an article would begin: the question as its first paragraph, then what was answered.
[[nodiscard]] QString articleBodyOf(const QString &question, const QString &answer);

/// What of the articles is listed.
struct ArticleQuery
{
    std::optional<ArticleState> state; ///< none: drafts and published ones
    TicketCategoryId category;         ///< not valid: all
    bool reviewDue = false;            ///< only those
    bool deleted = false;              ///< those in the recycle bin, in any state
    QString text;                      ///< as typed: words of title and text
    friend bool operator==(const ArticleQuery &, const ArticleQuery &) = default;
};

/// An article as a list shows it.
struct ArticleRow
{
    KnowledgeArticleId id;
    QString title;
    QString categoryName; ///< empty: none
    ArticleState state = ArticleState::Draft;
    QString language;
    QDate reviewBy;
    bool reviewDue = false;
    int uses = 0; ///< answers that it went into
    Instant updatedAt;
    friend bool operator==(const ArticleRow &, const ArticleRow &) = default;
};

template<>
struct EnumNames<ArticleState>
{
    static constexpr std::array<std::pair<ArticleState, const char16_t *>, 3> names = {
        {{ArticleState::Draft, u"draft"}, {ArticleState::Published, u"published"}, {ArticleState::Archived, u"archived"}}};
    static constexpr ArticleState fallback = ArticleState::Draft; ///< what is not understood is not suggested
};

} // namespace regulars
