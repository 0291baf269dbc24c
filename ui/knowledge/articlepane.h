// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/knowledge/articleview.h"
#include "ui/base/card.h"

class QPushButton;
class QStackedLayout;

namespace regulars {

class ArticlePreview;
class Chip;
class EmptyState;
class Formatting;
class TextLabel;

/// One article to be read, with what can be done about it.
class ArticlePane final : public Card
{
    Q_OBJECT

public:
    ArticlePane(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    /// An invalid id shows none.
    void showArticle(KnowledgeArticleId article);
    [[nodiscard]] KnowledgeArticleId article() const { return m_view->key(); }
    /// Null while none is shown.
    [[nodiscard]] const NamedArticle *shown() const;
    [[nodiscard]] ArticlePreview *preview() const { return m_preview; }
    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    [[nodiscard]] QPushButton *stateButton() const { return m_state; }
    [[nodiscard]] QPushButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void editRequested();
    /// What the second button offers: publish, make a draft again, or take out of the recycle bin.
    void stateRequested();
    void moreRequested();
    void shownChanged();

private:
    void createContent();
    void showState();
    void showRecord(const NamedArticle &named);

    const Formatting &m_formatting;
    ArticleView *m_view;
    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_details = nullptr;
    TextLabel *m_review = nullptr;
    Chip *m_chip = nullptr;
    ArticlePreview *m_preview = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_state = nullptr;
    QPushButton *m_more = nullptr;
    EmptyState *m_blank = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace regulars
