// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/base/card.h"
#include "ui/base/icons.h"

class QAbstractItemView;
class QStackedLayout;

namespace regulars {

class EmptyState;
class SearchField;
class TextLabel;

/// The card around a list or table: title with count, buttons, search, filter chips, and what stands there while the
/// list loads, is empty, finds nothing or failed. A list that has rows keeps them while it loads others.
class ListPane final : public Card
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Empty, NothingFound, Failed };
    struct Filter
    {
        QString id;
        QString text; ///< "Lifecycle: Active"
    };

    /// Takes the view over.
    ListPane(const QString &title, IconName icon, QAbstractItemView *view, QWidget *parent = nullptr);

    /// Shows the same rows in another view, which it takes over; the one before stays at hand.
    void setView(QAbstractItemView *view);
    /// What stands beside the title, usually the formatted number of rows.
    void setCount(const QString &count) { setHint(count); }
    SearchField *addSearch(const QString &placeholder);
    /// Takes over a widget that stands below the title.
    void addTool(QWidget *tool);
    void setFilters(const QList<Filter> &filters);

    void setState(State state);
    /// Shows what failed, with a button to try again.
    void setFailure(const Error &error);
    [[nodiscard]] State state() const { return m_state; }
    /// What is said in an empty list; its buttons are the page's.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

Q_SIGNALS:
    void filterRemoved(const QString &id);
    void filtersCleared();
    void retryRequested();

protected:
    bool event(QEvent *event) override;

private:
    void createStates(IconName icon);

    State m_state = State::Loading;
    QAbstractItemView *m_view;
    QWidget *m_tools = nullptr;
    QWidget *m_chips = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_loading = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace regulars
